import type { Outcome, Step } from "../flow/plan.ts";
import { writeTo } from "./outgoing.ts";
import type { Conversation } from "./resource.ts";

/** What a flow waits for that is to wait until its message is sent. */
export const SENT = "sent";

/** Writes to a conversation out of a flow. @throws {Refusal} without the money for it */
export function sendToConversation({ act, flow, option }: Step): Outcome {
  const conversation: Conversation | undefined = act.find("conversations", option["conversation_id"] ?? "");
  if (!conversation || conversation.tm_delete) return "next";
  writeTo(act, conversation, option["text"] ?? "", option["sync"] ? flow.id : null);
  return option["sync"] ? { wait: SENT } : "next";
}
