import { Answer } from "../../core/vendor.ts";
import type { VoipbinAct } from "../resources.ts";
import { findLeg } from "../../telephony/network.ts";
import type { Recording, Turn } from "../../telephony/recording/recording.ts";
import { wavChunks, wavSize } from "../../telephony/recording/wav.ts";
import type { Call } from "../calls/types.ts";
import type { StoredRecording } from "./resource.ts";
import { zip, zipSize, type ZipEntry } from "./zip.ts";

/** Name of a recording's archive in the bucket. */
export const archiveKey = (id: string): string => `recording/${id}.zip`;

/** The recording that an object of the bucket is the archive of; undefined for another object and for one that was deleted. */
export function recordingOfKey(act: VoipbinAct, key: string): StoredRecording | undefined {
  const id = /^recording\/([0-9a-f-]{36})\.zip$/.exec(key)?.[1];
  const row = id === undefined ? undefined : (act.table("recordings").get(id) as StoredRecording | undefined);
  return row?.tm_delete ? undefined : row;
}

/** The files of a recording that has ended: one for each direction of a call, one for a room. */
export function filesOf(act: VoipbinAct, row: StoredRecording): readonly ZipEntry[] {
  if (row.endedAt === null) return [];
  const modified = new Date(row.endedAt);
  const turns = linesOfRecording(act, row);
  const file = (name: string, heard: readonly Turn[]): ZipEntry => {
    const sound: Recording = { durationMs: row.endedAt! - row.startedAt, turns: heard, seed: `${row.id}/${name}`, format: "pcm16" };
    return { name, sizeBytes: wavSize(sound), modified, bytes: () => wavChunks(sound) };
  };
  if (row.reference_type === "confbridge") return [file(`confbridge_${row.reference_id}_${row.id}.wav`, turns.filter(({ side }) => side === "far"))];
  return (["in", "out"] as const).map((direction) => file(`call_${row.reference_id}_${row.id}_${direction}.wav`, turns.filter(({ side }) => side === (direction === "in" ? "far" : "near"))));
}

/** Who said what and when, over all calls that are heard in it. */
export const linesOfRecording = (act: VoipbinAct, row: StoredRecording): readonly Turn[] => row.call_ids.flatMap((id) => turnsOf(act, row, id)).sort((a, b) => a.atMs - b.atMs);

/** What was said on a call, on the recording's own axis of time. */
function turnsOf(act: VoipbinAct, { startedAt }: StoredRecording, id: string): Turn[] {
  const call = act.table("calls").get(id) as Call | undefined;
  const leg = call?.leg ? findLeg(act, call.leg) : undefined;
  return (leg?.turns ?? []).map((turn) => ({ ...turn, atMs: leg!.answeredAt! + turn.atMs - startedAt })).filter(({ atMs, durationMs }) => atMs + durationMs > 0);
}

/** The archive of a recording, as the storage host sends it: it is made while it is read. */
export function archiveAnswer(act: VoipbinAct, row: StoredRecording): Answer {
  const files = filesOf(act, row);
  const pieces = zip(files);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void pieces.return(undefined),
    },
    { highWaterMark: 0 },
  );
  return new Answer(200, body, { "content-type": "application/zip", "content-length": String(zipSize(files)) });
}
