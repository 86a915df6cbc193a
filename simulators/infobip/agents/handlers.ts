import { show } from "../../core/behaviours.ts";
import { groupOf } from "../conversations/stored.ts";
import { between } from "../instants.ts";
import { corePage, filtersOf } from "../pages.ts";
import { takeWaiting } from "../queues/assignment.ts";
import { membershipId, queueOf } from "../queues/stored.ts";
import { unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { availabilityOf, shift } from "./availability.ts";
import type { Agent, AgentStatus } from "./stored.ts";

const ORDERS = { id: "id", createdAt: "createdAt", updatedAt: "updatedAt", displayName: "displayName" };

const isMember = (act: InfobipAct, agentId: string, queueIds: readonly string[]): boolean => queueIds.some((queueId) => act.find("memberships", membershipId(queueId, agentId)) !== undefined);

/** Each filter, and whether an agent passes it. */
const FILTERS: Readonly<Record<string, (agent: Agent, wanted: any, act: InfobipAct) => boolean>> = {
  agentIds: ({ id }, wanted: string[]) => wanted.includes(id),
  queueIds: ({ id }, wanted: string[], act) => isMember(act, id, wanted),
  displayName: ({ displayName }, wanted: string) => displayName.toLowerCase().includes(wanted.toLowerCase()),
  email: ({ email }, wanted) => email === wanted,
  status: ({ status }, wanted) => status === wanted,
  availability: (agent, wanted) => availabilityOf(agent) === wanted,
  role: ({ role }, wanted) => role === wanted,
  enabled: ({ enabled }, wanted) => enabled === wanted,
  createdAfter: ({ createdAt }, wanted) => between(createdAt, wanted, undefined),
  createdBefore: ({ createdAt }, wanted) => between(createdAt, undefined, wanted),
  updatedAfter: ({ updatedAt }, wanted) => between(updatedAt, wanted, undefined),
  updatedBefore: ({ updatedAt }, wanted) => between(updatedAt, undefined, wanted),
};

export const getAgents: Handler<"getAgents"> = (act) => corePage(act, "agents", "agents", ORDERS, { where: filtersOf(act, FILTERS) }) as any;

export const getAgentConversations: Handler<"getAgentConversations"> = (act) => {
  const agent = act.get("agents", act.path.agentId);
  return corePage(act, "conversations", "conversations", { id: "agentId", createdAt: "agentCreatedAt", updatedAt: "agentUpdatedAt" }, { group: groupOf(act.account, agent.id) }) as any;
};

/** What an agent chooses; whether that shows follows from the rest. */
function choose(act: InfobipAct, id: string, status: AgentStatus): Agent {
  const on = act.get("agents", id).status === status ? "repeatStatus" : "setStatus";
  return act.fire("agents", id, on, { status, updatedAt: act.stamp() }, { by: id });
}

export const updateAgentStatus: Handler<"updateAgentStatus"> = (act) => show(act, "agents", choose(act, act.path.agentId, act.body.status)) as any;

export const updateAgent: Handler<"updateAgent"> = (act) => {
  const { displayName, status, role, enabled = true } = act.body;
  const { id, enabled: was } = act.get("agents", act.path.agentId);
  act.update("agents", id, { displayName, role });
  choose(act, id, status);
  if (was !== enabled) shift(act, id, enabled ? "enable" : "disable", { enabled });
  return show(act, "agents", act.get("agents", id)) as any;
};

/** A heartbeat lasts a while; the next one begins that anew. */
export const updateAgentHeartbeat: Handler<"updateAgentHeartbeat"> = (act) => {
  const agent = shift(act, act.path.agentId, "heartbeat", { present: true }, act.path.agentId);
  const { heartbeatExpirySeconds, heartbeatRequired } = act.settings;
  if (heartbeatRequired && heartbeatExpirySeconds > 0) act.schedule("heartbeatMissed", heartbeatExpirySeconds, { agentId: agent.id }, { key: `heartbeat/${agent.id}`, kind: "upkeep", resource: "agents", rowId: agent.id });
  return done("Heartbeat updated");
};

/** No heartbeat came in time. */
export function heartbeatMissed(act: InfobipAct, { agentId }: { agentId: string }): void {
  if (act.find("agents", agentId)?.present) shift(act, agentId, "heartbeatMissed", { present: false, lostAs: act.settings.heartbeatLost });
}

/** Makes an agent a member; being one already changes nothing. */
export function join(act: InfobipAct, agentId: string, queueId: string): void {
  const id = membershipId(queueId, agentId);
  if (act.find("memberships", id)) return;
  act.create("memberships", { id, queueId, agentId });
  takeWaiting(act, agentId);
}

export const addAgentQueue: Handler<"addAgentQueue"> = (act) => {
  const { id } = act.get("agents", act.path.agentId);
  const { queueId } = act.body;
  if (!queueOf(act, queueId)) throw unknownRow("queue", queueId);
  join(act, id, queueId);
  return done("Agent added to queue");
};

export const removeAgentQueue: Handler<"removeAgentQueue"> = (act) => {
  const { agentId, queueId } = act.path;
  act.get("agents", agentId);
  act.get("queues", queueId);
  act.remove("memberships", membershipId(queueId, agentId));
  return done("Agent removed from queue");
};
