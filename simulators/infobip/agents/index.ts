import { create, read } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { Reaction } from "../../core/vendor.ts";
import { takeWaiting } from "../queues/assignment.ts";
import type { InfobipAct } from "../resources.ts";
import { availabilityOf, becameFree } from "./availability.ts";
import { agentEvents } from "./events.ts";
import { addAgentQueue, getAgentConversations, getAgents, heartbeatMissed, removeAgentQueue, updateAgent, updateAgentHeartbeat, updateAgentStatus } from "./handlers.ts";
import { agents, type Agent } from "./stored.ts";

export const rows = {
  getAgents,
  createAgent: create("agents"),
  getAgent: read("agents", { view: "one" }),
  updateAgent,
  getAgentConversations,
  updateAgentStatus,
  addAgentQueue,
  removeAgentQueue,
  updateAgentHeartbeat,
};

export const resources = { agents };

export const lifecycles: Record<string, LifecycleCode> = {
  agentStatus: { project: (agent: Agent) => agent.status },
  availability: { project: availabilityOf },
};

/** Who becomes free gets what waits. */
const taken = (act: InfobipAct, after: Agent, before: Agent): void => {
  if (becameFree(after, before)) takeWaiting(act, after.id);
};

export const reactions: readonly Reaction[] = ["heartbeat", "setStatus", "enable", "release", "clearWrapUp", "drain"].map((on) => ({ resource: "agents", on, run: taken }));

export const timers = { heartbeatMissed };

export const events = agentEvents;
