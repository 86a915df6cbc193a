import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { availabilityOf } from "./availability.ts";
import { agentEvents } from "./events.ts";
import { agents } from "./stored.ts";

export const rows = {
  getAgents: unsupported("not built yet"),
  createAgent: unsupported("not built yet"),
  getAgent: unsupported("not built yet"),
  updateAgent: unsupported("not built yet"),
  getAgentConversations: unsupported("not built yet"),
  updateAgentStatus: unsupported("not built yet"),
  addAgentQueue: unsupported("not built yet"),
  removeAgentQueue: unsupported("not built yet"),
  updateAgentHeartbeat: unsupported("not built yet"),
};

export const resources = { agents };

export const lifecycles: Record<string, LifecycleCode> = { agentStatus: { project: (agent) => agent.status }, availability: { project: availabilityOf } };

export const events = agentEvents;
