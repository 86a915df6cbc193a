import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Phones and exchanges that register: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetExtensions: unsupported("not yet"),
  PostExtensions: unsupported("not yet"),
  GetExtensionsId: unsupported("not yet"),
  PutExtensionsId: unsupported("not yet"),
  DeleteExtensionsId: unsupported("not yet"),
  GetTrunks: unsupported("not yet"),
  PostTrunks: unsupported("not yet"),
  GetTrunksId: unsupported("not yet"),
  PutTrunksId: unsupported("not yet"),
  DeleteTrunksId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  extensions: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  trunks: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
