import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Speech to text: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetTranscribes: unsupported("not yet"),
  PostTranscribes: unsupported("not yet"),
  GetTranscribesId: unsupported("not yet"),
  DeleteTranscribesId: unsupported("not yet"),
  PostTranscribesIdStop: unsupported("not yet"),
  GetTranscripts: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  transcribes: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  transcripts: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  transcribe: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  transcribe_created: { resource: "transcribes", payload: (row) => row },
  transcribe_progressing: { resource: "transcribes", payload: (row) => row },
  transcribe_done: { resource: "transcribes", payload: (row) => row },
  transcribe_speech_started: { resource: "transcribes", payload: (row) => row },
  transcribe_speech_interim: { resource: "transcribes", payload: (row) => row },
  transcribe_speech_ended: { resource: "transcribes", payload: (row) => row },
  transcript_created: { resource: "transcripts", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
