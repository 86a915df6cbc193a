import type { EventPlan } from "../../core/vendor.ts";
import { invokerOf } from "../conversations/snapshot.ts";
import { instant } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import { availabilityOf } from "./availability.ts";
import type { Agent } from "./stored.ts";

/** Words for what an agent is doing, beside the group that it counts as. */
const nameOf = (agent: Agent): string => ({ ringing: "Ringing", inCall: "In a call", wrapping: "Wrap-up", none: agent.full ? "Full capacity" : agent.status })[agent.engagement ?? "none"];

export const agentEvents: Record<string, EventPlan> = {
  CONVERSATION_AGENT_STATUS_CHANGED: {
    resource: "agents",
    payload: (agent: Agent, act, detail) => ({
      type: "CONVERSATION_AGENT_STATUS_CHANGED",
      timestamp: instant(act.now * 1000),
      payload: {
        id: agent.id,
        ...(agent.email === null ? {} : { email: agent.email }),
        role: agent.role,
        status: { id: `${availabilityOf(agent)}/${nameOf(agent)}`, name: nameOf(agent), group: availabilityOf(agent) },
        invoker: invokerOf(act as InfobipAct, detail),
      },
    }),
  },
};
