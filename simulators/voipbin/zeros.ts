import type { Row } from "../core/behaviours.ts";
import { Refusal } from "../core/refusal.ts";
import { NIL } from "./ids.ts";

/** Each resource whose row the service answers empty where the state is wrong. */
const ZEROS: Readonly<Record<string, object>> = {
  calls: { id: NIL, customer_id: NIL, owner_type: "", owner_id: NIL, flow_id: NIL, activeflow_id: NIL, master_call_id: NIL, recording_id: NIL, groupcall_id: NIL, source: {}, destination: {}, action: { id: NIL, type: "" } },
  conferences: { id: NIL, customer_id: NIL, pre_flow_id: NIL, post_flow_id: NIL, recording_id: NIL, transcribe_id: NIL, tm_end: null, tm_create: null, tm_update: null, tm_delete: null },
  campaigns: { id: NIL, customer_id: NIL, type: "", name: "", detail: "", status: "stop", service_level: 0, end_handle: "", actions: null, outplan_id: NIL, outdial_id: NIL, queue_id: NIL, next_campaign_id: NIL, tm_create: null, tm_update: null, tm_delete: null },
  campaigncalls: {
    id: NIL, customer_id: NIL, campaign_id: NIL, outplan_id: NIL, outdial_id: NIL, outdial_target_id: NIL, queue_id: NIL, activeflow_id: NIL, flow_id: NIL, reference_type: "", reference_id: NIL, status: "done", result: "",
    source: null, destination: null, destination_index: 0, try_count: 0, tm_create: null, tm_update: null, tm_delete: null,
  },
};

/** Where a setting says so, a wrong state is answered with a row of zeros, as the service does, and not refused. contracts/voipbin/sources.md#differences */
export const orZeros =
  (resource: string, row: Row): Row =>
  (act) => {
    try {
      return row(act);
    } catch (error) {
      if (act.settings.zeroRows === "answered" && error instanceof Refusal && error.kind === "illegal-transition") return ZEROS[resource];
      throw error;
    }
  };
