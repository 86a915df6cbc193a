import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { isUp, type Call } from "../calls/types.ts";
import { filesOf, linesOfRecording } from "../recordings/files.ts";
import type { StoredRecording } from "../recordings/resource.ts";
import { ref } from "../ids.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { writeLine } from "./listen.ts";
import type { Transcribe } from "./resource.ts";

export interface TranscribeOptions {
  readonly reference_type: string;
  readonly reference_id: string;
  readonly language?: string;
  readonly provider?: Transcribe["provider"];
  readonly on_end_flow_id?: string;
  readonly activeflow_id?: string;
}

/** Begins to write down a call or a room, or writes down a recording at once. @throws {Refusal} for what cannot be heard */
export function startTranscribe(act: VoipbinAct, options: TranscribeOptions): Transcribe {
  const { reference_id, language = "" } = options;
  const provider = word(options.provider, ["", "gcp", "aws"] as const, "provider");
  const fields = { reference_id, language, provider, on_end_flow_id: ref(options.on_end_flow_id), activeflow_id: ref(options.activeflow_id) };
  if (options.reference_type === "recording") return ofRecording(act, fields);
  if (options.reference_type === "call") mustBeUp(act, reference_id);
  else mustBeOpen(act, reference_id);
  return act.create("transcribes", { ...fields, reference_type: options.reference_type === "call" ? "call" : "confbridge" });
}

function mustBeUp(act: VoipbinAct, id: string): void {
  const call: Call = act.get("calls", id);
  if (call.tm_delete || !isUp(call)) throw new Refusal("illegal-transition", `call ${id} is ${call.status}`, { rule: "transcribing needs a call that goes on" });
}

function mustBeOpen(act: VoipbinAct, id: string): void {
  const room: any = act.get("conferences", id);
  if (room.tm_delete || room.status !== "progressing") throw new Refusal("illegal-transition", `conference ${id} is ${room.status}`, { rule: "transcribing needs a conference that goes on" });
}

/** The same recording in the same language is written down once. */
function ofRecording(act: VoipbinAct, fields: Partial<Transcribe> & { reference_id: string; language: string }): Transcribe {
  const recording: StoredRecording = act.get("recordings", fields.reference_id);
  if (recording.tm_delete) throw new Refusal("not-found", `recording ${recording.id} is deleted`);
  for (const known of act.each("transcribes", "reference", recording.id) as Iterable<Transcribe>) if (known.language === fields.language) return known;
  const made: Transcribe = act.create("transcribes", { ...fields, reference_type: "recording", status: "done" });
  if (filesOf(act, recording).length > 0) for (const { side, text, atMs } of linesOfRecording(act, recording)) writeLine(act, made.id, side === "far" ? "in" : "out", text, atMs);
  return made;
}

/** What is written down is over. */
export function endTranscribesOf(act: VoipbinAct, reference: string): void {
  for (const { id } of [...act.each("transcribes", "listening", reference)] as unknown as Transcribe[]) act.fire("transcribes", id, "end", { tm_update: nowOf(act) });
}
