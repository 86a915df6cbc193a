import { isFree, shift } from "../agents/availability.ts";
import type { Agent } from "../agents/stored.ts";
import { assign } from "../conversations/moves.ts";
import { groupOf, PRIORITIES, waits, type Conversation } from "../conversations/stored.ts";
import type { InfobipAct } from "../resources.ts";
import { isOpenNow, opensAt } from "../working-hours/open.ts";
import { membershipId, queueOf, type Queue } from "./stored.ts";

interface Wish {
  /** Whose conversation it is: a sticky queue prefers the agent who had the last one. */
  readonly customer?: string | null;
  /** Who shall not get it: gave it up just now, or let it ring. */
  readonly except?: readonly (string | null)[];
}

const DAY_US = 86_400_000_000;

/** What an agent has of messages now, and what was finished. */
const loadOf = (act: InfobipAct, agent: Agent): number => act.table("conversations").count("load", groupOf(agent.account, agent.id));
const finishedBy = (act: InfobipAct, agent: Agent): number => act.table("conversations").count("finished", groupOf(agent.account, agent.id));

/** By algorithm: what is compared, the least first; who was served longest ago decides between equals. */
const MERIT: Readonly<Record<Queue["autoAssignmentAlgorithm"], (act: InfobipAct, agent: Agent) => number>> = {
  LOAD_BALANCING: loadOf,
  ROUND_ROBIN: () => 0,
  PERFORMANCE_BASED: (act, agent) => -finishedBy(act, agent),
};

/** May anything of this queue be handed out now? */
export const handsOut = (act: InfobipAct, queue: Queue): boolean => queue.isAutoAssignmentEnabled && (queue.isAutoAssignmentOutsideOfWorkingHoursEnabled || isOpenNow(act, queue.workingHoursId));

/** Who of a queue's members gets the next one: free, and first by the queue's algorithm. @returns undefined when nobody is free */
export function nextAgent(act: InfobipAct, queue: Queue, { customer = null, except = [] }: Wish = {}): Agent | undefined {
  let best: { agent: Agent; merit: number; servedAt: number } | undefined;
  const sticky = stickyAgent(act, queue, customer);
  for (const { agentId, servedAt } of act.each("memberships", "queue", groupOf(queue.account, queue.id))) {
    const agent = act.find("agents", agentId);
    if (!agent || !isFree(agent) || except.includes(agentId)) continue;
    if (agentId === sticky) return agent;
    const merit = MERIT[queue.autoAssignmentAlgorithm](act, agent);
    if (!best || merit < best.merit || (merit === best.merit && servedAt < best.servedAt)) best = { agent, merit, servedAt };
  }
  return best?.agent;
}

/** Who had this customer last, where the queue keeps to that. */
function stickyAgent(act: InfobipAct, queue: Queue, customer: string | null): string | undefined {
  if (!queue.isStickyAutoAssignmentEnabled || customer === null) return undefined;
  const last = act.table("conversations").first("had", groupOf(queue.account, customer), { descending: true });
  const days = queue.stickyAgentTimeoutDays;
  return last?.agentId && (days === null || last.updatedAt >= act.now * 1000 - days * DAY_US) ? last.agentId : undefined;
}

/** Notes that a queue gave this agent something: turns are taken by that. */
export function served(act: InfobipAct, queueId: string, agentId: string): void {
  const id = membershipId(queueId, agentId);
  if (act.find("memberships", id)) act.update("memberships", id, { servedAt: act.stamp() });
}

/** Hands a conversation that waits to the next agent of its queue, if there is one. */
export function distribute(act: InfobipAct, { id }: Pick<Conversation, "id">): void {
  const row = act.get("conversations", id);
  const queue = row.queueId === null ? undefined : queueOf(act, row.queueId);
  if (!queue || !waits(row)) return;
  if (!handsOut(act, queue)) return waitForOpening(act, queue);
  const agent = nextAgent(act, queue, { customer: row.customer, except: [row.leftBy] });
  if (!agent) return;
  served(act, queue.id, agent.id);
  assign(act, id, agent.id);
}

/** What came while nobody was there is handed out when the queue opens. */
function waitForOpening(act: InfobipAct, { id, isAutoAssignmentEnabled, workingHoursId }: Queue): void {
  const key = `opens/${id}`;
  const hours = workingHoursId === null || !isAutoAssignmentEnabled || act.world.timers.has(key) ? undefined : act.find("working-hours", workingHoursId);
  const at = hours && opensAt(hours, act.now);
  if (at !== undefined) act.schedule("queueOpens", (at - act.now) / 1000, { queueId: id }, { key, kind: "upkeep", resource: "queues", rowId: id });
}

/** Hands an agent who became free what waits longest in the agent's queues, until there is nothing or enough. */
export function takeWaiting(act: InfobipAct, agentId: string): void {
  const queues = [...act.each("memberships", "agent", groupOf(act.account, agentId))].flatMap(({ queueId }) => queueOf(act, queueId) ?? []).filter((queue) => handsOut(act, queue));
  while (isFree(act.get("agents", agentId))) {
    const next = queues.flatMap((queue) => firstWaiting(act, queue, agentId) ?? []).sort(inLine)[0];
    if (!next) return;
    served(act, next.queueId!, agentId);
    assign(act, next.id, agentId);
  }
}

function firstWaiting(act: InfobipAct, queue: Queue, agentId: string): Conversation | undefined {
  for (const row of act.each("conversations", "waiting", groupOf(queue.account, queue.id))) if (row.leftBy !== agentId) return row;
  return undefined;
}

const place = (row: Conversation): string => `${PRIORITIES.indexOf(row.priority)}|${String(row.createdAt).padStart(17, "0")}`;
const inLine = (a: Conversation, b: Conversation): number => (place(a) < place(b) ? -1 : 1);

/** Hands out what waits in a queue, in its order. */
export function serveQueue(act: InfobipAct, queueId: string): void {
  for (const row of act.each("conversations", "waiting", groupOf(act.account, queueId))) distribute(act, row);
}

/** Keeps an agent's `full` in step with what the agent has. */
export function weigh(act: InfobipAct, agentId: string | null): void {
  const agent = agentId === null ? undefined : act.find("agents", agentId);
  if (!agent) return;
  const full = loadOf(act, agent) >= act.settings.messagingCapacity;
  if (full !== agent.full) shift(act, agent.id, full ? "fill" : "drain", { full });
}
