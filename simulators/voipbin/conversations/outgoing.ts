import type { VoipbinAct } from "../resources.ts";
import type { Message } from "../messages/resource.ts";
import { sendMessage } from "../messages/send.ts";
import { conversationOf } from "./find.ts";
import type { Conversation, ConversationMessage } from "./resource.ts";
import { firstStatus, referenceType } from "./words.ts";

const keep = (act: VoipbinAct, { id, type }: Conversation, message: string, text: string, awaitedBy: string | null): ConversationMessage =>
  act.create("conversationMessages", { id: message, conversation_id: id, direction: "outgoing", status: firstStatus(act, "outgoing"), reference_type: referenceType(act, type), reference_id: message, text, awaited_by: awaitedBy });

/** A text message makes a conversation with each of its destinations; it stands in the first of them, under its own id. */
export function mirrorMessage(act: VoipbinAct, { id, source, targets, text }: Message): void {
  const [first] = targets.map(({ destination }) => conversationOf(act, { type: "message", self: source ?? {}, peer: destination }));
  keep(act, first!, id, text, null);
}

/**
 * Writes to a conversation: the text goes out by its own way.
 * @param awaitedBy - the flow that waits until it is sent
 * @throws {Refusal} `rule` without the money for it
 */
export function writeTo(act: VoipbinAct, conversation: Conversation, text: string, awaitedBy: string | null = null): ConversationMessage {
  const id = act.random("conversationMessages").uuid();
  if (conversation.type !== "line") sendMessage(act, { id, source: conversation.self, destinations: [conversation.peer], text });
  return keep(act, conversation, id, text, awaitedBy);
}
