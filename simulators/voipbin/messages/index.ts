import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Text messages: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetMessages: unsupported("not yet"),
  PostMessages: unsupported("not yet"),
  GetMessagesId: unsupported("not yet"),
  DeleteMessagesId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  messages: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  message: { project: (row) => row.state ?? "queued" },
};

export const events: Record<string, EventPlan> = {
  message_created: { resource: "messages", payload: (row) => row },
  message_updated: { resource: "messages", payload: (row) => row },
  message_ringing: { resource: "messages", payload: (row) => row },
  message_deleted: { resource: "messages", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
