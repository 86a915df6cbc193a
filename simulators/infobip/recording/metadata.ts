import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { slice } from "../pages.ts";
import { fileOf } from "./serve.ts";
import { showMetadata, type StoredRecording } from "./stored.ts";

/** Filters by equality, as the query names them; the rest are ranges. */
const EQUAL = ["recordingId", "conversationId", "conferenceId", "callId", "direction", "filename", "participantId", "participantIdentity", "participantName", "participantType", "mediaType", "deletedBy", "transferredFrom", "transferredTo", "transferredFromQueue", "transferredToQueue"];
const RANGES = ["duration", "startedAt", "deletedAt"];

/** @returns undefined when there is nothing to filter by */
function filterOf(query: any): ((row: StoredRecording) => boolean) | undefined {
  const equal = EQUAL.filter((name) => query[name] !== undefined);
  const ranges = RANGES.filter((name) => query[`${name}From`] !== undefined || query[`${name}To`] !== undefined);
  if (equal.length + ranges.length === 0) return undefined;
  return (row) => {
    const metadata = showMetadata(row);
    return equal.every((name) => metadata[name] === query[name]) && ranges.every((name) => within(metadata[name], query[`${name}From`], query[`${name}To`]));
  };
}

const within = (value: number | undefined, from = -Infinity, to = Infinity) => value !== undefined && value >= from && value <= to;

function getConversationsRecordingMetadata(act: HandlerAct<any>): unknown {
  const { page = 0, size = 20, sortBy, sortDirection = "DESC" } = act.query;
  const { rows, total } = slice(act, "recordings", { index: sortBy === "NAME" ? "listedByName" : "listed", where: filterOf(act.query), view: "metadata", skip: page * size, limit: size, descending: sortDirection === "DESC" });
  return { elements: rows, total, totalPages: Math.ceil(total / size) };
}

/** A range that cannot be read is 400; a video without a file for downloading is 404. */
function downloadCallRecording(act: HandlerAct<any>): unknown {
  const row = act.find("recordings", act.path.recordingId) as StoredRecording | undefined;
  if (row?.state !== "ready" || row.conversationId === null) throw new Refusal("not-found", `recording ${act.path.recordingId} cannot be downloaded`, { status: 404, rule: `recordings: ${row ? `is ${row.state}` : "unknown"}` });
  return fileOf(act, row, { unreadable: 400, beyond: 400 });
}

export const metadataRows = { getConversationsRecordingMetadata, downloadCallRecording };
