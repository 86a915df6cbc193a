import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { Upgrade, type Frame, type FrameBody, type OpenSocket } from "../../core/sockets.ts";
import type { EventFact } from "../../core/world/records.ts";
import { chatTopicsOf, covers, mayHear, topicsOf } from "./topics.ts";

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

/**
 * Frames of an event to each who listens: the webhook's own envelope, and for chats the bare data to who takes part. Once, or
 * once per topic where a setting keeps the service's doubles.
 */
export function* frames(event: EventFact, act: Act<any>): Generator<Frame> {
  let told: Told | undefined;
  for (const { id, data } of act.sockets("events")) {
    if (data.topics.length === 0) continue;
    told ??= toldOf(event, act);
    const hits = (topics: readonly string[]) => topics.filter((topic) => data.topics.some((wanted: string) => covers(wanted, topic))).length;
    const bodies = [...Array<string>(hits(told.topics)).fill(told.envelope), ...Array<string>(hits(told.chatTopics)).fill(told.bare)];
    for (const body of act.settings.socketDuplicates ? bodies : bodies.slice(0, 1)) yield { socket: id, body };
  }
}

interface Told {
  readonly topics: readonly string[];
  readonly chatTopics: readonly string[];
  readonly envelope: string;
  readonly bare: string;
}

const toldOf = (event: EventFact, act: Act<any>): Told => ({ topics: topicsOf(event), chatTopics: chatTopicsOf(event, act), envelope: JSON.stringify({ type: event.name, data: event.payload }), bare: JSON.stringify(event.payload) });
