import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Conferences and who is in them: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetConferences: unsupported("not yet"),
  PostConferences: unsupported("not yet"),
  GetConferencesId: unsupported("not yet"),
  PutConferencesId: unsupported("not yet"),
  DeleteConferencesId: unsupported("not yet"),
  PostConferencesIdRecordingStart: unsupported("not yet"),
  PostConferencesIdRecordingStop: unsupported("not yet"),
  PostConferencesIdTranscribeStart: unsupported("not yet"),
  PostConferencesIdTranscribeStop: unsupported("not yet"),
  GetConferencecalls: unsupported("not yet"),
  GetConferencecallsId: unsupported("not yet"),
  DeleteConferencecallsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  conferences: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  conferencecalls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  conference: { field: "status" },
  conferencecall: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  conference_created: { resource: "conferences", payload: (row) => row },
  conference_updated: { resource: "conferences", payload: (row) => row },
  conference_deleted: { resource: "conferences", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
