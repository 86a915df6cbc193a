import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Flows and their execution: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetFlows: unsupported("not yet"),
  PostFlows: unsupported("not yet"),
  GetFlowsId: unsupported("not yet"),
  PutFlowsId: unsupported("not yet"),
  DeleteFlowsId: unsupported("not yet"),
  GetActiveflows: unsupported("not yet"),
  PostActiveflows: unsupported("not yet"),
  GetActiveflowsId: unsupported("not yet"),
  DeleteActiveflowsId: unsupported("not yet"),
  PostActiveflowsIdStop: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  flows: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  activeflows: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  activeflow: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  activeflow_created: { resource: "activeflows", payload: (row) => row },
  activeflow_updated: { resource: "activeflows", payload: (row) => row },
  activeflow_deleted: { resource: "activeflows", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
