import type { operations } from "../../../contracts/gen/commbox.ts";
import { unsupported, type Row } from "../../core/behaviours.ts";
import { sendCampaign } from "../handlers/campaign.ts";
import { emarsysSend, getTemplates, sendTemplatedMessage, uploadMedia, validateContact } from "../handlers/whatsapp.ts";

export const whatsappRows = {
  Send_Templated_Message_V2: sendTemplatedMessage,
  Send_Templated_Message_V1: unsupported("retired by the vendor in favour of Send_Templated_Message_V2"),
  EmarsysSendWhatsAppTemplate: emarsysSend,
  Upload_A_File_And_Get_Id_For_Uploaded_File: uploadMedia,
  Validate_WhatsApp_Acoount: validateContact,
  send_campaigns: sendCampaign,
  Get_WhatsApp_Templates: getTemplates,
} satisfies Partial<Record<keyof operations, Row>>;
