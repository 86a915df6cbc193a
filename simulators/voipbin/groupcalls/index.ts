import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Calls to several: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetGroupcalls: unsupported("not yet"),
  PostGroupcalls: unsupported("not yet"),
  GetGroupcallsId: unsupported("not yet"),
  DeleteGroupcallsId: unsupported("not yet"),
  PostGroupcallsIdHangup: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  groupcalls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  groupcall: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  groupcall_created: { resource: "groupcalls", payload: (row) => row },
  groupcall_progressing: { resource: "groupcalls", payload: (row) => row },
  groupcall_hangup: { resource: "groupcalls", payload: (row) => row },
  groupcall_deleted: { resource: "groupcalls", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
