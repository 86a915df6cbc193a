import type { Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { SocketPlan } from "../../core/sockets.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";
import { open, received } from "./events.ts";

// Events over a WebSocket, by topics.

export const rows = {
  GetWs: open,
  GetServiceAgentsWs: open,
} satisfies Record<string, Row>;

export const resources = {};
export const lifecycles: Record<string, LifecycleCode> = {};
export const events: Record<string, EventPlan> = {};
export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets: Record<string, SocketPlan> = { events: { received } };
