import type { VoipbinAct } from "../resources.ts";
import type { ConversationMessage, MessageStatus } from "./resource.ts";

/** The words of a message that goes out and of one that comes in, as published and as they come. */
const WORDS = {
  observed: { outgoing: "progressing", incoming: "done" },
  documented: { outgoing: "sending", incoming: "received" },
} as const satisfies Record<string, Record<ConversationMessage["direction"], MessageStatus>>;

export const firstStatus = (act: VoipbinAct, direction: ConversationMessage["direction"]): MessageStatus => WORDS[act.settings.conversationWords][direction];

/** What a message of a conversation refers to; the published words have none for text messages. */
export const referenceType = (act: VoipbinAct, type: "" | "message" | "line"): ConversationMessage["reference_type"] => (act.settings.conversationWords === "documented" ? "none" : type);
