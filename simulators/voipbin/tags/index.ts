import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Tags: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetTags: unsupported("not yet"),
  PostTags: unsupported("not yet"),
  GetTagsId: unsupported("not yet"),
  PutTagsId: unsupported("not yet"),
  DeleteTagsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  tags: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
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
