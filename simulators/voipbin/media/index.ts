import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Sound over a WebSocket: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetCallsIdMediaStream: unsupported("not yet"),
  GetConferencesIdMediaStream: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
};

export const lifecycles: Record<string, LifecycleCode> = {
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
