import { list, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Answer, type EventPlan } from "../../core/vendor.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { NIL, ref } from "../ids.ts";
import { getLive, gone, readLive } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { actionsFetched, webhookSent } from "./actions/requests.ts";
import { activeflows, flows } from "./resource.ts";
import { end, flowGoesOn, runFlow } from "./run.ts";
import { flowOf, withIds } from "./stored.ts";
import type { Activeflow } from "./types.ts";

// Flows and their execution.

const fields = (act: Parameters<Row>[0]) => ({ name: act.body?.name ?? "", detail: act.body?.detail ?? "", actions: withIds(act, act.body?.actions), on_complete_flow_id: ref(act.body?.on_complete_flow_id) });

const make: Row = (act) => {
  checkPlanLimit(act, "flows");
  return show(act, "flows", act.create("flows", fields(act)));
};

const change: Row = (act) => {
  const { id } = getLive(act, "flows", act.path.id);
  return show(act, "flows", act.update("flows", id, { ...fields(act), tm_update: nowOf(act) }));
};

const remove: Row = (act) => {
  const { id } = getLive(act, "flows", act.path.id);
  return show(act, "flows", act.update("flows", id, gone(act)));
};

/** Runs a flow at once, for no call. */
const start: Row = (act) => {
  const id = ref(act.body?.id);
  const made = runFlow(act, { ...(id === NIL ? {} : { id }), flow: flowOf(act, act.body ?? {}), reference_type: "api" });
  return new Answer(act.settings.profile === "documented" ? 201 : 200, show(act, "activeflows", made));
};

const stop: Row = (act) => {
  const { id, status }: Activeflow = getLive(act, "activeflows", act.path.id);
  if (status === "ended") act.fire("activeflows", id, "stop");
  else end(act, id, "stop");
  return show(act, "activeflows", act.get("activeflows", id));
};

const removeActive: Row = (act) => {
  const { id } = getLive(act, "activeflows", act.path.id);
  end(act, id, "stop");
  const row: Activeflow = act.fire("activeflows", id, "delete", gone(act)) as any;
  return act.settings.profile === "documented" ? new Answer(204, undefined) : show(act, "activeflows", row);
};

export const rows = {
  GetFlows: list("flows", { index: "live" }),
  PostFlows: make,
  GetFlowsId: readLive("flows"),
  PutFlowsId: change,
  DeleteFlowsId: remove,
  GetActiveflows: list("activeflows", { index: "live" }),
  PostActiveflows: start,
  GetActiveflowsId: readLive("activeflows"),
  DeleteActiveflowsId: removeActive,
  PostActiveflowsIdStop: stop,
} satisfies Record<string, Row>;

export const resources = { flows, activeflows };
export const lifecycles: Record<string, LifecycleCode> = { activeflow: { field: "status" } };

const shown: EventPlan = { resource: "activeflows", payload: (row, act) => activeflows.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = { activeflow_created: shown, activeflow_updated: shown, activeflow_deleted: shown };

export const timers = { flowGoesOn };
export const continuations = { actionsFetched, webhookSent };
