import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { Upgrade, type Frame, type FrameBody, type OpenSocket } from "../../core/sockets.ts";
import type { EventFact } from "../../core/world/records.ts";
import { covers, mayHear, topicsOf } from "./topics.ts";

/** Opens the socket; both paths open the same. */
export const open = (act: HandlerAct<any>): Upgrade => {
  if (!act.wantsSocket) throw new Refusal("malformed-body", "this is a WebSocket", { rule: "upgrade" });
  return new Upgrade("events", { topics: [] });
};

/** What a client says: what it wants to hear. Nothing is acknowledged; what is no JSON or of an unknown type is passed over. */
export function received(_: Act<any>, socket: OpenSocket, frame: FrameBody): void {
  if (typeof frame !== "string") throw new Refusal("rule", "text frames only", { rule: "websocket" });
  const said = parsed(frame);
  if (said?.type !== "subscribe" && said?.type !== "unsubscribe") return;
  const topics: unknown[] = Array.isArray(said.topics) ? said.topics : [];
  if (!topics.every((topic) => mayHear(topic, socket.principal))) throw new Refusal("forbidden", `topics ${JSON.stringify(topics).slice(0, 200)}`, { rule: "topics" });
  const before: string[] = socket.data.topics;
  socket.data = { topics: said.type === "subscribe" ? [...new Set([...before, ...(topics as string[])])] : before.filter((topic) => !topics.includes(topic)) };
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Frames of an event: the webhook's own envelope to each who listens, once, or once per topic where a setting keeps the service's doubles. */
export function* frames(event: EventFact, act: Act<any>): Generator<Frame> {
  let body: string | undefined;
  let published: string[] | undefined;
  for (const { id, data } of act.sockets("events")) {
    if (data.topics.length === 0) continue;
    const hits = (published ??= topicsOf(event)).filter((topic) => data.topics.some((wanted: string) => covers(wanted, topic))).length;
    body ??= JSON.stringify({ type: event.name, data: event.payload });
    for (let n = act.settings.socketDuplicates ? hits : Math.min(hits, 1); n > 0; n--) yield { socket: id, body };
  }
}
