import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";

export interface Transcribe {
  readonly id: string;
  readonly customer_id: string;
  readonly activeflow_id: string;
  readonly on_end_flow_id: string;
  readonly reference_type: "recording" | "call" | "confbridge";
  readonly reference_id: string;
  readonly status: "progressing" | "done";
  readonly language: string;
  readonly direction: "both";
  readonly provider: "" | "gcp" | "aws";
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** World milliseconds. */
  readonly startedAt: number;
}

export interface Transcript {
  readonly id: string;
  readonly customer_id: string;
  readonly transcribe_id: string;
  readonly direction: "in" | "out";
  readonly message: string;
  /** Since the start of the transcription, as a moment of the year 1. */
  readonly tm_transcript: string;
  readonly tm_create: string;
}

export const transcribes = resource<Transcribe>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ activeflow_id: NIL, on_end_flow_id: NIL, status: "progressing", language: "", direction: "both", provider: "", tm_create: stampOf(act), tm_update: null, tm_delete: null, startedAt: act.now }),
  indexes: {
    live,
    /** Those that listen, by the call or the room. */
    listening: { by: (row) => (row.status === "progressing" && !row.tm_delete ? row.reference_id : undefined) },
    reference: liveBy<Transcribe>("reference_id"),
  },
  views: {
    default: shown<Transcribe>(["id", "customer_id", "activeflow_id", "on_end_flow_id", "reference_type", "reference_id", "status", "language", "direction", "provider", "tm_create", "tm_update", "tm_delete"], []),
  },
});

export const transcripts = resource<Transcript>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ tm_create: stampOf(act) }),
  indexes: { transcribe: liveBy<any>("transcribe_id") },
});

export const transcribe: LifecycleCode<Transcribe> = { field: "status" };
