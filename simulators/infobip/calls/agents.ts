import type { Act } from "../../core/act.ts";
import type { Agent } from "../agents/stored.ts";
import { groupOf } from "../conversations/stored.ts";
import { handsOut, nextAgent, served } from "../queues/assignment.ts";
import { queueOf } from "../queues/stored.ts";
import type { Transfer } from "../transfers/transfer.ts";
import { isOpenNow } from "../working-hours/open.ts";
import type { Call } from "./call.ts";

/** Who of a queue gets the next call. @param except - who let it ring already */
export function nextFor(act: Act<any>, queueId: string, except: readonly string[], customer: string | null = null): Agent | undefined {
  const queue = queueOf(act, queueId);
  if (!queue || !handsOut(act, queue)) return undefined;
  const agent = nextAgent(act, queue, { customer, except });
  if (agent) served(act, queueId, agent.id);
  return agent;
}

/** Queues of an agent out of which calls are handed now. */
export function queuesOf(act: Act<any>, agentId: string): string[] {
  const out: string[] = [];
  for (const { queueId } of act.each("memberships", "agent", groupOf(act.account, agentId)) as Iterable<any>) {
    const queue = queueOf(act, queueId);
    if (queue && handsOut(act, queue)) out.push(queueId);
  }
  return out;
}

/** Can a call be handed to this queue now? Undefined: there is no such queue. */
export function queueState(act: Act<any>, queueId: string): { open: boolean; assigns: boolean; workingHoursId: string | null } | undefined {
  const queue = queueOf(act, queueId);
  return queue && { open: isOpenNow(act, queue.workingHoursId), assigns: queue.isAutoAssignmentEnabled, workingHoursId: queue.workingHoursId };
}

/** The call in which an agent talks, that the agent set off, or that rings there. */
export function callOfAgent(act: Act<any>, agentId: string): Call | undefined {
  const own = act.table("calls").first("agent", agentId) as Call | undefined;
  if (own) return own;
  const transfer = act.table("transfers").first("ringsAt", agentId) as Transfer | undefined;
  return transfer && (act.get("calls", transfer.callId) as Call);
}
