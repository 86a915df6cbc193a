import { mirrorMessage } from "../../conversations/outgoing.ts";
import { sendToConversation } from "../../conversations/sending.ts";
import { sendEmail } from "../../emails/send.ts";
import { sendMessage } from "../../messages/send.ts";
import { anywhere, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { orPassOver } from "./pass-over.ts";

function sendText({ act, option }: Step): Outcome {
  mirrorMessage(act, sendMessage(act, { source: option["source"], destinations: option["destinations"], text: option["text"] }));
  return "next";
}

function sendMail({ act, option }: Step): Outcome {
  sendEmail(act, option);
  return "next";
}

/** What a flow writes to people. */
export const writing: Readonly<Record<string, ActionPlan>> = {
  message_send: anywhere(orPassOver(sendText)),
  email_send: anywhere(orPassOver(sendMail)),
  conversation_send: anywhere(orPassOver(sendToConversation)),
};
