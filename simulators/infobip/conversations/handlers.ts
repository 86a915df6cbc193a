import { show } from "../../core/behaviours.ts";
import { isPost, type Message } from "../messages/stored.ts";
import { instant } from "../instants.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against, unknownInPath, unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { destinationOf, routed } from "../routing/route.ts";
import { done, shown } from "../shown.ts";
import { putTag, takeTag } from "../tags/put-on.ts";
import { tagNamed } from "../tags/stored.ts";
import { FILTERS } from "./filters.ts";
import { assign, liveOne, unassign } from "./moves.ts";
import { groupOf, type Conversation } from "./stored.ts";

const ORDERS = { id: "id", createdAt: "createdAt", updatedAt: "updatedAt", closedAt: "closedAt" };
const OF_AGENT = { id: "agentId", createdAt: "agentCreatedAt", updatedAt: "agentUpdatedAt", closedAt: "agentUpdatedAt" };

export const getConversations: Handler<"getConversations"> = (act) => {
  const { agentId, status } = act.query;
  if (status === "PENDING" && act.settings.pendingFilter === "refuse") throw against("status of a filter", "must be one of OPEN, WAITING, SOLVED, CLOSED", "status");
  // Whose they are is answered by the index.
  const { agentId: _, ...others } = FILTERS;
  const where = filtersOf(act, others);
  return (agentId ? corePage(act, "conversations", "conversations", OF_AGENT, { where, group: groupOf(act.account, agentId) }) : corePage(act, "conversations", "conversations", ORDERS, { where })) as any;
};

export const changeConversationAssignment: Handler<"changeConversationAssignment"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  const { agentId } = act.body;
  if (!act.find("agents", agentId) && !act.find("bots", agentId)) throw unknownRow("agent", agentId);
  return show(act, "conversations", assign(act, id, agentId)) as any;
};

export const unassignConversationAgent: Handler<"unassignConversationAgent"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  unassign(act, id);
  return show(act, "conversations", act.get("conversations", id)) as any;
};

export const routeConversation: Handler<"routeConversation"> = (act) => show(act, "conversations", routed(act, liveOne(act, act.path.conversationId).id)) as any;

export const simulateRoutingResultForConversation: Handler<"simulateRoutingResultForConversation"> = (act) => {
  const row = liveOne(act, act.path.conversationId);
  const { queue, priority } = destinationOf(act, row);
  return { id: row.id, queueId: queue?.id ?? "default", priority };
};

export const addConversationTag: Handler<"addConversationTag"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  const tag = tagNamed(act, act.body.tagName);
  if (!tag) throw unknownRow("tag", act.body.tagName);
  putTag(act, id, tag);
  return done("Tag added to conversation");
};

export const deleteConversationTag: Handler<"deleteConversationTag"> = (act) => {
  const row = liveOne(act, act.path.conversationId);
  const tag = tagNamed(act, act.path.tagName);
  if (!tag || !row.tags.includes(tag.id)) throw unknownInPath("tag", act.path.tagName);
  takeTag(act, row.id, tag);
  return done("Tag removed from conversation");
};

const member = ({ id, createdAt, updatedAt, agentId, topic, channel, status, customerName, customer }: Conversation): object =>
  shown({ conversationId: id, createdAt: instant(createdAt), updatedAt: instant(updatedAt), agentId, topic, channel, status, customerDisplayName: customerName ?? customer });

export const getLinkedConversations: Handler<"getLinkedConversations"> = (act) => {
  const { id } = act.get("conversations", act.path.conversationId);
  const links = [...act.each("links", "parent", groupOf(act.account, id)), ...act.each("links", "child", groupOf(act.account, id))];
  return { linkedConversations: links.map(({ parentId, childId }) => ({ parentConversation: member(act.get("conversations", parentId)), childConversation: member(act.get("conversations", childId)) })) } as any;
};

const comment = (act: InfobipAct, message: Message): object => ({
  id: message.id,
  channel: message.channel,
  authorName: act.find("conversations", message.conversationId)?.customerName ?? message.from,
  direction: message.direction,
  conversationId: message.conversationId,
  createdAt: instant(message.createdAt),
  content: message.content,
  contentType: message.contentType,
});

/** Comments on the same post, before and after the one that the conversation began with; ten at most each way. */
export const getRelatedComments: Handler<"getRelatedComments"> = (act) => {
  const { id } = act.get("conversations", act.path.conversationId);
  const own = act.table("messages").first("createdAt", groupOf(act.account, id));
  if (!own || !isPost(own.channel)) return { olderComments: [], newerComments: [] };
  const group = groupOf(act.account, `${own.channel}|${own.to}`);
  const beside = (range: object): object[] => act.page("messages", "post", { group, limit: 10, ...range }).rows.filter((message) => message.id !== own.id).map((message) => comment(act, message));
  const [after, descending] = [{ order: own.createdAt, key: own.id }, true];
  return { conversationsMessage: show(act, "messages", own), olderComments: beside({ after, descending }), newerComments: beside({ after }) } as any;
};
