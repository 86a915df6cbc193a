import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";
import { BEGIN, type Activeflow, type Flow } from "./types.ts";

export const flows = resource<Flow>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ type: "flow", name: "", detail: "", actions: [], on_complete_flow_id: NIL, temporary: false, tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: {
    live: { ...live, by: (row) => (row.type === "flow" && !row.temporary ? live.by(row) : undefined) },
  },
  views: { default: shown<Flow>(["id", "customer_id", "on_complete_flow_id", "tm_create", "tm_update", "tm_delete"], ["type", "name", "detail", "actions"]) },
});

export const activeflows = resource<Activeflow>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    flow_id: NIL, status: "running", reference_type: "", reference_id: NIL, reference_activeflow_id: NIL, on_complete_flow_id: NIL,
    current_action: BEGIN, forward_action_id: NIL, executed_actions: [], tm_create: stampOf(act), tm_update: null, tm_delete: null,
    parts: [], variables: {}, loops: {}, waits: null, begun: false,
  }),
  indexes: { live },
  views: {
    default: shown<Activeflow>(
      ["id", "customer_id", "flow_id", "reference_id", "reference_activeflow_id", "on_complete_flow_id", "current_action", "forward_action_id", "tm_create", "tm_update", "tm_delete"],
      ["status", "reference_type", "executed_actions"],
    ),
  },
});
