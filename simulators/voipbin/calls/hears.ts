import type { VoipbinAct } from "../resources.ts";
import { answers, dial, hangUp } from "../../telephony/network.ts";
import type { Leg, LegFact } from "../../telephony/leg.ts";
import { mayAfford } from "../billing/charges.ts";
import { digitsCame } from "../flow/digits.ts";
import { begin, createActiveflow } from "../flow/run.ts";
import { findFlow } from "../flow/stored.ts";
import { nowOf } from "../times.ts";
import { costOf } from "./charges.ts";
import { whyEnded } from "./ended.ts";
import { endOf } from "./lifecycle.ts";
import { ownerOf } from "./owner.ts";
import { callVariables, shownTo } from "./place.ts";
import { heard } from "./speech.ts";
import { isUp, type Call } from "./types.ts";

/** What the telephone network tells of the legs of calls. */
export function hearLeg(act: VoipbinAct, fact: LegFact): void {
  if (fact.change === "incoming") return comesIn(act, fact.leg);
  const call = act.table("calls").first("leg", fact.leg.id) as Call | undefined;
  if (call) CHANGES[fact.change]?.(act, call, fact as any);
}

const CHANGES: { readonly [C in LegFact["change"]]?: (act: VoipbinAct, call: Call, fact: any) => void } = {
  ringing: (act, call) => void (call.status === "dialing" && act.fire("calls", call.id, "ring", { tm_ringing: nowOf(act), tm_update: nowOf(act) })),
  answered: (act, call, { leg }: { leg: Leg }) => answered(act, call, leg.machine, call.direction === "incoming" ? "pickUp" : "answer"),
  speech: (act, call, { turn }) => void (isUp(call) && heard(act, call, turn.text, turn.durationMs)),
  digits: (act, call, { digits }) => void (isUp(call) && digitsCame(act, call, digits)),
  ended(act, call, { leg }: { leg: Leg }) {
    if (call.status === "hangup") return;
    if (triesNextRoute(act, call, leg)) return;
    act.fire("calls", call.id, isUp(call) ? "leave" : "finish", endOf(act, call, leg.hangup!.cause));
  },
};

/** A call is answered; the flow of one that goes out begins now. */
export function answered(act: VoipbinAct, call: Call, machine: boolean, move: "answer" | "pickUp" | "talk"): void {
  if (call.status !== "dialing" && call.status !== "ringing") return;
  act.fire("calls", call.id, move, { tm_progressing: nowOf(act), tm_update: nowOf(act), answeredAt: act.now, machine });
  begin(act, call.activeflow_id);
}

/** The flow of an incoming call plays something: the call is answered by that. */
export function pickUp(act: VoipbinAct, call: Call): void {
  if (call.direction === "incoming" && (call.status === "dialing" || call.status === "ringing") && call.leg) answers(act, call.leg);
}

/** A carrier that fails before the phone rings gives way to the next one. */
function triesNextRoute(act: VoipbinAct, call: Call, leg: Leg): boolean {
  if (call.status !== "dialing" || call.direction !== "outgoing" || call.routesLeft === 0 || whyEnded(call, leg.hangup!.cause).hangup_reason !== "failed") return false;
  const next = dial(act, { from: shownTo(call.destination, call.source), to: leg.to, ref: call.id });
  act.fire("calls", call.id, "act", { leg: next.id, routesLeft: call.routesLeft - 1, tm_update: nowOf(act) });
  return true;
}

/** Somebody rings a number of ours: its flow runs at once, and decides whether to answer. */
function comesIn(act: VoipbinAct, leg: Leg): void {
  const number: any = act.find("numbers", leg.ref ?? "");
  const flow = findFlow(act, number?.call_flow_id);
  const destination = { type: "tel", target: leg.to } as const;
  const cost = costOf("incoming", destination);
  if (!flow || !mayAfford(act, cost)) return void hangUp(act, leg.id, "callRejected");
  const [id, activeflow] = [act.random("calls").uuid(), act.random("activeflows").uuid()];
  const source = { type: "tel", target: leg.from } as const;
  const call: Call = act.create("calls", { id, ...ownerOf(act, destination), flow_id: flow.id, activeflow_id: activeflow, source, destination, direction: "incoming", leg: leg.id, cost_type: cost });
  createActiveflow(act, { id: activeflow, flow, reference_type: "call", reference_id: id, variables: callVariables(call) });
  act.fire("calls", id, "ring", { tm_ringing: nowOf(act), tm_update: nowOf(act) });
  begin(act, activeflow);
}
