import { instant } from "../instants.ts";
import type { Message } from "./stored.ts";

/** The older shape of an inbound message: what the account's hook and bots are sent. contracts/infobip/sources.md#legacy-hook */
export function legacyShape({ id, channel, from, to, direction, conversationId, createdAt, updatedAt, content, contentType }: Message): object {
  const party = (phoneNumber: string): object => ({ phoneNumber, type: "PHONE" });
  const single = { from: party(from), to: party(to), content: { text: String(content["text"] ?? ""), trackingData: null, type: contentType }, channel, direction };
  return { id, channel, from, to, direction, conversationId, createdAt: instant(createdAt), updatedAt: instant(updatedAt), content, singleSendMessage: single, contentType };
}
