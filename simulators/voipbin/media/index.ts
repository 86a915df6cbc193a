import type { Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { SocketPlan } from "../../core/sockets.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";
import { ENDS } from "../calls/reactions.ts";
import { closeStreams, MEDIA, mediaFrame, open, received } from "./streams.ts";

// Sound over a WebSocket.

export const rows = { GetCallsIdMediaStream: open("calls"), GetConferencesIdMediaStream: open("conferences") } satisfies Record<string, Row>;

export const resources = {};
export const lifecycles: Record<string, LifecycleCode> = {};
export const events: Record<string, EventPlan> = {};
export const reactions: readonly Reaction[] = [
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call) => closeStreams(act, call.id) })),
  ...["delete", "expire"].map((on): Reaction => ({ resource: "conferences", on, run: (act, room) => closeStreams(act, room.id) })),
];
export const timers = { mediaFrame };
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets: Record<string, SocketPlan> = { [MEDIA]: { received } };
