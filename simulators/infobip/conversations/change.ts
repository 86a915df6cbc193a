import { show } from "../../core/behaviours.ts";
import { unknownRow } from "../refusals.ts";
import { queueOf } from "../queues/stored.ts";
import { routed } from "../routing/route.ts";
import { distribute } from "../queues/assignment.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { assign, liveOne, moved, moveToQueue, publish, setPriority, setStatus, unassign } from "./moves.ts";
import { openConversation } from "./open.ts";
import type { Conversation } from "./stored.ts";

type Wanted = Partial<Pick<Conversation, "topic" | "summary" | "status" | "priority" | "queueId" | "agentId">>;

/** Rows that a request names must be there. */
function known(act: InfobipAct, { queueId, agentId }: Wanted): void {
  if (queueId != null && !queueOf(act, queueId)) throw unknownRow("queue", queueId);
  if (agentId != null && !act.find("agents", agentId) && !act.find("bots", agentId)) throw unknownRow("agent", agentId);
}

/** One property after the other, each with its own event; the status last, or nothing more could be said. */
const STEPS: readonly (readonly [keyof Wanted, (act: InfobipAct, id: string, value: any, row: Conversation) => unknown])[] = [
  ["topic", (act, id, topic, row) => row.topic !== topic && moved(act, id, "setTopic", { topic })],
  ["summary", (act, id, summary, row) => row.summary !== summary && moved(act, id, "setSummary", { summary })],
  ["priority", (act, id, priority) => setPriority(act, id, priority)],
  ["queueId", (act, id, queueId: string | null) => (queueId === null ? undefined : moveToQueue(act, id, queueId))],
  ["agentId", (act, id, agentId: string | null) => (agentId === null ? unassign(act, id) : assign(act, id, agentId))],
  ["status", (act, id, status) => setStatus(act, id, status)],
];

function change(act: InfobipAct, id: string, wanted: Wanted): Conversation {
  for (const [property, step] of STEPS) if (wanted[property] !== undefined) step(act, id, wanted[property], act.get("conversations", id));
  // Nobody's, in a queue, and something is to be done again: it is handed out.
  if (wanted.queueId !== undefined || wanted.status !== undefined) distribute(act, act.get("conversations", id));
  return act.get("conversations", id);
}

/** In the older edition topic and summary of a closed conversation could be changed, and nothing else. */
const afterwards = (act: InfobipAct, wanted: Wanted): boolean => act.settings.strictness === "lenient" && Object.keys(wanted).every((name) => name === "topic" || name === "summary");

/** What of a body is to change. */
const wantedOf = (body: Readonly<Record<string, any>>): Wanted => Object.fromEntries(STEPS.flatMap(([name]) => (body[name] === undefined ? [] : [[name, body[name]]])));

export const patchConversation: Handler<"patchConversation"> = (act) => {
  const wanted = wantedOf(act.body);
  const { id } = afterwards(act, wanted) ? act.get("conversations", act.path.conversationId) : liveOne(act, act.path.conversationId);
  known(act, wanted);
  return show(act, "conversations", change(act, id, wanted)) as any;
};

/** Topic, summary, priority and status that are left out fall back; queue and assignee stay, since they have operations of their own. */
export const updateConversation: Handler<"updateConversation"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  const wanted: Wanted = { topic: null, summary: null, status: "OPEN", priority: "NORMAL", ...wantedOf(act.body) };
  known(act, wanted);
  return show(act, "conversations", change(act, id, wanted)) as any;
};

export const createConversation: Handler<"createConversation"> = (act) => {
  const { topic = null, summary = null, status = "OPEN", priority = "NORMAL", queueId = null, agentId = null } = act.body;
  known(act, { queueId, agentId });
  const row = openConversation(act, { topic, summary, status, priority, queueId, agentId, direction: "OUTBOUND", closedAt: status === "CLOSED" ? act.stamp() : null });
  if (queueId !== null) publish(act, "CONVERSATION_QUEUE_UPDATED", row.id);
  if (agentId !== null) publish(act, "CONVERSATION_ASSIGNMENT_UPDATED", row.id);
  if (queueId === null && agentId === null && status !== "CLOSED" && act.settings.routeCreated) routed(act, row.id);
  else distribute(act, row);
  return show(act, "conversations", act.get("conversations", row.id)) as any;
};
