import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Calls: placing, taking, controlling and ending them: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetCalls: unsupported("not yet"),
  PostCalls: unsupported("not yet"),
  GetCallsId: unsupported("not yet"),
  DeleteCallsId: unsupported("not yet"),
  PostCallsIdHangup: unsupported("not yet"),
  PostCallsIdHold: unsupported("not yet"),
  DeleteCallsIdHold: unsupported("not yet"),
  PostCallsIdMoh: unsupported("not yet"),
  DeleteCallsIdMoh: unsupported("not yet"),
  PostCallsIdMute: unsupported("not yet"),
  DeleteCallsIdMute: unsupported("not yet"),
  PostCallsIdRecordingStart: unsupported("not yet"),
  PostCallsIdRecordingStop: unsupported("not yet"),
  PostCallsIdSilence: unsupported("not yet"),
  DeleteCallsIdSilence: unsupported("not yet"),
  PostCallsIdTalk: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  calls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  call: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  call_created: { resource: "calls", payload: (row) => row },
  call_ringing: { resource: "calls", payload: (row) => row },
  call_progressing: { resource: "calls", payload: (row) => row },
  call_updated: { resource: "calls", payload: (row) => row },
  call_terminating: { resource: "calls", payload: (row) => row },
  call_canceling: { resource: "calls", payload: (row) => row },
  call_hangup: { resource: "calls", payload: (row) => row },
  call_deleted: { resource: "calls", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
