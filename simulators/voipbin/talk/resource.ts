import { resource } from "../../core/resource.ts";
import type { CommonAddress } from "../addresses.ts";
import { NIL, uuid } from "../ids.ts";
import { createdAt, live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { dated } from "../taken.ts";
import { microsOf, stampOf } from "../times.ts";

export interface Chat {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "direct" | "group" | "talk";
  readonly name: string;
  readonly detail: string;
  readonly member_count: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** The two of a direct chat; empty for others. */
  readonly pair: string;
}

export interface Participant {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: "agent";
  readonly owner_id: string;
  readonly chat_id: string;
  readonly tm_joined: string;
  /** When the chat was opened, by which one's chats are listed; empty once it is deleted. */
  readonly chat_opened: string;
}

export interface Reaction {
  readonly emoji: string;
  readonly owner_type: "agent";
  readonly owner_id: string;
  readonly tm_create: string;
}

export interface Media {
  readonly type?: "address" | "agent" | "file" | "link";
  readonly address?: CommonAddress;
  readonly agent_id?: string;
  readonly file_id?: string;
  readonly link_url?: string;
}

export interface TalkMessage {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: "agent";
  readonly owner_id: string;
  readonly chat_id: string;
  readonly parent_id: string;
  readonly type: "normal" | "system";
  readonly text: string;
  readonly medias: readonly Media[] | null;
  readonly metadata: { readonly reactions: readonly Reaction[] };
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const talkChats = resource<Chat>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ name: "", detail: "", member_count: 0, pair: "", ...dated(act) }),
  indexes: {
    /** Those that anybody may join. */
    channels: { ...live, by: (row) => (row.type === "talk" ? live.by(row) : undefined) },
    pair: { by: (row) => (row.tm_delete || row.pair === "" ? undefined : `${row.customer_id} ${row.pair}`) },
  },
  views: { default: shown<Chat>(["id", "customer_id", "tm_create", "tm_update", "tm_delete"], ["type", "name", "detail", "member_count"]) },
});

export const talkParticipants = resource<Participant>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ owner_type: "agent", tm_joined: stampOf(act) }),
  indexes: {
    chat: { by: (row) => row.chat_id, order: (row) => microsOf(row.tm_joined) },
    member: { by: (row) => `${row.chat_id}/${row.owner_id}` },
    mine: { by: (row) => (row.chat_opened === "" ? undefined : `${row.customer_id}/${row.owner_id}`), order: (row) => microsOf(row.chat_opened) },
  },
  views: { default: shown<Participant>(["id", "customer_id", "owner_type", "owner_id", "chat_id", "tm_joined"], []) },
});

const messageShown = shown<TalkMessage>(["id", "customer_id", "owner_type", "owner_id", "chat_id", "type", "text", "medias", "metadata", "tm_create", "tm_update", "tm_delete"], []);

export const talkMessages = resource<TalkMessage>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ owner_type: "agent", parent_id: NIL, text: "", medias: null, metadata: { reactions: [] }, ...dated(act) }),
  indexes: { chat: { ...liveBy<TalkMessage>("chat_id"), order: createdAt } },
  views: { default: (row) => ({ ...messageShown(row), ...(row.parent_id === NIL ? {} : { parent_id: row.parent_id }) }) },
});
