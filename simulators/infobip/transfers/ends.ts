import type { Act } from "../../core/act.ts";
import { bridge, findLeg } from "../../telephony/network.ts";
import { release } from "../agents/availability.ts";
import type { Call } from "../calls/call.ts";
import { cut, finish, leaves } from "../calls/ends.ts";
import { unassign } from "../conversations/moves.ts";
import { defaultQueue } from "../queues/stored.ts";
import { end as endRecording } from "../recording/run.ts";
import { beginToWait, type Priority } from "../waiting/callers.ts";
import { seek } from "../waiting/offers.ts";
import { patienceKey, ringKey, type Transfer } from "./transfer.ts";

/**
 * Nobody took it: back to who handed on, or, where that agent is gone or the account wants it so, into the queue.
 * contracts/infobip/sources.md#transfers has both readings.
 */
export function unanswered(act: Act<any>, transfer: Transfer, how: "noAnswer" | "decline"): void {
  for (const key of [ringKey(transfer.id), patienceKey(transfer.id)]) act.cancel(key);
  const call = act.get("calls", transfer.callId) as Call;
  const stays = call.agentId !== null && (act.settings.unansweredTransfer === "return" || transfer.kind === "externalNumber");
  act.fire("transfers", transfer.id, stays ? how : "leaveInQueue");
  act.update("calls", call.id, { transferId: null });
  if (!stays) leaveInQueue(act, call);
}

/** The customer waits again; the agent, if there still is one, is out. */
function leaveInQueue(act: Act<any>, call: Call): void {
  const conversation: any = act.get("conversations", call.conversationId);
  endRecording(act, call);
  act.update("calls", call.id, { agentId: null, agentCallId: null, queueId: conversation.queueId ?? defaultQueue(act as any).id });
  if (call.agentId) leaves(act, call.agentId, call.id, true);
  if (conversation.status !== "CLOSED") unassign(act as any, conversation.id, {}, "leftInQueue");
  waitAgain(act, act.get("calls", call.id) as Call, conversation.priority);
}

export function waitAgain(act: Act<any>, call: Call, priority: Priority): void {
  const caller = beginToWait(act, call, priority);
  act.update("calls", call.id, { waitingId: caller.id });
  seek(act, caller.id);
}

/** The customer hung up, or the call ended in another way: the target rings no longer. */
export function settleTransfer(act: Act<any>, id: string): void {
  const transfer = act.get("transfers", id) as Transfer;
  if (!act.can("transfers", id, "customerHangsUp")) return;
  for (const key of [ringKey(id), patienceKey(id)]) act.cancel(key);
  act.fire("transfers", id, "customerHangsUp");
  cut(act, transfer.leg);
  if (transfer.state === "ringing" && transfer.toAgentId) release(act, transfer.toAgentId);
}

/** The outside number answers: the customer is joined to it, and the agent is out. */
export function joinOutside(act: Act<any>, transfer: Transfer): void {
  const call = act.get("calls", transfer.callId) as Call;
  act.cancel(ringKey(transfer.id));
  act.fire("transfers", transfer.id, "join");
  const handedOn = { from: call.agentId, to: transfer.externalNumber!, fromQueue: transfer.fromQueueId, toQueue: null };
  act.fire("calls", call.id, "transfer", { agentId: null, agentCallId: null, transferId: null, outsideLeg: transfer.leg, handedOn });
  if (call.leg && findLeg(act, call.leg)?.state === "answered") bridge(act, call.leg, transfer.leg!);
  if (call.agentId) leaves(act, call.agentId, call.id, true);
}

/** The outside number is engaged, declines, does not answer, or hangs up after it talked. */
export function outsideEnds(act: Act<any>, transfer: Transfer, declined: boolean): void {
  if (transfer.state === "ringing") return unanswered(act, transfer, declined ? "decline" : "noAnswer");
  const call = act.find("calls", transfer.callId) as Call | undefined;
  if (transfer.state === "joined" && call && act.can("calls", call.id, "hangUp")) finish(act, call, "hangUp", 10000);
}
