import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { nowOf, stampOf } from "../times.ts";

export interface StoredRecording {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: string;
  readonly owner_id: string;
  readonly reference_type: "call" | "confbridge";
  readonly reference_id: string;
  readonly status: "initiating" | "recording" | "stopping" | "ended";
  readonly format: string;
  readonly activeflow_id: string;
  readonly on_end_flow_id: string;
  readonly tm_start?: string;
  readonly tm_end?: string;
  readonly tm_create: string;
  readonly tm_update?: string;
  readonly tm_delete?: string;
  /** Seconds it may take, and seconds of silence that end it; 0: no limit. */
  readonly duration: number;
  readonly end_of_silence: number;
  readonly end_of_key: string;
  /** World milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Calls that are heard in it. */
  readonly call_ids: readonly string[];
}

/** How long it takes until the files are there. */
const WRITING_SECONDS = 0.1;

export const recordings = resource<StoredRecording>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    owner_type: "", owner_id: NIL, status: "initiating", format: "wav", activeflow_id: NIL, on_end_flow_id: NIL, tm_create: stampOf(act),
    duration: 0, end_of_silence: 0, end_of_key: "", startedAt: act.now, endedAt: null, call_ids: [],
  }),
  indexes: {
    live,
    /** What goes on, by the call or the room. */
    running: { by: (row) => (row.status === "recording" || row.status === "initiating" ? row.reference_id : undefined) },
  },
  views: {
    default: shown<StoredRecording>(["id", "customer_id", "owner_type", "owner_id", "reference_id", "activeflow_id", "on_end_flow_id"], ["reference_type", "status", "format", "tm_start", "tm_end", "tm_create", "tm_update", "tm_delete"]),
  },
});

export const recording: LifecycleCode<StoredRecording> = {
  field: "status",
  pacing: {
    recording: { on: "expire", afterSeconds: (_, row) => row.duration || undefined, patch: (act) => ({ endedAt: act.now, tm_update: nowOf(act) }) },
    stopping: { on: "finish", afterSeconds: () => WRITING_SECONDS, patch: (act) => ({ tm_end: nowOf(act), tm_update: nowOf(act) }) },
  },
};
