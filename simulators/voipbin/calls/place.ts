import type { VoipbinAct } from "../resources.ts";
import { dial } from "../../telephony/network.ts";
import { begin, createActiveflow } from "../flow/run.ts";
import type { Flow } from "../flow/types.ts";
import { addressVariables, type Variables } from "../flow/variables.ts";
import { placeGroupcall } from "../groupcalls/place.ts";
import type { Groupcall } from "../groupcalls/types.ts";
import { NIL, ref } from "../ids.ts";
import { mayAfford } from "../billing/charges.ts";
import type { CostType } from "../billing/plans.ts";
import { costOf } from "./charges.ts";
import { ownerOf } from "./owner.ts";
import { DIAL_MS } from "./resource.ts";
import { routesTo } from "./routes.ts";
import type { Address, Call } from "./types.ts";

/** What calls are placed with. */
export interface Placing {
  readonly source: Address;
  readonly flow: Flow;
  /** The call that these belong to, and whether they end with it. */
  readonly master?: string;
  readonly chained?: boolean;
  readonly groupcall?: string;
  readonly early?: boolean;
  readonly dialMs?: number;
  readonly boundFor?: string;
  readonly parent?: string;
}

/** A destination that can be dialled, before it is. */
export interface Prepared {
  readonly id: string;
  readonly destination: Address;
  readonly to: string;
  readonly cost: CostType;
  readonly routes: number;
}

/** What the telephone network dials for an address; undefined for what is no phone. */
function numberOf(act: VoipbinAct, { type, target }: Address): string | undefined {
  if (type === "tel" || type === "sip") return target || undefined;
  const extension: any = type === "extension" && target ? (act.find("extensions", target) ?? undefined) : undefined;
  return extension && !extension.tm_delete ? extension.extension : undefined;
}

/** @returns undefined for what is passed over: no phone, no route, no money, a frozen customer */
export function prepare(act: VoipbinAct, destination: Address): Prepared | undefined {
  const to = numberOf(act, destination);
  const cost = costOf("outgoing", destination);
  const routes = to === undefined ? 0 : routesTo(act, destination);
  if (to === undefined || routes === 0 || !mayAfford(act, cost)) return undefined;
  return { id: act.random("calls").uuid(), destination, to, cost, routes };
}

/** Dials what was prepared. */
export function placePrepared(act: VoipbinAct, { id, destination, to, cost, routes }: Prepared, placing: Placing): Call {
  const { source, flow, master, groupcall } = placing;
  const activeflow = act.random("activeflows").uuid();
  const leg = dial(act, { from: shownTo(destination, source), to, ref: id });
  const call: Call = act.create("calls", {
    id, ...ownerOf(act, destination), flow_id: flow.id, activeflow_id: activeflow, master_call_id: ref(master), groupcall_id: ref(groupcall), source, destination, direction: "outgoing",
    leg: leg.id, dialMs: placing.dialMs ?? DIAL_MS, routesLeft: routes - 1, early: placing.early ?? false, bound_for: placing.boundFor ?? null, cost_type: cost,
  });
  createActiveflow(act, { id: activeflow, flow, reference_type: "call", reference_id: id, ...(placing.parent ? { parent: placing.parent } : {}), variables: callVariables(call) });
  if (master && placing.chained) chain(act, master, id);
  if (placing.early) begin(act, activeflow);
  return act.get("calls", id);
}

/** Calls and groupcalls for a list of destinations; agents and extensions are rung as groupcalls. */
export function placeAll(act: VoipbinAct, destinations: readonly Address[], placing: Placing): { calls: Call[]; groupcalls: Groupcall[] } {
  const placed = { calls: [] as Call[], groupcalls: [] as Groupcall[] };
  for (const destination of destinations) {
    if (destination.type === "agent" || destination.type === "extension") {
      const groupcall = placeGroupcall(act, { ...placing, destinations: [destination], ring_method: "ring_all", answer_method: "hangup_others" });
      if (groupcall) placed.groupcalls.push(groupcall);
      continue;
    }
    const prepared = prepare(act, destination);
    if (prepared) placed.calls.push(placePrepared(act, prepared, placing));
  }
  return placed;
}

/** Who calls, as the far side sees it: a number that is none is not shown. */
export const shownTo = (destination: Address, source: Address): string => (destination.type === "tel" && !source.target?.startsWith("+") ? "anonymous" : (source.target ?? "anonymous"));

function chain(act: VoipbinAct, master: string, id: string): void {
  const call: Call | undefined = act.find("calls", master);
  if (!call) return;
  const chained = { chained_call_ids: [...call.chained_call_ids, id] };
  if (act.can("calls", master, "act")) act.fire("calls", master, "act", chained);
  else act.update("calls", master, chained);
}

/** What the flow of a call knows about it. */
export const callVariables = (call: Pick<Call, "id" | "source" | "destination" | "direction" | "master_call_id">): Variables => ({
  "voipbin.call.id": call.id,
  "voipbin.call.direction": call.direction,
  "voipbin.call.master_call_id": call.master_call_id === NIL ? "" : call.master_call_id,
  "voipbin.call.digits": "",
  ...addressVariables("voipbin.call.source", call.source),
  ...addressVariables("voipbin.call.destination", call.destination),
});
