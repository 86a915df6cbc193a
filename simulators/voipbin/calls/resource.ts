import { resource } from "../../core/resource.ts";
import { BEGIN } from "../flow/types.ts";
import { NIL, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";
import type { Call } from "./types.ts";

/** A leg may ring for a minute. */
export const DIAL_MS = 60_000;

export const calls = resource<Call>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    owner_type: "", owner_id: NIL, flow_id: NIL, activeflow_id: NIL, type: "flow", master_call_id: NIL, chained_call_ids: [], recording_id: NIL, recording_ids: [], groupcall_id: NIL,
    source: {}, destination: {}, status: "dialing", action: BEGIN, direction: "outgoing", mute_direction: "", hangup_by: "", hangup_reason: "", tm_create: stampOf(act),
    leg: null, dialledAt: act.now, answeredAt: null, dialMs: DIAL_MS, routesLeft: 0, early: false, bridge_id: null, bound_for: null, onHold: false, music: false, silent: false, cause: null, machine: false, detected: false, cost_type: "",
  }),
  indexes: {
    live,
    owner: liveBy<Call>("owner_id", (row) => row.owner_id !== NIL),
    leg: { by: (row) => row.leg ?? undefined },
    /** Calls whose leg is there, by customer. */
    up: { by: (row) => (row.status === "hangup" ? undefined : row.customer_id) },
    groupcall: { by: (row) => (row.groupcall_id === NIL ? undefined : row.groupcall_id) },
  },
  views: {
    default: shown<Call>(
      ["id", "customer_id", "owner_type", "owner_id", "flow_id", "activeflow_id", "master_call_id", "recording_id", "groupcall_id", "source", "destination", "action"],
      ["type", "chained_call_ids", "recording_ids", "status", "direction", "mute_direction", "hangup_by", "hangup_reason", "tm_progressing", "tm_ringing", "tm_hangup", "tm_create", "tm_update", "tm_delete"],
    ),
  },
});
