import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Queues and the callers in them: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetQueues: unsupported("not yet"),
  PostQueues: unsupported("not yet"),
  GetQueuesId: unsupported("not yet"),
  PutQueuesId: unsupported("not yet"),
  DeleteQueuesId: unsupported("not yet"),
  PutQueuesIdRoutingMethod: unsupported("not yet"),
  PutQueuesIdTagIds: unsupported("not yet"),
  GetQueuecalls: unsupported("not yet"),
  PostQueuecallsReferenceIdIdKick: unsupported("not yet"),
  GetQueuecallsId: unsupported("not yet"),
  DeleteQueuecallsId: unsupported("not yet"),
  PostQueuecallsIdKick: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  queues: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  queuecalls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  queuecall: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  queuecall_created: { resource: "queuecalls", payload: (row) => row },
  queuecall_waiting: { resource: "queuecalls", payload: (row) => row },
  queuecall_connecting: { resource: "queuecalls", payload: (row) => row },
  queuecall_serviced: { resource: "queuecalls", payload: (row) => row },
  queuecall_done: { resource: "queuecalls", payload: (row) => row },
  queuecall_abandoned: { resource: "queuecalls", payload: (row) => row },
  queuecall_deleted: { resource: "queuecalls", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
