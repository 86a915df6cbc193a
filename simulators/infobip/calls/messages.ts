import type { Act } from "../../core/act.ts";
import { appendCallEntry, type CallContent } from "../messages/append.ts";
import type { Call } from "./call.ts";

/** Leaves an entry in the conversation of a call; one that was closed meanwhile does not change. */
export function callMessage(act: Act<any>, call: Pick<Call, "id" | "conversationId">, contentType: CallContent, content: Readonly<Record<string, unknown>> = {}): void {
  const conversation: any = act.find("conversations", call.conversationId);
  if (conversation && conversation.status !== "CLOSED") appendCallEntry(act as any, conversation.id, contentType, { callId: call.id, ...content });
}
