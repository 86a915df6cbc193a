import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Numbers: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetNumbers: unsupported("not yet"),
  PostNumbers: unsupported("not yet"),
  PostNumbersRenew: unsupported("not yet"),
  GetNumbersId: unsupported("not yet"),
  PutNumbersId: unsupported("not yet"),
  DeleteNumbersId: unsupported("not yet"),
  PutNumbersIdFlowIds: unsupported("not yet"),
  GetAvailableNumbers: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  numbers: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  number: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  number_created: { resource: "numbers", payload: (row) => row },
  number_updated: { resource: "numbers", payload: (row) => row },
  number_deleted: { resource: "numbers", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
