import type { Act } from "../../core/act.ts";
import type { FetchOutcome } from "../../core/vendor.ts";
import { isAudio } from "../audio.ts";
import { dropObject, isAddress, objectAt, putObject } from "../recordings.ts";
import type { StoredCall, Types } from "../resources.ts";
import { resultsOf } from "./results.ts";
import { failureScripted, scriptOf } from "./scripts.ts";

/** Which run of which call something is about: a call that got another recording meanwhile is in another run. */
interface Run {
  readonly id: string;
  readonly run: number;
}

/** The recording is looked at: a stored object at once, an address by fetching it. */
export function begin(act: Act<Types>, call: StoredCall): void {
  if (failureScripted(act, call)) return void act.fire("calls", call.id, "fail");
  const { id, run, recordingUrl } = call;
  if (isAddress(recordingUrl)) act.fetch("recordingFetched", recordingUrl!, { id, run });
  else if (!heard(act, objectAt(act, recordingUrl!))) act.fire("calls", id, "fail");
}

/** What came from an address. From here the transcription takes as long as that of a stored object. */
export function recordingFetched(act: Act<Types>, outcome: FetchOutcome, data: Run): void {
  const call = current(act, data, "transcribing");
  if (!call) return;
  const ok = outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300;
  if (!ok || !heard(act, outcome.bytes)) return void act.fire("calls", call.id, "fail");
  act.schedule("transcribed", act.settings.transcribingSeconds, data, { key: timerOf(call.id), resource: "calls", rowId: call.id });
}

export function transcribed(act: Act<Types>, data: Run): void {
  if (current(act, data, "transcribing")) act.fire("calls", data.id, "analyze");
}

/** Writes both results; clients see them with the next move, which tells of them. */
export function analyse(act: Act<Types>, call: StoredCall): void {
  const { executiveSummary, transcript } = resultsOf(call, act.world.stream(`comswise/analysis/${call.id}/${call.run}`), scriptOf(act, call));
  const transcriptKey = `${call.account}/transcripts/${call.id}/transcript.md`;
  putObject(act, transcriptKey, new TextEncoder().encode(transcript));
  act.update("calls", call.id, { executiveSummary, transcriptKey });
}

/** Drops what an earlier run left. */
export function forget(act: Act<Types>, before: StoredCall): void {
  act.cancel(timerOf(before.id));
  if (before.transcriptKey !== null) dropObject(act, before.transcriptKey);
}

const timerOf = (id: string) => `comswise/transcribed/${id}`;

const heard = (act: Act<Types>, bytes: Uint8Array | undefined) => (act.settings.audioCheck === "size" ? !!bytes?.length : isAudio(bytes));

function current(act: Act<Types>, { id, run }: Run, state: StoredCall["processingStatus"]): StoredCall | undefined {
  const call = act.find("calls", id);
  return call?.run === run && call.processingStatus === state ? call : undefined;
}
