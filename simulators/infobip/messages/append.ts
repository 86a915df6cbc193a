import type { Conversation } from "../conversations/stored.ts";
import type { InfobipAct } from "../resources.ts";
import type { Message } from "./stored.ts";

type Entry = Pick<Message, "channel" | "from" | "to" | "direction" | "content" | "contentType"> & Partial<Pick<Message, "authorId" | "authorType" | "kept">>;

/** Adds a message to a conversation. Tells nobody: the move that follows does. @returns it, and what the conversation remembers of it */
export function append(act: InfobipAct, conversationId: string, entry: Entry): { message: Message; remembered: Pick<Conversation, "lastMessage"> } {
  const message = act.create("messages", { conversationId, ...entry });
  const { from, to, direction, channel } = message;
  return { message, remembered: { lastMessage: { from, to, direction, channel } } };
}

/** Content types that calls leave behind. */
export type CallContent = "CALL" | "CALL_START" | "CALL_HANGUP" | "CALL_TRANSCRIPT" | "CALL_FILE" | "VOICE_CALL" | "VIDEO_CALL";

/** Adds an entry that a call leaves: by the service, and told of as outbound. */
export function appendCallEntry(act: InfobipAct, conversationId: string, contentType: CallContent, content: Readonly<Record<string, unknown>> = {}): Message {
  const row = act.get("conversations", conversationId);
  const [from, to] = row.direction === "INBOUND" ? [row.customer, row.sender] : [row.sender, row.customer];
  const { message, remembered } = append(act, conversationId, { channel: "CALLS", from: from ?? "", to: to ?? "", direction: row.direction, content, contentType, authorType: "SYSTEM" });
  act.update("conversations", conversationId, { ...remembered, updatedAt: message.updatedAt });
  act.publish("OUTBOUND_MESSAGE", act.get("conversations", conversationId), { message }, { resource: "conversations", rowId: conversationId });
  return message;
}
