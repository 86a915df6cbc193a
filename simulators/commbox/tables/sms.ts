import type { operations } from "../../../contracts/gen/commbox.ts";
import type { Row } from "../../core/behaviours.ts";
import { sendInitialText, sendSms } from "../handlers/sms.ts";

export const smsRows = {
  Send_initial_text_SMS: sendInitialText,
  Send_SMS: sendSms,
} satisfies Partial<Record<keyof operations, Row>>;
