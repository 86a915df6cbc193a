import { unzipSync } from "fflate";
import { ask, type Patience, VendorError } from "./http.ts";
import { stereo } from "./stereo.ts";

const API = "https://api.voipbin.net/v1.0";

export interface VoipbinSettings extends Patience {
  readonly accessKey: string;
}

export interface Call {
  readonly id: string;
  /** Has it been hung up? */
  readonly over: boolean;
  readonly direction: "inbound" | "outbound";
  /** Numbers in E.164; undefined where a device or a SIP address took part. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly talkSeconds: number;
  /** All recordings that were begun, the running one too. */
  readonly recordingIds: readonly string[];
}

export interface Recording {
  readonly id: string;
  /** Are its files there? */
  readonly ended: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
}

/** The call that an event tells of, when it is an event after which something is to be done. @throws for what is no event */
export function callOf(event: string): string | undefined {
  const { type, data } = JSON.parse(event) as { type: string; data: { id: string; reference_type?: string; reference_id?: string } };
  if (type === "call_hangup") return String(data.id);
  return type === "recording_finished" && data.reference_type === "call" ? String(data.reference_id) : undefined;
}

export type Voipbin = ReturnType<typeof createVoipbin>;

/** Carries the calls. */
export function createVoipbin({ accessKey, patience }: VoipbinSettings) {
  const get = (what: "calls" | "recordings" | "recordingfiles", id: string) => ask(`${API}/${what}/${encodeURIComponent(id)}?accesskey=${encodeURIComponent(accessKey)}`, { patience });
  /** What is not there, or is there no more, is answered with 400 where others say 404. */
  const read = async <Row>(what: "calls" | "recordings", id: string): Promise<Row | undefined> => {
    try {
      return (await (await get(what, id)).json()) as Row;
    } catch (error) {
      if (error instanceof VendorError && (error.status === 400 || error.status === 404)) return undefined;
      throw error;
    }
  };
  return {
    /** @returns undefined for a call that VoipBin does not know */
    async call(id: string): Promise<Call | undefined> {
      const row = await read<CallRow>("calls", id);
      return row && callFrom(row);
    },

    /** @returns undefined for one that was deleted */
    async recording(id: string): Promise<Recording | undefined> {
      const row = await read<RecordingRow>("recordings", id);
      return row && { id, ended: row.status === "ended", startedAt: row.tm_start ?? row.tm_create, endedAt: row.tm_end ?? row.tm_create };
    },

    /** What was recorded, as WAV: the far end on the left, our side on the right. @returns undefined when nothing was */
    async sound(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
      // A redirect to a signed link, and behind it an archive with one file for each direction.
      const archive = await (await get("recordingfiles", id)).arrayBuffer();
      const files = Object.entries(unzipSync(new Uint8Array(archive)));
      const [far, near] = ["_in.wav", "_out.wav"].map((ending) => files.find(([name]) => name.endsWith(ending))?.[1]);
      return far && near && stereo(far, near);
    },
  };
}

interface Address {
  readonly type?: string;
  readonly target?: string;
}

interface CallRow {
  readonly id: string;
  readonly status: string;
  readonly direction: "incoming" | "outgoing";
  readonly source: Address;
  readonly destination: Address;
  readonly recording_ids?: readonly string[];
  readonly tm_progressing?: string;
  readonly tm_hangup?: string;
}

interface RecordingRow {
  readonly status: string;
  readonly tm_create: string;
  readonly tm_start?: string;
  readonly tm_end?: string;
}

const callFrom = ({ id, status, direction, source, destination, recording_ids = [], tm_progressing, tm_hangup }: CallRow): Call => ({
  id,
  over: status === "hangup",
  direction: direction === "incoming" ? "inbound" : "outbound",
  from: numberOf(source),
  to: numberOf(destination),
  talkSeconds: tm_progressing && tm_hangup ? Math.round((Date.parse(tm_hangup) - Date.parse(tm_progressing)) / 1000) : 0,
  recordingIds: recording_ids,
});

/** A caller may hide the number. */
const numberOf = ({ type, target }: Address): string | undefined => (type === "tel" && target?.startsWith("+") ? target : undefined);
