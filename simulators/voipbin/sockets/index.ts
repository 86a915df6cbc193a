import type { Row } from "../../core/behaviours.ts";
import type { SocketPlan } from "../../core/sockets.ts";
import { open, received } from "./events.ts";

// Events over a WebSocket, by topics.

export const rows = {
  GetWs: open,
  GetServiceAgentsWs: open,
} satisfies Record<string, Row>;

export const sockets: Record<string, SocketPlan> = { events: { received } };
