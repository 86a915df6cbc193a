import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";
import { instant, readInstant } from "../instants.ts";
import { slice } from "../pages.ts";
import { shown } from "../shown.ts";
import { fileName, hasFile, isVideo, sizeOf, type StoredRecording } from "./stored.ts";

/** What was recorded of one party's call, of a conference, or of a dialog: named by it, with the files that are still there. */
export interface RecordedCall {
  readonly id: string;
  readonly account: string;
  readonly kind: "call" | "conference" | "dialog";
  /** World milliseconds. */
  readonly startedAt: number;
}

export const recordedResources = {
  "recorded-calls": resource<RecordedCall>()({ indexes: { kind: { by: (row) => `${row.account}|${row.kind}`, order: (row) => row.startedAt } } }),
};

const KEY = { call: "callId", conference: "conferenceId", dialog: "dialogId" } as const;
type Kind = RecordedCall["kind"];

/** Lists what a recording belongs to, once there is something of it to list. */
export function enlist(act: Act<any>, row: StoredRecording): void {
  for (const kind of ["call", "conference", "dialog"] as const) {
    const id = row[KEY[kind]];
    if (id !== null && !(kind === "call" && row.composed) && !act.find("recorded-calls", id)) act.create("recorded-calls", { id, kind, startedAt: row.startedAt } as any);
  }
}

const at = (ms: number) => instant(ms * 1000);

export const showFile = (row: StoredRecording): any => ({
  id: row.recordingId, name: fileName(row), fileFormat: isVideo(row) ? "MP4" : "WAV", size: sizeOf(row), creationTime: at(row.endedAt!), duration: Math.round(row.durationMs / 1000),
  startTime: at(row.startedAt), endTime: at(row.endedAt!), location: "HOSTED",
});

/** Recordings of a call, conference or dialog, parts that went into a composed one left out. */
const recordingsOf = (act: Act<any>, kind: Kind, id: string): StoredRecording[] => [...(act.each("recordings", KEY[kind], id) as Iterable<StoredRecording>)].filter((row) => row.account === act.account && row.state !== "recording");

const spanOf = (rows: readonly StoredRecording[]) => ({ startTime: at(Math.min(...rows.map((row) => row.startedAt))), endTime: at(Math.max(...rows.map((row) => row.endedAt!))) });

function statusOf(rows: readonly StoredRecording[]): string {
  const failed = rows.filter(({ state }) => state === "failed").length;
  return failed === 0 ? "SUCCESSFUL" : failed === rows.length ? "FAILED" : "PARTIALLY_FAILED";
}

export function showCall(act: Act<any>, callId: string): any {
  const rows = recordingsOf(act, "call", callId).filter((row) => !row.composed);
  const [first] = rows as [StoredRecording];
  return { callId, endpoint: shown(first.endpoint), direction: first.direction, files: rows.filter(hasFile).map(showFile), status: statusOf(rows), ...spanOf(rows) };
}

export function showJoint(act: Act<any>, kind: "conference" | "dialog", id: string): any {
  const rows = recordingsOf(act, kind, id);
  const calls = [...new Set(rows.filter((row) => !row.composed && row.composedInto === null).map((row) => row.callId))];
  return { [KEY[kind]]: id, composedFiles: rows.filter((row) => row.composed && hasFile(row)).map(showFile), callRecordings: calls.map((callId) => showCall(act, callId)), ...spanOf(rows) };
}

const showOf = (act: Act<any>, { kind, id }: RecordedCall) => (kind === "call" ? showCall(act, id) : showJoint(act, kind, id));

/** The recorded call, conference or dialog of the path. @throws {Refusal} 404 */
function recorded(act: HandlerAct<any>, kind: Kind): RecordedCall {
  const row = act.find("recorded-calls", act.path[KEY[kind]]) as RecordedCall | undefined;
  if (row?.kind !== kind) throw new Refusal("not-found", `there is no recording of ${kind} ${act.path[KEY[kind]]}`, { status: 404, rule: "calls-recordings: unknown" });
  return row;
}

/** Filters over what is shown; what the simulator has no word for (configuration, application, entity) matches nothing. */
function matches(act: Act<any>, query: any, row: RecordedCall): boolean {
  const view = showOf(act, row);
  const calls: any[] = row.kind === "call" ? [view] : view.callRecordings;
  const [type, who] = [query.endpointType ?? query.callEndpointType, query.endpointIdentifier ?? query.callEndpointIdentifier];
  const [after, before] = [readInstant(query.startTimeAfter), readInstant(query.endTimeBefore)];
  return (
    ["callsConfigurationId", "applicationId", "entityId", "conferenceName"].every((name) => query[name] === undefined) &&
    (query[KEY[row.kind]] === undefined || query[KEY[row.kind]] === row.id) &&
    (query.callId === undefined || calls.some((call) => call.callId === query.callId)) &&
    (query.direction === undefined || calls.some((call) => call.direction === query.direction)) &&
    (type === undefined || calls.some((call) => call.endpoint.type === type)) &&
    (who === undefined || calls.some((call) => call.endpoint.phoneNumber === who || call.endpoint.identity === who)) &&
    (query.composition === undefined || query.composition === view.composedFiles?.length > 0) &&
    (after === undefined || readInstant(view.startTime)! > after) &&
    (before === undefined || readInstant(view.endTime)! < before)
  );
}

const list = (kind: Kind) => (act: HandlerAct<any>): unknown => {
  const { page = 0, size = 20, ...filters } = act.query;
  const where = Object.keys(filters).some((name) => name !== "location") ? (row: RecordedCall) => matches(act, filters, row) : undefined;
  const { rows, total } = slice(act, "recorded-calls", { index: "kind", group: `${act.account}|${kind}`, where, skip: page * size, limit: size });
  return { results: rows.map((row) => showOf(act, row as RecordedCall)), paging: { page, size, totalPages: Math.ceil(total / size), totalResults: total } };
};

const read = (kind: Kind) => (act: HandlerAct<any>): unknown => showOf(act, recorded(act, kind));

/** The files go and the listing with them; what conversations know of it stays. */
const remove = (kind: Kind) => (act: HandlerAct<any>): unknown => {
  const row = recorded(act, kind);
  const view = showOf(act, row);
  for (const recording of recordingsOf(act, kind, row.id)) {
    erase(act, recording);
    if (act.find("recorded-calls", recording.callId)) act.remove("recorded-calls", recording.callId);
  }
  if (act.find("recorded-calls", row.id)) act.remove("recorded-calls", row.id);
  return view;
};

/** The file is gone, the row says since when and by whom. */
export function erase(act: HandlerAct<any>, row: StoredRecording): void {
  if (act.can("recordings", row.recordingId, "delete")) act.fire("recordings", row.recordingId, "delete", { state: "deleted", deletedAt: act.now, deletedBy: act.principal.subject ?? act.principal.credential });
}

/** Made later; the parts go unless told otherwise. */
const compose = (kind: "conference" | "dialog") => (act: HandlerAct<any>): unknown => {
  const { id } = recorded(act, kind);
  const parts = recordingsOf(act, kind, id).filter((row) => row.state === "ready" && !row.composed).map((row) => row.recordingId);
  const { deleteCallRecordings = true, multiChannel } = act.body ?? {};
  act.schedule("compose", act.settings.composeSeconds, { parts, removes: deleteCallRecordings, stereo: multiChannel?.enabled ?? false });
  return { status: parts.length > 0 ? "PENDING" : "COMPLETED" };
};

export const recordedRows = {
  getCallsRecordings: list("call"),
  getCallRecordings: read("call"),
  deleteCallRecordings: remove("call"),
  getConferencesRecordings: list("conference"),
  getConferenceRecordings: read("conference"),
  deleteConferenceRecordings: remove("conference"),
  composeConferenceRecording: compose("conference"),
  getDialogsRecordings: list("dialog"),
  getDialogRecordings: read("dialog"),
  deleteDialogRecordings: remove("dialog"),
  composeDialogRecording: compose("dialog"),
};
