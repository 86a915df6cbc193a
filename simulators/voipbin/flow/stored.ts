import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { NIL, ref } from "../ids.ts";
import { idsOf } from "../taken.ts";
import { ACTIONS } from "./actions/index.ts";
import type { Action, Flow } from "./types.ts";

/**
 * Actions as they are kept: known types only, each with an id.
 * @throws {Refusal} `rule` for a type that nobody knows, and for an id that is none
 */
export function withIds(act: VoipbinAct, actions: readonly Partial<Action>[] | null | undefined): readonly Action[] {
  return (actions ?? []).map((action) => {
    if (!Object.hasOwn(ACTIONS, action.type ?? "")) throw new Refusal("rule", `${action.type} is no type of action`, { rule: "actions: known types" });
    const [own] = idsOf(action.id ? [action.id] : [], "actions: id");
    const [next] = idsOf(action.next_id ? [action.next_id] : [], "actions: next_id");
    return { id: own === undefined || own === NIL ? act.random("actions").uuid() : own, ...(next ? { next_id: next } : {}), type: action.type!, ...(action.option ? { option: action.option } : {}) };
  });
}

/** A flow that is there, or undefined for the nil id and for one that is deleted. */
export function findFlow(act: VoipbinAct, id: string | undefined | null): Flow | undefined {
  const flow: Flow | undefined = ref(id) === NIL ? undefined : act.find("flows", ref(id));
  return flow?.tm_delete ? undefined : flow;
}

/** A flow for actions that came without one. */
export const keepActions = (act: VoipbinAct, actions: readonly Partial<Action>[] | null | undefined, type: Flow["type"] = "flow"): Flow => act.create("flows", { actions: withIds(act, actions), type, temporary: true });

/**
 * The flow that a request names by `flow_id`, or brings as `actions`.
 * @throws {Refusal} `not-found` for a flow that is deleted, another customer's or none
 */
export function flowOf(act: VoipbinAct, body: { flow_id?: string; actions?: readonly Partial<Action>[] | null }): Flow {
  if (ref(body.flow_id) === NIL) return keepActions(act, body.actions);
  const flow = findFlow(act, body.flow_id);
  if (!flow) throw new Refusal("not-found", `flow ${body.flow_id} does not exist`, { rule: "flow_id: a flow of this customer" });
  return flow;
}

/** A flow for whoever answers: into a bridge, until it has to leave. */
export const flowThatJoins = (act: VoipbinAct, bridge: string): Flow => keepActions(act, [{ type: "confbridge_join", option: { confbridge_id: bridge } }]);
