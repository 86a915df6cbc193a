import type { Act } from "../../core/act.ts";
import { isFree, release, ring as agentRings } from "../agents/availability.ts";
import { nextFor, queuesOf, queueState } from "../calls/agents.ts";
import type { Call } from "../calls/call.ts";
import { establish } from "../calls/talk.ts";
import { served } from "../queues/assignment.ts";
import { timeoutsOf } from "../timeouts/timeouts.ts";
import { selectingFor, ringTransfer } from "../transfers/offers.ts";
import { note, offerKey, queueKey, waitKey, type WaitingCaller } from "./callers.ts";

/** A caller of a closed queue is looked after again each minute: it may have opened. */
const LOOK_AGAIN_SECONDS = 60;
const againKey = (id: string) => `offerAgain/${id}`;
const callerOf = (act: Act<any>, id: string): WaitingCaller => act.get("waiting-callers", id) as WaitingCaller;
const callOf = (act: Act<any>, row: WaitingCaller): Call => act.get("calls", row.callId) as Call;
const waits = (row: WaitingCaller | undefined): boolean => row?.state === "greeting" || row?.state === "music" || row?.state === "announcement";

/** Looks for an agent for one caller: who let it ring already is asked again only when nobody else is left, and later. */
export function seek(act: Act<any>, callerId: string): void {
  const caller = callerOf(act, callerId);
  if (!waits(caller)) return;
  const agent = nextFor(act, caller.queueId, caller.passedBy, callOf(act, caller).customer);
  if (agent) return ring(act, caller, agent.id);
  const { assigns = false, open = true } = queueState(act, caller.queueId) ?? {};
  if (assigns && !open) act.schedule("offerAgain", LOOK_AGAIN_SECONDS, { caller: callerId }, { key: againKey(callerId), kind: "upkeep", resource: "waiting-callers", rowId: callerId });
  else if (caller.passedBy.length > 0) act.schedule("offerAgain", act.settings.offerAgainSeconds, { caller: callerId }, { key: againKey(callerId), resource: "waiting-callers", rowId: callerId });
}

/** Everybody has been asked: the caller begins from the front again. */
export function offerAgain(act: Act<any>, { caller: id }: { caller: string }): void {
  if (!waits(act.find("waiting-callers", id) as WaitingCaller | undefined)) return;
  act.update("waiting-callers", id, { passedBy: [] });
  seek(act, id);
}

/** An agent is free: gets who has waited longest in its queues, a caller who is being handed on before a new one. */
export function offerTo(act: Act<any>, agentId: string): void {
  const agent: any = act.find("agents", agentId);
  if (!agent || !isFree(agent)) return;
  const queues = queuesOf(act, agentId);
  const transfer = selectingFor(act, queues, agentId);
  if (transfer) return ringTransfer(act, transfer, agentId);
  let next: { row: WaitingCaller; place: string | number } | undefined;
  for (const queue of queues) {
    const row = firstFor(act, queue, agentId);
    const place = row && act.table("waiting-callers").position("queue", row).order;
    if (row && place !== undefined && (!next || place < next.place)) next = { row, place };
  }
  if (!next) return;
  served(act, next.row.queueId, agentId);
  ring(act, next.row, agentId);
}

function firstFor(act: Act<any>, queueId: string, agentId: string): WaitingCaller | undefined {
  for (const row of act.each("waiting-callers", "queue", queueKey(act.account, queueId)) as Iterable<WaitingCaller>) if (!row.passedBy.includes(agentId)) return row;
  return undefined;
}

/** It rings at an agent, for as long as calls ring in this account. */
export function ring(act: Act<any>, caller: WaitingCaller, agentId: string): void {
  const call = callOf(act, caller);
  act.cancel(againKey(caller.id));
  act.fire("waiting-callers", caller.id, "offer", { agentId });
  if (call.state === "QUEUED") act.fire("calls", call.id, "offer", { agentId });
  else act.update("calls", call.id, { agentId });
  agentRings(act, agentId);
  act.schedule("offerRanOut", timeoutsOf(act).inbound, { caller: caller.id }, { key: offerKey(caller.id), resource: "waiting-callers", rowId: caller.id });
}

export const offerRanOut = (act: Act<any>, { caller }: { caller: string }): void => passOn(act, caller, "pass");

/** The agent did not take it: the caller goes on to the next, the agent to another caller. */
export function passOn(act: Act<any>, callerId: string, how: "pass" | "decline"): void {
  const caller = callerOf(act, callerId);
  if (caller.state !== "offered") return;
  const agentId = caller.agentId!;
  const call = callOf(act, caller);
  act.cancel(offerKey(callerId));
  note(act, callerId, { what: how === "pass" ? "passed" : "declined", agentId });
  act.fire("waiting-callers", callerId, how, { agentId: null, passedBy: [...caller.passedBy, agentId] });
  if (call.state === "RINGING") act.fire("calls", call.id, how, { agentId: null });
  else act.update("calls", call.id, { agentId: null });
  seek(act, callerId);
  release(act, agentId);
}

/** The agent takes it. */
export function take(act: Act<any>, caller: WaitingCaller): void {
  for (const key of [offerKey(caller.id), waitKey(caller.id)]) act.cancel(key);
  act.fire("waiting-callers", caller.id, "answer");
  establish(act, callOf(act, caller), caller.agentId!);
}
