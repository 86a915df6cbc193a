import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { readInstant } from "../instants.ts";
import { slice } from "../pages.ts";
import { erase, showJoint, type RecordedCall } from "../recording/calls-api.ts";
import { fileRow } from "../recording/files.ts";
import { fileOf } from "../recording/serve.ts";
import type { StoredRecording } from "../recording/stored.ts";

/** Recordings of calls with an RTC client in them, which the calls of agents all are: by conference, in WebRTC's own words. */

const shownFile = ({ startTime, endTime, ...rest }: any) => ({ ...rest, startTime, endTime });

function show(act: Act<any>, conferenceId: string): any {
  const { composedFiles, callRecordings, startTime, endTime } = showJoint(act, "conference", conferenceId);
  const has = (type: string) => callRecordings.some((call: any) => call.endpoint.type === type);
  const calls = callRecordings.map(({ callId, endpoint, direction, status, files }: any) => ({ callId, endpoint: endpoint.phoneNumber ?? endpoint.identity, direction, status, files: files.map(shownFile) }));
  return { application: { type: "WEBRTC", id: conferenceId, callType: has("PHONE") ? "PHONE_CALL" : has("VIBER") ? "VIBER_CALL" : "WEBRTC_CALL", startTime, endTime }, recording: { composedFiles: composedFiles.map(shownFile), callRecordings: calls } };
}

/** Rooms have no recordings here: a filter for one finds nothing. */
function matches(act: Act<any>, query: any, { id }: RecordedCall): boolean {
  const { application, recording } = show(act, id);
  const who = (name: string | undefined) => name === undefined || recording.callRecordings.some((call: any) => call.endpoint === name.replace(/^\+/, ""));
  const [after, before] = [readInstant(query.startTimeAfter), readInstant(query.startTimeBefore)];
  const started = readInstant(application.startTime)!;
  return query.roomName === undefined && query.roomId === undefined && (query.callType === undefined || query.callType === application.callType) && who(query.phoneNumber) && who(query.identity) && (after === undefined || started > after) && (before === undefined || started < before);
}

function getWebrtcRecordings(act: HandlerAct<any>): unknown {
  const { page = 0, size = 20, sortBy: _, sortDirection = "DESC", location: __, ...filters } = act.query;
  const where = Object.keys(filters).length > 0 ? (row: RecordedCall) => matches(act, filters, row) : undefined;
  const { rows, total } = slice(act, "recorded-calls", { index: "kind", group: `${act.account}|conference`, where, skip: page * size, limit: size, descending: sortDirection === "DESC" });
  return { results: rows.map((row) => show(act, (row as RecordedCall).id)), pageInfo: { page, size, totalPages: Math.ceil(total / size), totalResults: total } };
}

/** By the id of a file, or of the whole. @throws {Refusal} 404 */
function deleteWebrtcRecordingById(act: HandlerAct<any>): unknown {
  const { id } = act.path;
  const whole = act.find("recorded-calls", id) as RecordedCall | undefined;
  const conferenceId = whole?.kind === "conference" ? id : fileRow(act, id).conferenceId;
  if (conferenceId === null) throw new Refusal("not-found", `there is no recording ${id}`, { status: 404, rule: "webrtc-recordings: unknown" });
  const view = show(act, conferenceId);
  for (const row of act.each("recordings", "conferenceId", conferenceId) as Iterable<StoredRecording>) if (whole || row.recordingId === id) erase(act, row);
  if (whole) act.remove("recorded-calls", id);
  return view;
}

/** By the id of a file; of the whole, its first file that is there. */
function downloadWebrtcRecordingById(act: HandlerAct<any>): unknown {
  const { id } = act.path;
  const first = [...(act.each("recordings", "conferenceId", id) as Iterable<StoredRecording>)].filter((row) => row.account === act.account && row.state === "ready")[0];
  return fileOf(act, first ?? fileRow(act, id), { unreadable: 400, beyond: 400 });
}

export const webrtcRecordingRows = { getWebrtcRecordings, deleteWebrtcRecordingById, downloadWebrtcRecordingById };
