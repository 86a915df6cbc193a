import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";

export interface Message {
  readonly id: string;
  readonly account: string;
  readonly conversationId: string;
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly direction: "INBOUND" | "OUTBOUND";
  readonly authorId: string | null;
  readonly authorType: "CUSTOMER" | "AGENT" | "SYSTEM" | "BOT" | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly contentType: string;
  /** A bot may keep its conversations to itself: then no list shows this. */
  readonly kept: boolean;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

const listed = ({ kept, account, conversationId }: Message): string | undefined => (kept ? groupOf(account, conversationId) : undefined);

/** Posts, under which comments stand beside each other. */
export const isPost = (channel: string): boolean => ["FACEBOOK_POST", "INSTAGRAM_POST", "TWITTER_POST"].includes(channel);

export const messages = resource<Message>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { authorId: null, authorType: null, kept: true, createdAt, updatedAt: createdAt };
  },
  indexes: {
    id: { by: listed },
    createdAt: { by: listed, order: (message) => message.createdAt },
    updatedAt: { by: listed, order: (message) => message.updatedAt },
    post: { by: ({ kept, account, channel, direction, to }) => (kept && direction === "INBOUND" && isPost(channel) ? groupOf(account, `${channel}|${to}`) : undefined), order: (message) => message.createdAt },
  },
  views: {
    default: (message) =>
      shown({
        id: message.id,
        channel: message.channel,
        from: message.from,
        to: message.to,
        direction: message.direction,
        conversationId: message.conversationId,
        authorId: message.authorId,
        authorType: message.authorType,
        createdAt: instant(message.createdAt),
        updatedAt: instant(message.updatedAt),
        content: message.content,
        contentType: message.contentType,
      }),
  },
});
