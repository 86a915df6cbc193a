import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { findLeg, hangUp, say, sendDigits } from "../../telephony/network.ts";
import { speechMs } from "../../telephony/recording/speech.ts";
import { notTaken, takeTransfer } from "../transfers/offers.ts";
import type { Transfer } from "../transfers/transfer.ts";
import { passOn, take } from "../waiting/offers.ts";
import type { WaitingCaller } from "../waiting/callers.ts";
import { isUp, type Call } from "./call.ts";
import { finish, leaves } from "./ends.ts";
import { says } from "./legs.ts";
import { end as endRecording } from "../recording/run.ts";

/** The client of an agent: what the SDK would do. */

const no = (message: string) => new Refusal("illegal-transition", message, { rule: "RTC client of an agent" });

/** What rings at an agent: a caller from the queue, or a call that is handed on. @throws {Refusal} when nothing does */
function ringing(act: Act<any>, agentId: string): { caller?: WaitingCaller; transfer?: Transfer } {
  act.get("agents", agentId);
  const caller = act.table("waiting-callers").first("offeredTo", agentId) as WaitingCaller | undefined;
  const transfer = act.table("transfers").first("ringsAt", agentId) as Transfer | undefined;
  if (caller?.account === act.account) return { caller };
  if (transfer?.account === act.account) return { transfer };
  throw no(`nothing rings at agent ${agentId}`);
}

export function answer(act: Act<any>, agentId: string): Call {
  const { caller, transfer } = ringing(act, agentId);
  if (caller) take(act, caller);
  else takeTransfer(act, transfer!);
  return act.get("calls", (caller ?? transfer)!.callId) as Call;
}

export function reject(act: Act<any>, agentId: string): Call {
  const { caller, transfer } = ringing(act, agentId);
  if (caller) passOn(act, caller.id, "decline");
  else notTaken(act, transfer!, "decline");
  return act.get("calls", (caller ?? transfer)!.callId) as Call;
}

/** The call that an agent set off or talks in. @throws {Refusal} when there is none */
export function ownCall(act: Act<any>, agentId: string): Call {
  const call = act.table("calls").first("agent", agentId) as Call | undefined;
  if (call?.account !== act.account) throw no(`agent ${agentId} has no call`);
  return call;
}

/** Hangs up: a call out that was not answered is given up; who hands on leaves, and the handing on goes on without. */
export function agentHangsUp(act: Act<any>, agentId: string): Call {
  const call = ownCall(act, agentId);
  if (call.direction === "INBOUND" && !isUp(call)) return reject(act, agentId);
  if (!isUp(call)) finish(act, call, "cancel", 10202);
  else if (call.transferId) leaveTransfer(act, call, agentId);
  else finish(act, call, "hangUp", 10000);
  return act.get("calls", call.id) as Call;
}

function leaveTransfer(act: Act<any>, call: Call, agentId: string): void {
  endRecording(act, call);
  act.update("calls", call.id, { agentId: null, agentCallId: null });
  leaves(act, agentId, call.id, true);
}

/** The agent says something: the customer hears it, and a recording has it. */
export function agentSays(act: Act<any>, agentId: string, text: string): Call {
  const call = ownCall(act, agentId);
  if (!isUp(call)) throw no(`the call of agent ${agentId} is ${call.state}`);
  says(act, call, "near", text, speechMs(text));
  if (call.leg && findLeg(act, call.leg)?.state === "answered") say(act, call.leg, text);
  return act.get("calls", call.id) as Call;
}

export function agentPresses(act: Act<any>, agentId: string, digits: string): Call {
  const call = ownCall(act, agentId);
  if (call.leg) sendDigits(act, call.leg, digits);
  return call;
}

/** The agent's client loses the network: the call fails. */
export function agentDrops(act: Act<any>, agentId: string): Call {
  const call = ownCall(act, agentId);
  if (!act.can("calls", call.id, "fail")) throw no(`the call of agent ${agentId} is ${call.state}`);
  finish(act, call, "fail", 10500);
  if (call.leg && findLeg(act, call.leg)?.state !== "ended") hangUp(act, call.leg);
  return act.get("calls", call.id) as Call;
}
