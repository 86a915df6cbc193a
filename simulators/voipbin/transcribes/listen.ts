import type { VoipbinAct } from "../resources.ts";
import type { Call } from "../calls/types.ts";
import { ref } from "../ids.ts";
import { soundOnRecording } from "../recordings/keep.ts";
import { nowOf } from "../times.ts";
import type { Transcribe } from "./resource.ts";
import { sinceYearOne } from "./year-one.ts";

/** Something was said on a call, to it (`out`) or by its far side (`in`): whoever writes along writes it down. */
export function keptWords(act: VoipbinAct, call: Call, direction: "in" | "out", text: string, durationMs: number): void {
  soundOnRecording(act, call, durationMs);
  for (const transcribe of listening(act, call.id)) writeDown(act, transcribe, direction, text);
  // In a room each is heard as it speaks; what it is told is somebody else's speech.
  if (call.bridge_id && direction === "in") for (const transcribe of listening(act, call.bridge_id)) writeDown(act, transcribe, direction, text);
}

const listening = (act: VoipbinAct, reference: string): readonly Transcribe[] => [...act.each("transcribes", "listening", reference)] as any;

/** A line as it is heard: begins, is guessed at, has ended, is written. */
function writeDown(act: VoipbinAct, { id, startedAt }: Transcribe, direction: "in" | "out", text: string): void {
  act.fire("transcribes", id, "speech", { tm_update: nowOf(act) });
  const speech = { id: act.random("speech").uuid(), customer_id: act.account, streaming_id: act.random("streaming").uuid(), transcribe_id: id, direction, tm_event: nowOf(act), tm_create: nowOf(act) };
  const about = { resource: "transcribes", rowId: id };
  act.publish("transcribe_speech_started", speech, {}, about);
  act.publish("transcribe_speech_interim", { ...speech, message: text.split(" ")[0]! }, {}, about);
  act.publish("transcribe_speech_ended", { ...speech, message: text }, {}, about);
  writeLine(act, id, direction, text, act.now - startedAt);
}

/** One line of a transcript. @param atMs - since the transcription began */
export function writeLine(act: VoipbinAct, transcribe: string, direction: "in" | "out", message: string, atMs: number): void {
  const line: any = act.create("transcripts", { transcribe_id: ref(transcribe), direction, message, tm_transcript: sinceYearOne(atMs) });
  act.publish("transcript_created", line, {}, { resource: "transcripts", rowId: line.id });
}
