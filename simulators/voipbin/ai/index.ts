import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Assistants, their calls, messages and summaries: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetAis: unsupported("not yet"),
  PostAis: unsupported("not yet"),
  GetAisId: unsupported("not yet"),
  PutAisId: unsupported("not yet"),
  DeleteAisId: unsupported("not yet"),
  GetTeams: unsupported("not yet"),
  PostTeams: unsupported("not yet"),
  GetTeamsId: unsupported("not yet"),
  PutTeamsId: unsupported("not yet"),
  DeleteTeamsId: unsupported("not yet"),
  GetAicalls: unsupported("not yet"),
  PostAicalls: unsupported("not yet"),
  GetAicallsId: unsupported("not yet"),
  DeleteAicallsId: unsupported("not yet"),
  GetAimessages: unsupported("not yet"),
  PostAimessages: unsupported("not yet"),
  GetAimessagesId: unsupported("not yet"),
  DeleteAimessagesId: unsupported("not yet"),
  GetAisummaries: unsupported("not yet"),
  PostAisummaries: unsupported("not yet"),
  GetAisummariesId: unsupported("not yet"),
  DeleteAisummariesId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  ais: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  teams: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  aicalls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  aimessages: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  aisummaries: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  aicall: { field: "status" },
  summary: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  ai_created: { resource: "ais", payload: (row) => row },
  ai_updated: { resource: "ais", payload: (row) => row },
  ai_deleted: { resource: "ais", payload: (row) => row },
  team_created: { resource: "teams", payload: (row) => row },
  team_updated: { resource: "teams", payload: (row) => row },
  team_deleted: { resource: "teams", payload: (row) => row },
  aicall_status_initializing: { resource: "aicalls", payload: (row) => row },
  aicall_status_progressing: { resource: "aicalls", payload: (row) => row },
  aicall_status_pausing: { resource: "aicalls", payload: (row) => row },
  aicall_status_resuming: { resource: "aicalls", payload: (row) => row },
  aicall_status_terminating: { resource: "aicalls", payload: (row) => row },
  aicall_status_terminated: { resource: "aicalls", payload: (row) => row },
  aimessage_created: { resource: "aimessages", payload: (row) => row },
  summary_created: { resource: "aisummaries", payload: (row) => row },
  summary_updated: { resource: "aisummaries", payload: (row) => row },
  summary_deleted: { resource: "aisummaries", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
