import type { VoipbinAct } from "../resources.ts";
import { callShowsAction, flowOfCallEnded, liveCall } from "../calls/flow-side.ts";
import { NIL, ref } from "../ids.ts";
import { nowOf } from "../times.ts";
import { ACTIONS } from "./actions/index.ts";
import type { Outcome } from "./plan.ts";
import { readOptions } from "./options.ts";
import { jumpTo, nextOf, run } from "./parts.ts";
import { findFlow } from "./stored.ts";
import { END, type Action, type Activeflow, type Flow } from "./types.ts";
import { fillIn, type Variables } from "./variables.ts";

/** A flow that has executed more than this ends: it goes round in circles. */
const MOST_ACTIONS = 100;
const timerOf = (id: string) => `flow/${id}`;

interface Beginning {
  readonly id?: string;
  readonly flow: Flow;
  readonly reference_type: string;
  readonly reference_id?: string;
  /** The one that this one is started by. */
  readonly parent?: string;
  readonly variables?: Variables;
}

/** Makes an activeflow; it stands before its first action until `begin`. */
export function createActiveflow(act: VoipbinAct, { id, flow, reference_type, reference_id, parent, variables }: Beginning): Activeflow {
  const own = id ?? act.random("activeflows").uuid();
  const about = { "voipbin.activeflow.id": own, "voipbin.activeflow.flow_id": flow.id, "voipbin.activeflow.reference_type": reference_type, "voipbin.activeflow.reference_id": ref(reference_id) };
  return act.create("activeflows", {
    id: own, flow_id: flow.id, reference_type, reference_id: ref(reference_id), reference_activeflow_id: ref(parent), on_complete_flow_id: flow.on_complete_flow_id,
    parts: [{ actions: flow.actions, at: -1 }], variables: { ...variables, ...about },
  });
}

/** Starts the first action; later calls change nothing. */
export function begin(act: VoipbinAct, id: string): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow?.status !== "running" || flow.begun) return;
  proceed(act, id);
}

/** A flow of its own, run at once: of the API, or because something has ended. */
export function runFlow(act: VoipbinAct, beginning: Beginning): Activeflow {
  const made = createActiveflow(act, beginning);
  begin(act, made.id);
  return act.get("activeflows", made.id);
}

/** Runs the flow of an id, when there is one: `on_end_flow_id` and the like. */
export function runLater(act: VoipbinAct, flowId: string | undefined, about: Omit<Beginning, "flow">): void {
  const flow = findFlow(act, flowId);
  if (flow) runFlow(act, { ...about, flow });
}

/** What a flow waited for has come. Nothing happens when it waits for something else. */
export function goOn(act: VoipbinAct, id: string, waitedFor: string): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow?.status !== "running" || flow.waits !== waitedFor) return;
  act.cancel(timerOf(id));
  proceed(act, id);
}

/** Time is up. */
export function flowGoesOn(act: VoipbinAct, { flow: id, waits }: { flow: string; waits: string }): void {
  goOn(act, id, waits);
}

export const setVariables = (act: VoipbinAct, id: string, more: Variables): void => {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow) act.update("activeflows", id, { variables: { ...flow.variables, ...more } });
};

/** Has a flow go on with a given action of its lists, whatever it is doing. */
export function forward(act: VoipbinAct, id: string, action: string): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow?.status !== "running") return;
  act.fire("activeflows", id, "forward", { forward_action_id: action, tm_update: nowOf(act) });
  act.cancel(timerOf(id));
  proceed(act, id);
}

/** Has a flow leave the list of actions that an action stands in, whatever it is doing there, and go on behind it. */
export function skipOut(act: VoipbinAct, id: string, action: string): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  const depth = flow?.status === "running" ? flow.parts.findIndex(({ actions }) => actions.some((one) => one.id === action)) : -1;
  if (!flow || depth < 1) return;
  act.update("activeflows", id, { parts: flow.parts.slice(0, depth), waits: null });
  act.cancel(timerOf(id));
  proceed(act, id);
}

/** Executes one action after the other until one of them takes time. */
export function proceed(act: VoipbinAct, id: string): void {
  for (;;) {
    const flow: Activeflow = act.get("activeflows", id);
    if (flow.status !== "running") return;
    const next = nextOf(flow);
    if (!next || flow.executed_actions.length > MOST_ACTIONS) return end(act, id);
    const { action: written, parts } = next;
    const action: Action = { ...written, ...(written.option ? { option: fillIn(written.option, flow.variables) } : {}), tm_execute: nowOf(act) };
    const stepped: Activeflow = act.fire("activeflows", id, "step", { parts, current_action: action, forward_action_id: NIL, executed_actions: [...flow.executed_actions, flow.current_action], waits: null, begun: true, tm_update: nowOf(act) });
    callShowsAction(act, stepped, action);
    if (!follow(act, id, execute(act, id, action, written))) return;
  }
}

function execute(act: VoipbinAct, id: string, action: Action, written: Action): Outcome {
  const flow: Activeflow = act.get("activeflows", id);
  if (flow.status !== "running") return "end";
  const call = liveCall(act, flow);
  const plan = ACTIONS[action.type];
  if (!plan || (plan.media === "call" && !call) || (plan.media === "noCall" && flow.reference_type === "call")) return "next";
  const option = readOptions(action.option);
  // As the service does with an action that fails.
  return option ? plan.run({ act, flow, call, action, option, written: written.option ?? {} }) : "next";
}

/** @returns whether the next action follows at once */
function follow(act: VoipbinAct, id: string, outcome: Outcome): boolean {
  const flow: Activeflow = act.get("activeflows", id);
  if (flow.status !== "running") return false;
  if (outcome === "next") return true;
  if (outcome === "end") return end(act, id), false;
  if ("wait" in outcome) {
    act.update("activeflows", id, { waits: outcome.wait });
    if (outcome.seconds !== undefined) act.schedule("flowGoesOn", outcome.seconds, { flow: id, waits: outcome.wait }, { key: timerOf(id), resource: "activeflows", rowId: id });
    return false;
  }
  if ("run" in outcome) act.update("activeflows", id, { parts: run(flow.parts, outcome.run) });
  else if (ref(outcome.jump) !== NIL) act.update("activeflows", id, { parts: jumpTo(flow.parts, outcome.jump!) });
  return true;
}

/** Ends a flow: no action is left, it was stopped, or its call is gone. What follows it begins, and its call is hung up. */
export function end(act: VoipbinAct, id: string, move: "end" | "stop" = "end"): void {
  const flow: Activeflow | undefined = act.find("activeflows", id);
  if (flow?.status !== "running") return;
  act.cancel(timerOf(id));
  act.fire("activeflows", id, move, { executed_actions: [...flow.executed_actions, flow.current_action], current_action: END, waits: null, tm_update: nowOf(act) });
  runLater(act, flow.on_complete_flow_id, { reference_type: "", parent: id, variables: flow.variables });
  flowOfCallEnded(act, flow);
}
