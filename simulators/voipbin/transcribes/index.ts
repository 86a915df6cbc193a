import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { ENDS } from "../calls/reactions.ts";
import { runLater } from "../flow/run.ts";
import { pageOf } from "../pages.ts";
import { retire } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { transcribe, transcribes, transcripts, type Transcribe } from "./resource.ts";
import { endTranscribesOf, startTranscribe } from "./start.ts";

// Speech to text.

const start: Row = (act) => show(act, "transcribes", startTranscribe(act, act.body));

const stop: Row = (act) => {
  const row = act.get("transcribes", act.path.id) as Transcribe;
  if (row.reference_type === "recording") throw new Refusal("illegal-transition", "the transcription of a recording cannot be stopped", { rule: "stop: calls and conferences" });
  return show(act, "transcribes", act.fire("transcribes", row.id, "stop", row.status === "done" ? {} : { tm_update: nowOf(act) }));
};

const LATEST = 100;
/** The latest lines, whatever page is asked for. */
const lines: Row = (act) => {
  const { id } = act.get("transcribes", act.query.transcribe_id) as Transcribe;
  const { rows } = act.page("transcripts", "transcribe", { group: id, limit: LATEST, descending: true });
  return pageOf(rows.map((row) => show(act, "transcripts", row)), rows.at(-1) as any);
};

export const rows = {
  GetTranscribes: list("transcribes", { index: "live" }),
  PostTranscribes: start,
  GetTranscribesId: read("transcribes"),
  DeleteTranscribesId: retire("transcribes"),
  PostTranscribesIdStop: stop,
  GetTranscripts: lines,
} satisfies Record<string, Row>;

export const resources = { transcribes, transcripts };
export const lifecycles: Record<string, LifecycleCode> = { transcribe };

const shown: EventPlan = { resource: "transcribes", payload: (row, act) => transcribes.views["default"]!(row, act) };
const asItIs: EventPlan = { payload: (subject) => subject };
export const events: Record<string, EventPlan> = {
  transcribe_created: shown,
  transcribe_progressing: shown,
  transcribe_done: shown,
  transcribe_speech_started: asItIs,
  transcribe_speech_interim: asItIs,
  transcribe_speech_ended: asItIs,
  transcript_created: asItIs,
};

/** What follows a transcription that was started with a flow for its end. */
const done: Reaction["run"] = (act, row: Transcribe, before: Transcribe) => {
  if (before.status === "progressing") runLater(act, row.on_end_flow_id, { reference_type: "transcribe", reference_id: row.id, parent: row.activeflow_id, variables: { "voipbin.transcribe.id": row.id, "voipbin.transcribe.language": row.language } });
};

export const reactions: readonly Reaction[] = [
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call) => endTranscribesOf(act, call.id) })),
  ...["stop", "end"].map((on): Reaction => ({ resource: "transcribes", on, run: done })),
];
