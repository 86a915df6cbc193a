import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { chargeFrom, mustAfford } from "../billing/charges.ts";
import type { Bridge } from "../calls/bridges.ts";
import type { Call } from "../calls/types.ts";
import { NIL, ref } from "../ids.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import type { StoredRecording } from "./resource.ts";

/** What is recorded. */
export interface Recorded {
  readonly kind: "call" | "conference";
  readonly id: string;
}

export interface RecordingOptions {
  readonly format?: string;
  readonly end_of_silence?: number;
  readonly end_of_key?: string;
  readonly duration?: number;
  readonly on_end_flow_id?: string;
}

const ROWS = { call: { resource: "calls", move: "act", reference_type: "call" }, conference: { resource: "conferences", move: "update", reference_type: "confbridge" } } as const;
const silenceKey = (id: string) => `recording/silence/${id}`;

/** Begins a recording of a call or a room. @throws {Refusal} when there is one already, or no money */
export function startRecording(act: VoipbinAct, { kind, id }: Recorded, options: RecordingOptions, activeflow?: string): StoredRecording {
  const { resource, move, reference_type } = ROWS[kind];
  const row: any = act.get(resource, id);
  if (row.recording_id !== NIL) throw new Refusal("illegal-transition", `${kind} ${id} is being recorded`, { rule: "one recording at a time" });
  const format = word(options.format, ["", "wav"], "format") || "wav";
  mustAfford(act, "recording");
  const made: StoredRecording = act.create("recordings", {
    reference_type, reference_id: id, owner_type: row.owner_type ?? "", owner_id: ref(row.owner_id), format, on_end_flow_id: ref(options.on_end_flow_id), activeflow_id: activeflow ?? ref(row.activeflow_id),
    duration: options.duration ?? 0, end_of_silence: options.end_of_silence ?? 0, end_of_key: options.end_of_key ?? "", call_ids: kind === "call" ? [id] : ((act.find("bridges", id) as Bridge | undefined)?.calls ?? []),
  });
  act.fire("recordings", made.id, "start", { tm_start: nowOf(act), tm_update: nowOf(act) });
  chargeFrom(act, { reference_type: "recording", reference_id: made.id, cost_type: "recording" });
  act.fire(resource, id, move, { recording_id: made.id, recording_ids: [...row.recording_ids, made.id], tm_update: nowOf(act) });
  waitForSilence(act, made, 0);
  return act.get("recordings", made.id);
}

/** Ends the recording of a call or a room. @throws {Refusal} when there is none */
export function stopRecording(act: VoipbinAct, { kind, id }: Recorded): void {
  const { resource, move } = ROWS[kind];
  const row: any = act.get(resource, id);
  if (row.recording_id === NIL) throw new Refusal("illegal-transition", `${kind} ${id} is not being recorded`, { rule: "stopping needs a recording" });
  endRecording(act, row.recording_id, "stop");
  act.fire(resource, id, move, { recording_id: NIL, tm_update: nowOf(act) });
}

/** A recording ends, by whatever; one that has ended stays as it is. */
export function endRecording(act: VoipbinAct, id: string, move: "stop" | "end"): void {
  const recording: StoredRecording | undefined = act.find("recordings", id);
  if (recording?.status !== "recording") return;
  act.cancel(silenceKey(id));
  act.fire("recordings", id, move, { endedAt: act.now, tm_update: nowOf(act) });
}

const runningOf = (act: VoipbinAct, reference: string): readonly StoredRecording[] => [...act.each("recordings", "running", reference)] as any;

/** A key may end the recording of a call. */
export function keyEndsRecording(act: VoipbinAct, call: Call, digits: string): void {
  for (const { id, end_of_key } of runningOf(act, call.id)) if (end_of_key && [...end_of_key].some((key) => digits.includes(key))) endRecording(act, id, "end");
}

/** Something is heard on a call: silence begins anew behind it. */
export function soundOnRecording(act: VoipbinAct, call: Call, durationMs: number): void {
  if (call.recording_id === NIL) return;
  for (const recording of runningOf(act, call.id)) waitForSilence(act, recording, durationMs / 1000);
}

function waitForSilence(act: VoipbinAct, { id, end_of_silence }: StoredRecording, soundSeconds: number): void {
  if (end_of_silence > 0) act.schedule("recordingSilent", soundSeconds + end_of_silence, { id }, { key: silenceKey(id), resource: "recordings", rowId: id });
}

export const recordingSilent = (act: VoipbinAct, { id }: { id: string }): void => endRecording(act, id, "end");

/** What is recorded is over. */
export const endRecordingsOf = (act: VoipbinAct, reference: string): void => runningOf(act, reference).forEach(({ id }) => endRecording(act, id, "end"));

/** Who joins a room is heard in its recording. */
export function joinsRecording(act: VoipbinAct, room: string, call: string): void {
  for (const { id, call_ids } of runningOf(act, room)) act.update("recordings", id, { call_ids: [...call_ids, call] });
}
