import type { VoipbinAct } from "../resources.ts";
import { placePrepared, prepare, type Placing, type Prepared } from "../calls/place.ts";
import type { Address, Call } from "../calls/types.ts";
import { findFlow } from "../flow/stored.ts";
import { NIL, ref } from "../ids.ts";
import { nowOf } from "../times.ts";
import type { AnswerMethod, Groupcall, RingMethod } from "./types.ts";

export interface GroupPlacing extends Placing {
  readonly destinations: readonly Address[];
  readonly ring_method: RingMethod;
  readonly answer_method: AnswerMethod;
  readonly masterGroupcall?: string;
  readonly owner?: string;
}

/** What is dialled next: phones, and agents, each of whom is a groupcall of its own. */
interface Round {
  readonly phones: readonly Prepared[];
  readonly agents: readonly string[];
  /** Where in the list the last of them stands. */
  readonly index: number;
}

/** All destinations, or from an index on the first that can be dialled. */
function roundOf(act: VoipbinAct, destinations: readonly Address[], method: RingMethod, from = 0): Round {
  const phones: Prepared[] = [];
  const agents: string[] = [];
  let index = from;
  for (; index < destinations.length; index++) {
    const destination = destinations[index]!;
    const agent: any = destination.type === "agent" && destination.target ? act.find("agents", destination.target) : undefined;
    const phone = prepare(act, destination);
    if (agent && !agent.tm_delete) agents.push(agent.id);
    else if (phone) phones.push(phone);
    if (method === "linear" && phones.length + agents.length > 0) return { phones, agents, index };
  }
  return { phones, agents, index: method === "linear" ? index : 0 };
}

/** Rings several at once, or one after the other. With nobody to ring it is over at once. */
export function placeGroupcall(act: VoipbinAct, placing: GroupPlacing): Groupcall {
  const { destinations, ring_method, answer_method, source, flow } = placing;
  const round = roundOf(act, destinations, ring_method);
  const made: Groupcall = act.create("groupcalls", {
    ...(placing.owner ? { owner_type: "agent", owner_id: placing.owner } : {}), flow_id: flow.id, source, destinations, ring_method, answer_method, master_call_id: ref(placing.master), master_groupcall_id: ref(placing.masterGroupcall),
    call_ids: round.phones.map(({ id }) => id), call_count: round.phones.length, groupcall_count: round.agents.length, dial_index: round.index, bound_for: placing.boundFor ?? null, dialMs: placing.dialMs ?? null,
  });
  ring(act, made.id, round, placing);
  if (round.phones.length + round.agents.length === 0) act.fire("groupcalls", made.id, "finish", { tm_update: nowOf(act) });
  return act.get("groupcalls", made.id);
}

function ring(act: VoipbinAct, id: string, { phones, agents }: Round, placing: Placing): void {
  for (const phone of phones) placePrepared(act, phone, { ...placing, groupcall: id });
  for (const agent of agents) {
    const { addresses, ring_method }: any = act.get("agents", agent);
    const inner = placeGroupcall(act, { ...placing, destinations: addresses ?? [], ring_method: ring_method === "linear" ? "linear" : "ring_all", answer_method: "hangup_others", masterGroupcall: id, owner: agent });
    const now: Groupcall = act.get("groupcalls", id);
    // One that rang nobody has told so already, before it was known here.
    act.update("groupcalls", id, { groupcall_ids: [...now.groupcall_ids, inner.id] });
  }
}

/** Dials the next of a linear groupcall. @returns false when nobody is left */
export function ringNext(act: VoipbinAct, groupcall: Groupcall): boolean {
  const flow = findFlow(act, groupcall.flow_id);
  if (groupcall.ring_method !== "linear" || !flow) return false;
  const round = roundOf(act, groupcall.destinations, "linear", groupcall.dial_index + 1);
  if (round.phones.length + round.agents.length === 0) return false;
  act.fire("groupcalls", groupcall.id, "legEnds", {
    call_ids: [...groupcall.call_ids, ...round.phones.map(({ id }) => id)], call_count: round.phones.length, groupcall_count: round.agents.length, dial_index: round.index, tm_update: nowOf(act),
  });
  ring(act, groupcall.id, round, placingOf(groupcall, flow));
  return true;
}

const placingOf = (groupcall: Groupcall, flow: Placing["flow"]): Placing => ({
  source: groupcall.source, flow, ...(groupcall.master_call_id === NIL ? {} : { master: groupcall.master_call_id, chained: true }), ...(groupcall.bound_for ? { boundFor: groupcall.bound_for } : {}), ...(groupcall.dialMs === null ? {} : { dialMs: groupcall.dialMs }),
});

/** Calls of a groupcall whose leg is there. */
export const callsOf = (act: VoipbinAct, id: string): readonly Call[] => [...act.each("calls", "groupcall", id)] as any;
