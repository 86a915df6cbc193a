import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Upgrade, type FrameBody, type OpenSocket } from "../../core/sockets.ts";
import { soundOnRecording } from "../recordings/keep.ts";
import type { Types, VoipbinAct } from "../resources.ts";
import { FRAME_SECONDS, unwrap, wrap, type Encapsulation } from "./framing.ts";
import { soundAt } from "./sound.ts";

type Asked = HandlerAct<Types>;
export const MEDIA = "media";
const MOST = 5;
/** How long a client may take to open the connection that it was granted, in frames. */
const PATIENCE = 250;
/** Frames that wait to be heard by one client at most: a second. */
const BACKLOG = 50;

/** What is streamed; kept with the connection. */
interface Stream {
  readonly stream: string;
  readonly kind: "calls" | "conferences";
  readonly id: string;
  readonly encapsulation: Encapsulation;
  readonly source: number;
  /** Frames of others that this client has yet to hear. */
  readonly heard: Uint8Array[];
}

const streams = function* (act: VoipbinAct): Generator<OpenSocket> {
  for (const socket of act.world.sockets.values()) if (socket.vendor === act.vendor.name && socket.kind === MEDIA) yield socket;
};

const goesOn = (act: VoipbinAct, kind: Stream["kind"], id: string): boolean => act.find(kind, id)?.status === "progressing";

/** Opens the sound of a call or a room. @throws {Refusal} when it does not go on, has streams enough, or the connection is no socket */
export const open =
  (kind: Stream["kind"]): Row =>
  (act: Asked) => {
    const { id } = act.get(kind, act.path.id);
    if (!goesOn(act, kind, id)) throw new Refusal("illegal-transition", `${kind} ${id} does not go on`, { rule: "media_stream: progressing" });
    if ([...streams(act)].filter((socket) => socket.data.id === id).length >= MOST) throw new Refusal("rule", `${kind} ${id} has ${MOST} streams`, { rule: "media_stream: five at most" });
    if (!act.wantsSocket) throw new Refusal("rule", "a stream needs a WebSocket", { rule: "media_stream: upgrade" });
    const random = act.random("stream");
    const stream = random.uuid();
    const made: Stream = { stream, kind, id, encapsulation: act.query.encapsulation, source: random.int(2 ** 32), heard: [] };
    act.schedule("mediaFrame", FRAME_SECONDS, { stream, kind, id, begins: act.now, n: 0, waits: 0 }, { key: `media/${stream}`, kind: "upkeep" });
    return new Upgrade(MEDIA, made as unknown as Record<string, unknown>);
  };

interface Tick {
  readonly stream: string;
  readonly kind: Stream["kind"];
  readonly id: string;
  readonly begins: number;
  readonly n: number;
  readonly waits: number;
}

/** Twenty milliseconds of sound go out to a client; it ends with what is streamed. */
export function mediaFrame(act: VoipbinAct, { stream, kind, id, begins, n, waits }: Tick): void {
  const socket = [...streams(act)].find(({ data }) => data.stream === stream);
  if (!socket && (n > 0 || waits > PATIENCE)) return;
  if (socket && !goesOn(act, kind, id)) return act.closeSocket(socket.id);
  const since = socket && waits > 0 && n === 0 ? act.now - FRAME_SECONDS * 1000 : begins;
  if (socket) {
    const { encapsulation, source, heard }: Stream = socket.data;
    act.tell(socket.id, wrap(encapsulation, heard.shift() ?? soundAt(act, kind, id, since + n * FRAME_SECONDS * 1000), n, source));
  }
  const next: Tick = { stream, kind, id, begins: since, n: socket ? n + 1 : 0, waits: socket ? 0 : waits + 1 };
  const due = socket ? since + (next.n + 1) * FRAME_SECONDS * 1000 : act.now + FRAME_SECONDS * 1000;
  act.schedule("mediaFrame", Math.max(0, due - act.now) / 1000, next, { key: `media/${stream}`, kind: "upkeep" });
}

/** A client speaks: whoever listens to somebody it is together with hears it. What is no frame of sound is passed over. */
export function received(act: VoipbinAct, socket: OpenSocket, frame: FrameBody): void {
  const { kind, id, encapsulation }: Stream = socket.data;
  const sound = typeof frame === "string" ? undefined : unwrap(encapsulation, frame);
  if (!sound?.length) return;
  const call = kind === "calls" ? act.find("calls", id) : undefined;
  if (call) soundOnRecording(act, call, FRAME_SECONDS * 1000);
  const room = call ? call.bridge_id : id;
  const together = room === null ? [] : [room, ...(act.find("bridges", room)?.calls ?? [])];
  for (const other of streams(act)) {
    if (other.id === socket.id || other.data.id === id || !together.includes(other.data.id)) continue;
    if (other.data.heard.length < BACKLOG) other.data.heard.push(sound.slice());
  }
}

/** What is streamed is over. */
export function closeStreams(act: VoipbinAct, id: string): void {
  for (const socket of streams(act)) if (socket.data.id === id) act.closeSocket(socket.id);
}
