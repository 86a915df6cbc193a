import type { Turn } from "../../telephony/recording/recording.ts";
import { wavChunks } from "../../telephony/recording/wav.ts";
import { findLeg } from "../../telephony/network.ts";
import type { VoipbinAct } from "../resources.ts";
import { FRAME_BYTES } from "./framing.ts";

/** Bytes before the sound in a WAVE file of µ-law, and bytes of a millisecond. */
const HEADER = 58;
const BYTES_PER_MS = 8;
const FRAME_MS = 20;

/**
 * Twenty milliseconds of what the far side of a call says, or of what is heard in a room.
 * @param atMs - world milliseconds of its beginning
 */
export function soundAt(act: VoipbinAct, kind: "calls" | "conferences", id: string, atMs: number): Uint8Array {
  const begins = kind === "calls" ? (act.find("calls", id)?.answeredAt ?? atMs) : (act.find("conferences", id)?.createdAt ?? atMs);
  const calls = kind === "calls" ? [id] : (act.find("bridges", id)?.calls ?? []);
  const since = Math.max(0, Math.round(atMs - begins));
  const from = HEADER + since * BYTES_PER_MS;
  const turns = calls.flatMap((call) => spoken(act, call, begins)).filter((turn) => turn.atMs < since + FRAME_MS && turn.atMs + turn.durationMs > since);
  const [bytes] = wavChunks({ durationMs: since + FRAME_MS, turns, seed: id, format: "mulaw" }, from, from + FRAME_BYTES);
  return bytes!;
}

/** What a caller says, on an axis that begins at a world instant; nothing while the caller is mute. */
function spoken(act: VoipbinAct, id: string, begins: number): Turn[] {
  const call = act.find("calls", id);
  const leg = call?.leg ? findLeg(act, call.leg) : undefined;
  if (!leg || leg.answeredAt === null || call!.mute_direction === "in" || call!.mute_direction === "both") return [];
  return leg.turns.filter(({ side }) => side === "far").map((turn) => ({ ...turn, atMs: turn.atMs + leg.answeredAt! - begins }));
}
