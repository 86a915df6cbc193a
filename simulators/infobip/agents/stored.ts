import { resource } from "../../core/resource.ts";
import { capitals } from "../ids.ts";
import { compact, type Us } from "../instants.ts";
import { shown } from "../shown.ts";
import type { Settings } from "../settings.ts";
import { availabilityOf } from "./availability.ts";

export type AgentStatus = "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
export type AgentRole = "AGENT" | "SUPERVISOR";

/** Somebody who answers. */
export interface Agent {
  readonly id: string;
  readonly account: string;
  readonly displayName: string;
  readonly email: string | null;
  /** What the agent chose. */
  readonly status: AgentStatus;
  readonly role: AgentRole;
  readonly enabled: boolean;
  /** A heartbeat came of late. */
  readonly present: boolean;
  /** What availability falls to when none comes. */
  readonly lostAs: "INVISIBLE" | "AWAY";
  /** What keeps the agent from taking a call. */
  readonly engagement: "ringing" | "inCall" | "wrapping" | null;
  /** As many conversations as can be taken. */
  readonly full: boolean;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

const view = (agent: Agent) => ({
  id: agent.id,
  displayName: agent.displayName,
  status: agent.status,
  availability: availabilityOf(agent),
  role: agent.role,
  enabled: agent.enabled,
  createdAt: compact(agent.createdAt),
  updatedAt: compact(agent.updatedAt),
});

export const agents = resource<Agent>()({
  newId: capitals,
  defaults: (act) => {
    const createdAt = act.stamp();
    const { heartbeatRequired, heartbeatLost } = act.settings as Settings;
    return { email: null, status: "INVISIBLE", role: "AGENT", enabled: true, present: !heartbeatRequired, lostAs: heartbeatLost, engagement: null, full: false, createdAt, updatedAt: createdAt };
  },
  accept: ({ displayName, status, role, enabled = true }) => ({ displayName, status, role, enabled }),
  indexes: {
    id: { by: (agent) => agent.account },
    createdAt: { by: (agent) => agent.account, order: (agent) => agent.createdAt },
    updatedAt: { by: (agent) => agent.account, order: (agent) => agent.updatedAt },
    displayName: { by: (agent) => agent.account, order: (agent) => agent.displayName },
  },
  views: { default: view, one: (agent) => shown({ ...view(agent), email: agent.email }) },
});
