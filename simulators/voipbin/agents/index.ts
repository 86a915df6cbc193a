import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Agents: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetMe: unsupported("not yet"),
  GetAgents: unsupported("not yet"),
  PostAgents: unsupported("not yet"),
  GetAgentsId: unsupported("not yet"),
  PutAgentsId: unsupported("not yet"),
  DeleteAgentsId: unsupported("not yet"),
  PutAgentsIdAddresses: unsupported("not yet"),
  PutAgentsIdPassword: unsupported("not yet"),
  PutAgentsIdPermission: unsupported("not yet"),
  PutAgentsIdStatus: unsupported("not yet"),
  PutAgentsIdTagIds: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  agents: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  agent: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  agent_created: { resource: "agents", payload: (row) => row },
  agent_updated: { resource: "agents", payload: (row) => row },
  agent_deleted: { resource: "agents", payload: (row) => row },
  agent_status_updated: { resource: "agents", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
