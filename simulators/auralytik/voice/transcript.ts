import type { Recording, Turn as Heard } from "../../telephony/recording/recording.ts";
import { speechMs } from "../../telephony/recording/speech.ts";
import { msOf } from "../dates.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";

/** One turn as the vendor writes it. */
export interface Said {
  readonly role: "agent" | "customer";
  readonly text: string;
  readonly timestamp: string;
}

/** Hours, minutes and seconds since the call began. */
export const clockText = (seconds: number): string => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
const secondsOf = (text: string): number => text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

/** What was said so far. The bot is near: it is the one whose platform this is. */
export function transcriptOf(call: VoiceCall): readonly Said[] {
  if (call.transcript) return call.transcript;
  const answered = (call.answeredAt ?? 0) - msOf(call.startTime);
  return call.turns.map((turn) => ({ role: turn.side === "near" ? "agent" : "customer", text: turn.text, timestamp: clockText(Math.floor((answered + turn.atMs) / 1000)) }));
}

/** The recording of a call that has ended: as long as its talk time, with every turn where it was said. */
export function recordingOf(call: VoiceCall): Recording {
  const durationMs = call.talkTimeSeconds * 1000;
  return { durationMs, turns: call.transcript ? heard(call) : call.turns, seed: call.id, format: "pcm16" };
}

/** Turns of a fixture's transcript count from the start of the call, those of a recording from the answer. */
function heard(call: VoiceCall): Heard[] {
  const rang = call.durationSeconds - call.talkTimeSeconds;
  return call.transcript!.map(({ role, text, timestamp }) => ({ side: role === "agent" ? "near" : "far", text, atMs: Math.max(0, secondsOf(timestamp) - rang) * 1000, durationMs: speechMs(text) }));
}
