import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Chats between agents: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetServiceAgentsTalkChannels: unsupported("not yet"),
  GetServiceAgentsTalkChats: unsupported("not yet"),
  PostServiceAgentsTalkChats: unsupported("not yet"),
  GetServiceAgentsTalkChatsId: unsupported("not yet"),
  PutServiceAgentsTalkChatsId: unsupported("not yet"),
  DeleteServiceAgentsTalkChatsId: unsupported("not yet"),
  PostServiceAgentsTalkChatsIdJoin: unsupported("not yet"),
  GetServiceAgentsTalkChatsIdParticipants: unsupported("not yet"),
  PostServiceAgentsTalkChatsIdParticipants: unsupported("not yet"),
  DeleteServiceAgentsTalkChatsIdParticipantsParticipantId: unsupported("not yet"),
  GetServiceAgentsTalkMessages: unsupported("not yet"),
  PostServiceAgentsTalkMessages: unsupported("not yet"),
  GetServiceAgentsTalkMessagesId: unsupported("not yet"),
  DeleteServiceAgentsTalkMessagesId: unsupported("not yet"),
  PostServiceAgentsTalkMessagesIdReactions: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  talkChats: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  talkParticipants: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  talkMessages: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  talkMessage: { project: (row) => row.state ?? "live" },
};

export const events: Record<string, EventPlan> = {
  chat_created: { resource: "talkChats", payload: (row) => row },
  chat_updated: { resource: "talkChats", payload: (row) => row },
  chat_deleted: { resource: "talkChats", payload: (row) => row },
  message_reaction_updated: { resource: "talkMessages", payload: (row) => row },
  participant_added: { resource: "talkParticipants", payload: (row) => row },
  participant_removed: { resource: "talkParticipants", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
