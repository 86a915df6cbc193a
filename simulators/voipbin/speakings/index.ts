import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Text to speech as a stream: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetSpeakings: unsupported("not yet"),
  PostSpeakings: unsupported("not yet"),
  GetSpeakingsId: unsupported("not yet"),
  DeleteSpeakingsId: unsupported("not yet"),
  PostSpeakingsIdFlush: unsupported("not yet"),
  PostSpeakingsIdSay: unsupported("not yet"),
  PostSpeakingsIdStop: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  speakings: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  speaking: { field: "status" },
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
