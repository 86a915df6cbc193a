import { instant } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import type { By } from "./moves.ts";
import type { Conversation } from "./stored.ts";

/** Who did it: an agent, or the service, which has neither id nor name. */
export function invokerOf(act: InfobipAct, { by }: By): object {
  const agent = by === undefined ? undefined : act.find("agents", by);
  return agent ? { type: "AGENT", id: agent.id, name: agent.displayName } : { type: "SYSTEM", id: null, name: null };
}

export function assigneeOf(act: InfobipAct, id: string | null): object | null {
  const agent = id === null ? undefined : act.find("agents", id);
  if (agent) return { id: agent.id, name: agent.displayName, ...(agent.email === null ? {} : { email: agent.email }), role: agent.role };
  const bot = id === null ? undefined : act.find("bots", id);
  return bot ? { id: bot.id, name: bot.displayName, role: "BOT" } : null;
}

/** The conversation as every event of it tells it. */
export function snapshot(act: InfobipAct, row: Conversation, detail: By): Record<string, unknown> {
  const queue = row.queueId === null ? undefined : act.find("queues", row.queueId);
  const form = row.formId === null ? undefined : act.find("forms", row.formId);
  return {
    id: row.id,
    shortId: String(row.shortId),
    status: row.status,
    queue: queue ? { id: queue.id, name: queue.name } : null,
    priority: row.priority,
    channel: row.channel,
    direction: row.direction,
    assignee: assigneeOf(act, row.agentId),
    customer: row.customer === null ? null : { id: row.customer, name: row.customerName ?? row.customer, ...(row.personId === null ? {} : { personId: row.personId }) },
    form: form ? { id: form.id, name: form.title } : null,
    tags: row.tags.map((id) => ({ id, name: act.find("tags", id)?.name ?? id })),
    invoker: invokerOf(act, detail),
    ...(row.topic === null ? {} : { topic: row.topic }),
    ...(row.summary === null ? {} : { summary: row.summary }),
    timestamp: instant(row.updatedAt),
  };
}
