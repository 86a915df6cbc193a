import type { Act } from "../../core/act.ts";
import type { Reaction } from "../../core/vendor.ts";
import { becameFree, isFree } from "../agents/availability.ts";
import type { Agent } from "../agents/stored.ts";
import type { Call } from "../calls/call.ts";
import type { Conversation } from "../conversations/stored.ts";
import { groupOf } from "../conversations/stored.ts";
import { handsOut } from "../queues/assignment.ts";
import type { Membership, Queue } from "../queues/stored.ts";
import { notTaken } from "../transfers/offers.ts";
import type { Transfer } from "../transfers/transfer.ts";
import { entered, type WaitingCaller } from "./callers.ts";
import { missed } from "./ends.ts";
import { offerTo, passOn, ring, seek } from "./offers.ts";

const free = (act: Act<any>, after: Agent | undefined, before: Agent | undefined): void => {
  if (becameFree(after, before)) offerTo(act, after!.id);
};

/** What rings at an agent who is gone goes on. */
function lost(act: Act<any>, { id, engagement }: Agent): void {
  if (engagement !== "ringing") return;
  const caller = act.table("waiting-callers").first("offeredTo", id) as WaitingCaller | undefined;
  const transfer = act.table("transfers").first("ringsAt", id) as Transfer | undefined;
  if (caller) passOn(act, caller.id, "pass");
  else if (transfer) notTaken(act, transfer, "noAnswer");
}

const joined = (act: Act<any>, { agentId }: Membership): void => offerTo(act, agentId);

/** A queue that hands out from now on: its members look for what waits. */
function opened(act: Act<any>, queue: Queue | undefined, before: Queue | undefined): void {
  if (!queue || !before || !handsOut(act as any, queue) || queue.isAutoAssignmentEnabled === before.isAutoAssignmentEnabled) return;
  for (const { agentId } of [...(act.each("memberships", "queue", groupOf(queue.account, queue.id)) as Iterable<Membership>)]) offerTo(act, agentId);
}

/** A conversation whose caller waits was moved, or given to an agent by request: the caller goes with it. */
function follow(act: Act<any>, after: Conversation | undefined, before: Conversation | undefined): void {
  if (!after || !before || (after.queueId === before.queueId && after.priority === before.priority && after.agentId === before.agentId)) return;
  const call = act.table("calls").first("live", after.id) as Call | undefined;
  const caller = call?.waitingId ? (act.get("waiting-callers", call.waitingId) as WaitingCaller) : undefined;
  if (!call || !caller || !["greeting", "music", "announcement"].includes(caller.state)) return;
  const moved = after.queueId !== null && after.queueId !== caller.queueId;
  act.update("waiting-callers", caller.id, { priority: after.priority, ...(moved ? { queueId: after.queueId!, passedBy: [] } : {}) });
  if (moved) act.update("calls", call.id, { queueId: after.queueId });
  const agent = after.agentId !== null && after.agentId !== before.agentId ? (act.find("agents", after.agentId) as Agent | undefined) : undefined;
  if (agent && isFree(agent)) ring(act, act.get("waiting-callers", caller.id) as WaitingCaller, agent.id);
  else if (moved) seek(act, caller.id);
}

export const waitingReactions: readonly Reaction[] = [
  { resource: "waiting-callers", on: "*", run: (act, after: WaitingCaller | undefined, before) => void (after && entered(act, after, before)) },
  { resource: "waiting-callers", on: "end", run: missed },
  { resource: "agents", on: "*", run: free },
  { resource: "agents", on: "heartbeatMissed", run: lost },
  { resource: "agents", on: "disable", run: lost },
  { resource: "memberships", on: "create", run: joined },
  { resource: "queues", on: "update", run: opened },
  { resource: "conversations", on: "*", run: follow },
];
