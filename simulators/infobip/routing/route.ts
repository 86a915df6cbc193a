import { moved, publish, type By } from "../conversations/moves.ts";
import { groupOf, type Conversation, type Priority } from "../conversations/stored.ts";
import type { Message } from "../messages/stored.ts";
import { distribute } from "../queues/assignment.ts";
import { defaultQueue, queueOf, type Queue } from "../queues/stored.ts";
import type { InfobipAct } from "../resources.ts";
import { isOpenNow } from "../working-hours/open.ts";
import { holds, type Facts } from "./expression.ts";

/** What rules can ask of a conversation: its last message, its customer, its tags. */
export function factsOf(act: InfobipAct, row: Conversation): Facts {
  const tags = row.tags.flatMap((id) => act.find("tags", id)?.name ?? []);
  const message = lastInbound(act, row);
  const content = typeof message?.content["text"] === "string" ? (message.content["text"] as string) : null;
  const [from, to] = [message?.from ?? row.customer, message?.to ?? row.sender];
  return {
    "message.channel": message?.channel ?? row.channel, "message.sender": from, "message.from": from, "message.receiver": to, "message.to": to, "message.content": content, "message.content.text": content,
    "message.contentType": message?.contentType ?? null, "customer.country": row.country, "conversation.tags": tags, tags, "conversation.priority": row.priority, priority: row.priority, queue: row.queueId, channel: row.channel,
  };
}

function lastInbound(act: InfobipAct, { account, id }: Conversation): Message | undefined {
  for (const message of act.each("messages", "createdAt", groupOf(account, id), { descending: true })) if (message.direction === "INBOUND") return message;
  return undefined;
}

/** Where the rules put a conversation: the first that holds, else the default queue (undefined: the account has none yet). */
export function destinationOf(act: InfobipAct, row: Conversation): { queue: Queue | undefined; priority: Priority } {
  const facts = factsOf(act, row);
  for (const rule of act.each("routes", "order")) {
    const queue = rule.enabled ? queueOf(act, rule.queueId) : undefined;
    if (!queue || (rule.routeOnlyDuringWorkingHours && !isOpenNow(act, queue.workingHoursId))) continue;
    if (holds(rule.expression, facts)) return { queue, priority: rule.priority };
  }
  return { queue: act.table("queues").first("default", act.account), priority: row.priority };
}

/** Drops the agent, runs the rules and tells what came of it. Who gets it next is another matter: `routed`. */
export function route(act: InfobipAct, id: string, by: By = {}): Conversation {
  const before = act.get("conversations", id);
  const { queue = defaultQueue(act), priority } = destinationOf(act, before);
  // Who had it is passed over until all of it is told, or the freed agent would have it back in between.
  moved(act, id, "route", { agentId: null, leftBy: before.agentId, queueId: queue.id, priority }, by);
  if (before.agentId !== null) publish(act, "CONVERSATION_ASSIGNMENT_UPDATED", id, by);
  if (before.queueId !== queue.id) publish(act, "CONVERSATION_QUEUE_UPDATED", id, by);
  if (before.priority !== priority) publish(act, "CONVERSATION_PRIORITY_UPDATED", id, by);
  return act.update("conversations", id, { leftBy: null });
}

/** As route, and hands it to the next agent of its queue. */
export function routed(act: InfobipAct, id: string, by: By = {}): Conversation {
  distribute(act, route(act, id, by));
  return act.get("conversations", id);
}
