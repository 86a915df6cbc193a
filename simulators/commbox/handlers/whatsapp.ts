import type { FilePart } from "../../core/contract/request.ts";
import { Refusal } from "../../core/refusal.ts";
import { show } from "../../core/behaviours.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredTemplate } from "../resources/messaging.ts";
import { encryptedChannelOf } from "../resources/streams.ts";
import { entryOf } from "./emarsys.ts";
import { isOnWhatsApp, sendAll, whatsappChannelOf } from "./send-template.ts";

export const sendTemplatedMessage: Handler<"Send_Templated_Message_V2"> = (act) => sendAll(act, whatsappChannelOf(act, act.path.ENCRYPTED_STREAM_ID), act.body.data);

export const emarsysSend: Handler<"EmarsysSendWhatsAppTemplate"> = (act) => sendAll(act, whatsappChannelOf(act, act.path.ENCRYPTED_STREAM_ID), [entryOf(act.body)]);

/** Keeps a file for template messages to name. */
export const uploadMedia: Handler<"Upload_A_File_And_Get_Id_For_Uploaded_File"> = (act) => {
  const stream = whatsappChannelOf(act, act.path.ENCRYPTED_STREAM_ID);
  const { fileName, contentType, bytes } = fileIn(act.body.pic, "pic");
  const media = act.create("media", { streamId: stream.id, filename: fileName, contentType, sizeBytes: bytes.length });
  keepBytes(act, `media/${media.id}`, bytes);
  return [show(act, "media", media) as { filename: string; id: string }];
};

export const validateContact: Handler<"Validate_WhatsApp_Acoount"> = (act) => {
  whatsappChannelOf(act, act.path.ENCRYPTED_STREAM_ID);
  return { valid: isOnWhatsApp(act, String(act.path.PHONE_NUMBER)) };
};

/** Documented: `offset` counts pages. */
export const getTemplates: Handler<"Get_WhatsApp_Templates"> = (act) => {
  const stream = encryptedChannelOf(act, act.path.ENCRYPTED_STREAM_ID);
  const { language, category, limit, offset } = act.query;
  const where = (template: StoredTemplate) => (!language || language.includes(template.language)) && (!category || category.includes(template.category));
  return act.page("templates", "stream", { group: String(stream.id), limit: limit!, skip: offset! * limit!, where }).rows.map((template) => show(act, "templates", template) as any);
};

/** A part of a multipart body that must be a file. @throws {Refusal} `rule` (400) when it is text */
export function fileIn(part: unknown, name: string): FilePart {
  if (part && typeof part === "object" && "bytes" in part) return part as FilePart;
  throw new Refusal("rule", `${name} is not a file`, { rule: "part of a multipart body", code: "Invalid parameters" });
}

/** Keeps bytes beside the rows, where a transaction and a snapshot cover them alike. */
export const keepBytes = (act: CommboxAct, key: string, bytes: Uint8Array): void => act.world.store<Uint8Array>("blobs").put(`commbox/${key}`, bytes);
