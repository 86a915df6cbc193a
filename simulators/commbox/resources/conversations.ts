import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { resource, type Resource } from "../../core/resource.ts";
import { activityView, conversationView, messageView } from "./conversation-views.ts";

type Schemas = components["schemas"];
export type StatusId = Schemas["ObjectStatusType"];

export interface StoredIndicator {
  readonly title: string | null;
  readonly displayClass: string | null;
  readonly icon: string | null;
  readonly link: string | null;
}

/** A conversation ("object"). Times are microseconds since 1970. */
export interface StoredConversation {
  readonly id: number;
  readonly account: string;
  readonly streamId: number;
  readonly subStreamId: number;
  readonly streamProviderId: string | null;
  readonly streamProviderType: Schemas["StreamProviderType"];
  readonly userId: number;
  readonly identityId: number;
  readonly userStreamProviderId: string | null;
  readonly userStreamProviderType: Schemas["StreamProviderType"];
  readonly content: Readonly<Record<string, unknown>>;
  /** First line; the last one is kept beside it. */
  readonly message: string;
  readonly lastMessage: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  readonly firstResponseAt: number | null;
  readonly lastResponseAt: number | null;
  readonly priorityAt: number | null;
  readonly statusId: StatusId;
  /** Agent who has it; 0: nobody. */
  readonly assignedManagerId: number;
  readonly lastAssignedManagerId: number;
  /** Agent who is credited with opening it; 0: the customer began. */
  readonly managerId: number;
  readonly type: Schemas["ObjectType"];
  readonly indicators: Readonly<Record<string, StoredIndicator>>;
  /** Module of the channel that it was in before it was moved to a theme: it goes back to that kind only. */
  readonly themedFrom: number | null;
}

/** A message ("child") of a conversation: of the customer, or of an agent when managerId is not 0. */
export interface StoredMessage {
  readonly id: number;
  readonly account: string;
  readonly objectId: number;
  readonly type: Schemas["ObjectType"];
  readonly message: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly streamProviderType: Schemas["StreamProviderType"];
  readonly userId: number;
  readonly identityId: number;
  readonly managerId: number;
  /** Sent by the account with no agent named: not the customer's, though managerId is 0. */
  readonly outbound?: boolean;
  readonly createdAt: number;
}

/** A line of a conversation's log. */
export interface StoredActivity {
  readonly id: number;
  readonly account: string;
  readonly objectId: number;
  readonly type: Schemas["ObjectActivityType"];
  readonly data: Readonly<Record<string, unknown>>;
  /** Who caused it; 0: the service. */
  readonly managerId: number;
  readonly createdAt: number;
}

export const STATUSES: readonly StatusId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15];
/** Statuses that close a conversation. */
export const CLOSED: readonly StatusId[] = [2, 4, 5, 14];
export const isClosed = (row: StoredConversation): boolean => CLOSED.includes(row.statusId);
export const isDisconnected = (content: StoredConversation["content"]): boolean => content["conversation_status"] === "DISCONNECTED";
/** An assigned voice conversation whose call is up: its agent is on a call. */
export const isCallUp = (row: StoredConversation): boolean => row.type === 8 && row.assignedManagerId !== 0 && !isClosed(row) && row.content["conversation_status"] === "CONNECTED";

const blank = (act: Act<any>): Partial<StoredConversation> => {
  const now = act.stamp();
  return {
    subStreamId: 0, streamProviderId: null, streamProviderType: 0, userStreamProviderId: null, userStreamProviderType: 0, content: {}, message: "", lastMessage: "", type: 4, statusId: 1,
    assignedManagerId: 0, lastAssignedManagerId: 0, managerId: 0, createdAt: now, updatedAt: now, closedAt: null, firstResponseAt: null, lastResponseAt: null, priorityAt: null, indicators: {}, themedFrom: null,
  };
};

/** What listings sort by. Conversations that are open have no time of closing: they stand before all others, by creation. */
export const ORDERS = {
  "": (row: StoredConversation): number => row.createdAt,
  Closed: (row: StoredConversation): number => row.closedAt ?? row.createdAt - 1e16,
  Updated: (row: StoredConversation): number => row.updatedAt,
  Priority: (row: StoredConversation): number => row.priorityAt ?? row.createdAt,
};

/** A group and an order for each way in which listings can be narrowed and sorted. Built when first asked for. */
const ordered = (name: string, by: (row: StoredConversation) => string) => Object.fromEntries(Object.entries(ORDERS).map(([suffix, order]) => [name + suffix, { by, order }]));

export const conversationResources: { conversations: Resource<StoredConversation>; messages: Resource<StoredMessage>; activities: Resource<StoredActivity> } = {
  conversations: resource<StoredConversation>()({
    newId: (n) => 69_800_000 + n,
    defaults: blank,
    indexes: {
      ...ordered("stream", (row) => String(row.streamId)),
      ...ordered("identity", (row) => String(row.identityId)),
      provider: { by: (row) => (row.streamProviderId === null ? undefined : providerKey(row.streamId, row.streamProviderId, row.streamProviderType)), order: (row) => row.createdAt },
      assignee: { by: (row) => (row.assignedManagerId === 0 ? undefined : String(row.assignedManagerId)), order: (row) => row.createdAt },
      held: { by: (row) => (row.assignedManagerId === 0 ? undefined : heldKey(row.assignedManagerId, row.streamId, row.statusId)), order: (row) => row.createdAt },
      call: { by: (row) => (isCallUp(row) ? String(row.assignedManagerId) : undefined), order: (row) => row.createdAt },
      status: { by: (row) => statusKey(row.streamId, row.subStreamId, row.statusId), order: (row) => row.createdAt },
    },
    views: { default: conversationView },
  }),
  messages: resource<StoredMessage>()({
    newId: (n) => 8_000_000 + n,
    defaults: () => ({ type: 4, content: {}, managerId: 0 }),
    indexes: { object: { by: (row) => String(row.objectId), order: (row) => row.createdAt } },
    views: { default: messageView },
  }),
  activities: resource<StoredActivity>()({
    newId: (n) => 9_000_000 + n,
    defaults: () => ({ managerId: 0 }),
    indexes: {
      object: { by: (row) => String(row.objectId), order: (row) => row.createdAt },
      type: { by: (row) => `${row.objectId}/${row.type}`, order: (row) => row.createdAt },
    },
    views: { default: activityView },
  }),
};

export const providerKey = (streamId: number, id: string, type: number): string => `${streamId}/${type}/${id}`;
export const heldKey = (managerId: number, streamId: number, statusId: number): string => `${managerId}/${streamId}/${statusId}`;
export const statusKey = (streamId: number, subStreamId: number, statusId: number): string => `${streamId}/${subStreamId}/${statusId}`;
