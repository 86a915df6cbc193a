import type { Act } from "../../core/act.ts";
import { release, ring } from "../agents/availability.ts";
import { nextFor } from "../calls/agents.ts";
import type { Call } from "../calls/call.ts";
import { leaves } from "../calls/ends.ts";
import { establish } from "../calls/talk.ts";
import { timeoutsOf } from "../timeouts/timeouts.ts";
import { queueKey } from "../waiting/callers.ts";
import { patienceKey, ringKey, type Transfer } from "./transfer.ts";
import { unanswered } from "./ends.ts";

/** The transfer that looks for an agent of these queues for the longest time and was not turned down by this one. */
export function selectingFor(act: Act<any>, queues: readonly string[], agentId: string): Transfer | undefined {
  let first: Transfer | undefined;
  for (const queue of queues) {
    for (const row of act.each("transfers", "selecting", queueKey(act.account, queue)) as Iterable<Transfer>) {
      if (row.passedBy.includes(agentId) || row.fromAgentId === agentId) continue;
      if (!first || row.made < first.made) first = row;
      break;
    }
  }
  return first;
}

/** Asks the agents of the queue, one after the other; the one who handed on is not among them. */
export function seekTarget(act: Act<any>, id: string): void {
  const transfer = act.get("transfers", id) as Transfer;
  if (transfer.state !== "selecting") return;
  const agent = nextFor(act, transfer.toQueueId!, [...transfer.passedBy, ...(transfer.fromAgentId ? [transfer.fromAgentId] : [])]);
  if (agent) return ringTransfer(act, transfer, agent.id);
  if (transfer.passedBy.length > 0) unanswered(act, transfer, "noAnswer");
}

/** It rings at an agent of the queue. */
export function ringTransfer(act: Act<any>, transfer: Transfer, agentId: string): void {
  act.fire("transfers", transfer.id, "offer", { toAgentId: agentId });
  ringsAt(act, transfer, agentId);
}

/** The target is busy with it until it answers, declines, or time is up. */
export function ringsAt(act: Act<any>, transfer: Transfer, agentId: string): void {
  ring(act, agentId);
  act.schedule("transferRanOut", timeoutsOf(act).inbound, { transfer: transfer.id }, { key: ringKey(transfer.id), resource: "transfers", rowId: transfer.id });
}

export function transferRanOut(act: Act<any>, { transfer: id }: { transfer: string }): void {
  const transfer = act.get("transfers", id) as Transfer;
  if (transfer.state === "ringing") notTaken(act, transfer, "noAnswer");
}

/** The queue was asked for long enough. */
export function soughtTooLong(act: Act<any>, { transfer: id }: { transfer: string }): void {
  const transfer = act.get("transfers", id) as Transfer;
  if (transfer.state === "selecting") unanswered(act, transfer, "noAnswer");
}

/** The target let it ring or declined: a queue asks the next one, an agent was the only one. */
export function notTaken(act: Act<any>, transfer: Transfer, how: "noAnswer" | "decline"): void {
  const agentId = transfer.toAgentId!;
  act.cancel(ringKey(transfer.id));
  if (transfer.kind === "agent") unanswered(act, transfer, how);
  else {
    act.fire("transfers", transfer.id, "next", { toAgentId: null, passedBy: [...transfer.passedBy, agentId] });
    seekTarget(act, transfer.id);
  }
  release(act, agentId);
}

/** The target answers: it has the customer and the conversation, and who handed on is out of the call. */
export function takeTransfer(act: Act<any>, transfer: Transfer): void {
  for (const key of [ringKey(transfer.id), patienceKey(transfer.id)]) act.cancel(key);
  const call = act.get("calls", transfer.callId) as Call;
  const to = transfer.toAgentId!;
  act.fire("transfers", transfer.id, "answer");
  const toQueue = transfer.kind === "queue" ? transfer.toQueueId : transfer.fromQueueId;
  establish(act, call, to, { from: transfer.fromAgentId ?? call.agentId, to, fromQueue: transfer.fromQueueId, toQueue });
  if (call.agentId) leaves(act, call.agentId, call.id, true);
}
