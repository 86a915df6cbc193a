import { list, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Answer, type EventPlan, type Reaction } from "../../core/vendor.ts";
import { chargeUntil } from "../billing/charges.ts";
import type { Bridge } from "../calls/bridges.ts";
import { ENDS } from "../calls/reactions.ts";
import { runLater } from "../flow/run.ts";
import { getLive, gone, readLive } from "../soft-delete.ts";
import { linkTo } from "../storage/links.ts";
import { archiveKey } from "./files.ts";
import { endRecording, endRecordingsOf, joinsRecording, recordingSilent } from "./keep.ts";
import { recording, recordings } from "./resource.ts";

// Recordings and their files.

const DAY_SECONDS = 86_400;

/** The way to the archive, for a day. */
const archive: Row = (act) => {
  const { id } = getLive(act, "recordings", act.path.id);
  return new Answer(307, undefined, { location: linkTo(act, archiveKey(id), DAY_SECONDS) });
};

/** One that goes on is ended first. */
const remove: Row = (act) => {
  const { id } = getLive(act, "recordings", act.path.id);
  endRecording(act, id, "end");
  return show(act, "recordings", act.update("recordings", id, gone(act)));
};

export const rows = {
  GetRecordings: list("recordings", { index: "live" }),
  GetRecordingsId: readLive("recordings"),
  DeleteRecordingsId: remove,
  GetRecordingfilesId: archive,
} satisfies Record<string, Row>;

export const resources = { recordings };
export const lifecycles: Record<string, LifecycleCode> = { recording };

const shown: EventPlan = { resource: "recordings", payload: (row, act) => recordings.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = { recording_started: shown, recording_finished: shown };

export const reactions: readonly Reaction[] = [
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call) => endRecordingsOf(act, call.id) })),
  { resource: "bridges", on: "update", run: (act, after: Bridge, before: Bridge) => after.calls.filter((id) => !before.calls.includes(id)).forEach((id) => joinsRecording(act, after.id, id)) },
  {
    resource: "recordings",
    on: "finish",
    run(act, row) {
      chargeUntil(act, row.id);
      runLater(act, row.on_end_flow_id, { reference_type: "recording", reference_id: row.id, parent: row.activeflow_id, variables: { "voipbin.recording.id": row.id, "voipbin.recording.reference_id": row.reference_id } });
    },
  },
];
export const timers = { recordingSilent };
