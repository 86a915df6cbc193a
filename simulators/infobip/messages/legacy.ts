import { instant } from "../instants.ts";
import type { Message } from "./stored.ts";

/** The older shape of an inbound message: what bots are sent. contracts/infobip/sources.md#bot-sessions */
export function olderShape({ id, channel, from, to, direction, conversationId, createdAt, updatedAt, content, contentType }: Message): object {
  return { id, channel, from, to, direction, conversationId, createdAt: instant(createdAt), updatedAt: instant(updatedAt), content, contentType };
}

const party = (phoneNumber: string): object => ({ phoneNumber, type: "PHONE" });

/** As the account's hook is sent it: with the message as it was sent once more. contracts/infobip/sources.md#legacy-hook */
export function legacyShape(message: Message): object {
  const { from, to, content, contentType, channel, direction } = message;
  return { ...olderShape(message), singleSendMessage: { from: party(from), to: party(to), content: { text: String(content["text"] ?? ""), trackingData: null, type: contentType }, channel, direction } };
}
