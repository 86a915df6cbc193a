import type { components } from "../../../contracts/gen/auralytik.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";

type Schemas = components["schemas"];

/** A written conversation. */
export interface StoredConversation {
  readonly id: string;
  readonly account: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  readonly status: Schemas["ConversationStatus"];
  readonly participantCount: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly account: string;
  readonly conversationId: string;
  readonly role: Schemas["MessageRole"];
  readonly content: string;
  readonly timestamp: string;
  /** Microseconds since 1970: orders what was written in one second. */
  readonly made: number;
}

const order = (conversation: StoredConversation) => conversation.startedAt;

export const conversationResources = {
  conversations: resource<StoredConversation>()({
    newId: (_, random) => `conv_${random().text(8, "0123456789abcdef")}`,
    defaults: (act) => ({ channelId: "ch_1", campaignId: null, status: "active", participantCount: 2, startedAt: iso(act.now), endedAt: null, createdAt: iso(act.now) }),
    indexes: {
      account: { by: (conversation) => conversation.account, order },
      channel: { by: (conversation) => `${conversation.account}/${conversation.channelId}`, order },
      campaign: { by: (conversation) => (conversation.campaignId === null ? undefined : `${conversation.account}/${conversation.campaignId}`), order },
      status: { by: (conversation) => `${conversation.account}/${conversation.status}`, order },
    },
    views: {
      default: ({ id, channelId, campaignId, status, participantCount, startedAt, endedAt, createdAt }, act): Schemas["Conversation"] => ({
        id, channelId, campaignId, status, participantCount, messageCount: act.table("messages").count("conversation", id), startedAt, endedAt, createdAt,
      }),
    },
  }),
  messages: resource<StoredMessage>()({
    newId: (n) => `msg_${n + 100}`,
    defaults: (act) => ({ timestamp: iso(act.now), made: act.stamp() }),
    indexes: { conversation: { by: (message) => message.conversationId, order: (message) => message.made } },
    views: { default: ({ id, role, content, timestamp }): Schemas["Message"] => ({ id, role, content, timestamp }) },
  }),
};
