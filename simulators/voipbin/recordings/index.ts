import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Recordings and their files: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetRecordings: unsupported("not yet"),
  GetRecordingsId: unsupported("not yet"),
  DeleteRecordingsId: unsupported("not yet"),
  GetRecordingfilesId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  recordings: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  recording: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  recording_started: { resource: "recordings", payload: (row) => row },
  recording_finished: { resource: "recordings", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
