import type { operations } from "../../../contracts/gen/auralytik.ts";
import { read, type Row } from "../../core/behaviours.ts";
import { listConversationMessages, listConversations } from "../handlers/conversations.ts";

export const conversationRows = { listConversations, getConversation: read("conversations"), listConversationMessages } satisfies Partial<Record<keyof operations, Row>>;
