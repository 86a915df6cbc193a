import type { Row } from "../../core/behaviours.ts";
import type { SocketPlan } from "../../core/sockets.ts";
import type { Reaction } from "../../core/vendor.ts";
import { ENDS } from "../calls/reactions.ts";
import { closeStreams, MEDIA, mediaFrame, open, received } from "./streams.ts";

// Sound over a WebSocket.

export const rows = { GetCallsIdMediaStream: open("calls"), GetConferencesIdMediaStream: open("conferences") } satisfies Record<string, Row>;

export const reactions: readonly Reaction[] = [
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call) => closeStreams(act, call.id) })),
  ...["delete", "expire"].map((on): Reaction => ({ resource: "conferences", on, run: (act, room) => closeStreams(act, room.id) })),
];
export const timers = { mediaFrame };
export const sockets: Record<string, SocketPlan> = { [MEDIA]: { received } };
