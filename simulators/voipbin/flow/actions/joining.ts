import { IN_BRIDGE, joinBridge, type Bridge } from "../../calls/bridges.ts";
import { pickUp } from "../../calls/hears.ts";
import { joinConference, letsIn } from "../../conferences/join.ts";
import { joinQueue } from "../../queues/join.ts";
import { anywhere, onCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { findFlow } from "../stored.ts";

/** Goes where others are, until it has to leave; a bridge that is gone is passed over. */
function joinBridgeOf({ act, call, option }: Step): Outcome {
  const bridge: Bridge | undefined = act.find("bridges", option["confbridge_id"] ?? "");
  if (!bridge || !letsIn(act, bridge, call!)) return "next";
  pickUp(act, call!);
  joinBridge(act, act.get("calls", call!.id), bridge.id);
  // Who comes too late for a connection is alone in it, and is out again.
  return (act.get("calls", call!.id)).bridge_id === bridge.id ? { wait: IN_BRIDGE } : "next";
}

/** Rooms, queues, and the actions of other flows. */
export const joining: Readonly<Record<string, ActionPlan>> = {
  confbridge_join: onCall(joinBridgeOf),
  conference_join: onCall(joinConference),
  queue_join: onCall(joinQueue),
  fetch_flow: anywhere(({ act, option }) => {
    const flow = findFlow(act, option["flow_id"]);
    return flow ? { run: flow.actions } : "next";
  }),
};
