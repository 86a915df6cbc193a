import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { nowOf, stampOf } from "../times.ts";

export interface Conference {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "" | "conference" | "connect" | "queue";
  readonly status: "starting" | "progressing" | "terminating" | "terminated";
  readonly name: string;
  readonly detail: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly timeout: number;
  readonly pre_flow_id: string;
  readonly post_flow_id: string;
  readonly conferencecall_ids: readonly string[];
  readonly recording_id: string;
  readonly recording_ids: readonly string[];
  readonly transcribe_id: string;
  readonly transcribe_ids: readonly string[];
  readonly tm_end: string | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** World milliseconds. */
  readonly createdAt: number;
}

export interface Conferencecall {
  readonly id: string;
  readonly customer_id: string;
  readonly activeflow_id: string;
  readonly conference_id: string;
  readonly reference_type: "call";
  readonly reference_id: string;
  readonly status: "joining" | "joined" | "leaving" | "leaved";
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** How long somebody takes to the door. */
const LEAVING_SECONDS = 0.1;

export const conferences = resource<Conference>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    type: "conference", status: "progressing", name: "", detail: "", data: null, timeout: 0, pre_flow_id: NIL, post_flow_id: NIL, conferencecall_ids: [], recording_id: NIL, recording_ids: [],
    transcribe_id: NIL, transcribe_ids: [], tm_end: null, tm_create: stampOf(act), tm_update: null, tm_delete: null, createdAt: act.now,
  }),
  indexes: { live: { ...live, by: (row) => (row.type === "conference" ? live.by(row) : undefined) } },
  views: {
    default: shown<Conference>(
      ["id", "customer_id", "pre_flow_id", "post_flow_id", "recording_id", "transcribe_id", "tm_end", "tm_create", "tm_update", "tm_delete"],
      ["type", "status", "name", "detail", "data", "timeout", "conferencecall_ids", "recording_ids", "transcribe_ids"],
    ),
  },
});

export const conferencecalls = resource<Conferencecall>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ activeflow_id: NIL, reference_type: "call", status: "joining", tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: {
    live,
    /** Those that are not out yet, by call. */
    inside: { by: (row) => (row.status === "leaved" ? undefined : row.reference_id) },
    room: { by: (row) => (row.status === "leaved" ? undefined : row.conference_id) },
  },
  views: { default: shown<Conferencecall>(["id", "customer_id", "activeflow_id", "conference_id", "reference_id", "tm_create", "tm_update", "tm_delete"], ["reference_type", "status"]) },
});

export const conference: LifecycleCode<Conference> = {
  field: "status",
  pacing: {
    progressing: {
      on: "expire",
      kind: "upkeep",
      afterSeconds: (act, row) => (row.timeout > 0 ? Math.max(0, row.createdAt / 1000 + row.timeout - act.now / 1000) : undefined),
      patch: (act) => ({ tm_update: nowOf(act), tm_delete: nowOf(act) }),
    },
  },
};

export const conferencecall: LifecycleCode<Conferencecall> = { field: "status", pacing: { leaving: { on: "out", afterSeconds: () => LEAVING_SECONDS, patch: (act) => ({ tm_update: nowOf(act) }) } } };
