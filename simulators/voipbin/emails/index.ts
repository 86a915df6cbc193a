import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// E-mail: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetEmails: unsupported("not yet"),
  PostEmails: unsupported("not yet"),
  GetEmailsId: unsupported("not yet"),
  DeleteEmailsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  emails: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  email: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  email_created: { resource: "emails", payload: (row) => row },
  email_updated: { resource: "emails", payload: (row) => row },
  email_deleted: { resource: "emails", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
