import type { VoipbinAct } from "../resources.ts";
import { end } from "../flow/run.ts";
import type { Action, Activeflow } from "../flow/types.ts";
import { nowOf } from "../times.ts";
import { isUp, type Call } from "./types.ts";

/** What the flow of a call and the call have to do with each other. */

/** The call that a flow runs for, while it is up. */
export function liveCall(act: VoipbinAct, flow: Activeflow): Call | undefined {
  const call: Call | undefined = flow.reference_type === "call" ? act.find("calls", flow.reference_id) : undefined;
  return call && isUp(call) ? call : undefined;
}

/** A call shows which action its flow is at. */
export function callShowsAction(act: VoipbinAct, flow: Activeflow, action: Action): void {
  const call = liveCall(act, flow);
  if (call) act.fire("calls", call.id, "act", { action, tm_update: nowOf(act) });
}

/** A call whose flow has come to its end is hung up. */
export function flowOfCallEnded(act: VoipbinAct, flow: Activeflow): void {
  const call = liveCall(act, flow);
  if (call) act.fire("calls", call.id, "endFlow", { tm_update: nowOf(act) });
}

export const endFlowOf = (act: VoipbinAct, call: Call): void => end(act, call.activeflow_id);
