import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Written conversations: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetConversations: unsupported("not yet"),
  GetConversationsId: unsupported("not yet"),
  PutConversationsId: unsupported("not yet"),
  GetConversationsIdMessages: unsupported("not yet"),
  PostConversationsIdMessages: unsupported("not yet"),
  GetConversationAccounts: unsupported("not yet"),
  PostConversationAccounts: unsupported("not yet"),
  GetConversationAccountsId: unsupported("not yet"),
  PutConversationAccountsId: unsupported("not yet"),
  DeleteConversationAccountsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  conversations: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  conversationAccounts: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  conversationMessages: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  conversationMessage: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  conversation_created: { resource: "conversations", payload: (row) => row },
  conversation_updated: { resource: "conversations", payload: (row) => row },
  conversation_message_created: { resource: "conversationMessages", payload: (row) => row },
  conversation_message_updated: { resource: "conversationMessages", payload: (row) => row },
  conversation_message_deleted: { resource: "conversationMessages", payload: (row) => row },
  account_created: { resource: "conversationAccounts", payload: (row) => row },
  account_updated: { resource: "conversationAccounts", payload: (row) => row },
  account_deleted: { resource: "conversationAccounts", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
