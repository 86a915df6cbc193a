import { between } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import type { Conversation } from "./stored.ts";

/** Each filter, and whether a conversation passes it. */
export const FILTERS: Readonly<Record<string, (row: Conversation, wanted: any, act: InfobipAct) => boolean>> = {
  conversationIds: ({ id }, wanted: string[]) => wanted.includes(id),
  queueIds: ({ queueId }, wanted: string[]) => queueId !== null && wanted.includes(queueId),
  tagNames: ({ tags }, wanted: string[], act) => tags.some((id) => wanted.includes(act.find("tags", id)?.name ?? "")),
  agentId: ({ agentId }, wanted) => agentId === wanted,
  status: ({ status }, wanted) => status === wanted,
  priority: ({ priority }, wanted) => priority === wanted,
  createdAfter: ({ createdAt }, wanted) => between(createdAt, wanted, undefined),
  createdBefore: ({ createdAt }, wanted) => between(createdAt, undefined, wanted),
  updatedAfter: ({ updatedAt }, wanted) => between(updatedAt, wanted, undefined),
  updatedBefore: ({ updatedAt }, wanted) => between(updatedAt, undefined, wanted),
  closedAfter: ({ closedAt }, wanted) => between(closedAt, wanted, undefined),
  closedBefore: ({ closedAt }, wanted) => between(closedAt, undefined, wanted),
};
