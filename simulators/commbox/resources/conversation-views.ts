import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { dateTime } from "../time.ts";
import type { StoredActivity, StoredConversation, StoredMessage } from "./conversations.ts";
import type { StoredManager } from "./managers.ts";
import { countTags } from "./tags.ts";
import { conversationIdentityView, conversationUserView, type StoredIdentity } from "./users.ts";

type Schemas = components["schemas"];

/** What a reader asks to see besides the conversation itself. */
export interface Including {
  readonly includeChilds?: boolean | undefined;
  readonly includeActivityLog?: boolean | undefined;
}

/** `Conversation` of the contract. Nested JSON is text here. */
export const conversationView = (row: StoredConversation, act: Act<any>): Schemas["Conversation"] => showConversation(row, act, {});

export function showConversation(row: StoredConversation, act: Act<any>, including: Including): Schemas["Conversation"] {
  const user = conversationUserView(act, row.userId, row.identityId);
  const { streamId, subStreamId, streamProviderId, streamProviderType, userStreamProviderId, userStreamProviderType, statusId, assignedManagerId, lastAssignedManagerId, type } = row;
  return {
    objectId: row.id, streamId, subStreamId, streamProviderId, streamProviderType, user_identity: row.identityId, firstName: user.firstName, lastName: user.lastName,
    userStreamProviderId, userStreamProviderType, content: JSON.stringify(row.content),
    // Documented: without the messages, the last one shows.
    message: including.includeChilds ? row.message : row.lastMessage,
    createdTime: dateTime(row.createdAt, act), updatedTime: dateTime(row.updatedAt, act), closedTime: dateTime(row.closedAt, act),
    firstResponseTime: dateTime(row.firstResponseAt, act), lastResponseTime: dateTime(row.lastResponseAt, act), priorityTime: dateTime(row.priorityAt, act),
    statusId, assignedManagerId, lastAssignedManagerId, type, numTags: countTags(act, row.id), isManager: row.managerId !== 0, user,
    ...(including.includeChilds ? { childs: messagesOf(act, row.id, true).map((message) => messageView(message, act)) } : {}),
    ...(including.includeActivityLog ? { activityLogs: activitiesOf(act, row.id).map((activity) => activityView(activity, act)) } : {}),
  };
}

/** Messages of a conversation, oldest first unless asked otherwise. */
export const messagesOf = (act: Act<any>, objectId: number, newestFirst = false): StoredMessage[] => [...act.each("messages", "object", String(objectId), { descending: newestFirst })] as StoredMessage[];

/** Lines of a conversation's log, oldest first. @param type - only lines of this kind */
export const activitiesOf = (act: Act<any>, objectId: number, type?: number): StoredActivity[] =>
  [...(type === undefined ? act.each("activities", "object", String(objectId)) : act.each("activities", "type", `${objectId}/${type}`))] as StoredActivity[];

export function messageView(row: StoredMessage, act: Act<any>): Schemas["ConversationMessage"] {
  const manager = row.managerId === 0 ? undefined : (act.find("managers", row.managerId) as StoredManager | undefined);
  const identity = act.find("identities", row.identityId) as StoredIdentity | undefined;
  return {
    id: row.id, objectId: row.objectId, content: JSON.stringify(row.content), message: row.message, createdTime: dateTime(row.createdAt, act), streamProviderType: row.streamProviderType,
    user: row.outbound && row.managerId === 0
      ? { id: 0, managerId: null, isManager: true, identity: null }
      : row.managerId === 0
      ? { id: row.userId, managerId: null, isManager: false, identity: identity ? conversationIdentityView(identity) : null }
      : { id: row.managerId, managerId: row.managerId, isManager: true, identity: manager ? managerIdentity(manager) : null },
  };
}

/** An agent's own identity: one of the service itself. */
const managerIdentity = (manager: StoredManager): Schemas["ConversationIdentity"] => ({
  id: manager.identityId, streamProviderId: manager.streamProviderId ?? manager.email, streamProviderType: 0, firstName: manager.firstName, lastName: manager.lastName, thumbnailUrl: manager.thumbnailUrl,
});

export function activityView(row: StoredActivity, act: Act<any>): Schemas["Activity"] {
  const manager = row.managerId === 0 ? undefined : (act.find("managers", row.managerId) as StoredManager | undefined);
  return {
    objectId: String(row.objectId),
    // A credited agent is stored as given, so an unknown one shows its number and nothing else.
    user: { id: row.managerId, first_name: manager?.firstName ?? null, last_name: manager?.lastName ?? null, identity: manager ? { identityId: manager.identityId, thumbnailUrl: manager.thumbnailUrl } : null },
    type: row.type,
    data: JSON.stringify(row.data),
    createdTime: dateTime(row.createdAt, act),
  };
}
