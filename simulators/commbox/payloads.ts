import type { components } from "../../contracts/gen/commbox.ts";
import type { CommboxAct } from "./resources.ts";
import type { StoredActivity, StoredConversation, StoredMessage } from "./resources/conversations.ts";
import type { StoredTag } from "./resources/tags.ts";
import { countObjects, identitiesOf, type StoredIdentity, type StoredUser } from "./resources/users.ts";
import { eventDate, sortableDate } from "./time.ts";

type Schemas = components["schemas"];

/** Unknown values are empty and numbers are text in events. */
const text = (value: string | number | null | undefined): string => String(value ?? "");
const trueFalse = (value: boolean): "True" | "False" => (value ? "True" : "False");
/** How much of a message `Snippet` shows; the length is inferred. */
const SNIPPET = 100;

export function newObject(row: StoredConversation, act: CommboxAct): Schemas["EventObjectNew"] {
  return {
    Id: text(row.id), StreamId: text(row.streamId), SubStreamId: text(row.subStreamId), Type: text(row.type), StatusID: text(row.statusId), CreateDate: sortableDate(row.createdAt),
    StreamProviderId: text(row.streamProviderId), StreamProviderType: text(row.streamProviderType), Message: row.message, Content: JSON.stringify(row.content),
    ManagerId: text(row.managerId), Snippet: row.message.slice(0, SNIPPET), User: userOf(act, row.userId, row.identityId),
  };
}

export function newChild(message: StoredMessage, act: CommboxAct): Schemas["EventObjectChildren"] {
  const child: Schemas["EventChild"] = {
    Id: text(message.id), CreateDate: eventDate(message.createdAt), Type: text(message.type), StreamProviderId: text(act.find("identities", message.identityId)?.streamProviderId), StreamProviderType: text(message.streamProviderType),
    Message: message.message, ManagerId: text(message.managerId), Content: JSON.stringify(message.content), Snippet: message.message.slice(0, SNIPPET), User: userOf(act, message.userId, message.identityId),
  };
  return { ...placeOf(act.get("conversations", message.objectId)), Children: [child] };
}

export function newActivity(line: StoredActivity, act: CommboxAct): Schemas["EventObjectActivities"] {
  const manager = line.managerId === 0 ? undefined : act.find("managers", line.managerId);
  const user = { Id: text(line.managerId), Identity: { Id: text(manager?.identityId ?? 0) } };
  return { ...placeOf(act.get("conversations", line.objectId)), Activities: [{ Id: text(line.id), Type: text(line.type), CreateDate: eventDate(line.createdAt), User: user, Data: JSON.stringify(line.data) }] };
}

/** Of the move `tag`, whose detail is the log's line. */
export const objectTags = (row: StoredConversation, _: CommboxAct, { data }: Pick<StoredActivity, "data">): Schemas["EventObjectTags"] => ({
  ...placeOf(row),
  Tags: [{ Id: text(data["tagId"] as number), Action: data["isRemoveTag"] ? "Remove" : "Add" }],
});

const placeOf = (row: StoredConversation) => ({ Id: text(row.id), StreamId: text(row.streamId), SubStreamId: text(row.subStreamId) });

export function userFlat(user: StoredUser, act: CommboxAct): Schemas["EventUserFlat"] {
  const identities = identitiesOf(act, user.id);
  return {
    Id: text(user.id), UniqueID: text(user.uniqueId), Phone1: text(user.phone1), Phone2: text(user.phone2), Email: text(user.email), FirstName: text(user.firstName), LastName: text(user.lastName), Gender: text(user.gender),
    NumIdentities: text(identities.length), Locale: text(user.locale), Birthday: text(user.birthday), Remarks: text(user.remarks),
    NumObjects: text(identities.reduce((sum, identity) => sum + countObjects(act, identity.id), 0)), Content: JSON.stringify(user.content),
  };
}

/** A customer with the identity in use: the newest one, unless the event knows better. */
export function user(row: StoredUser, act: CommboxAct): Schemas["EventUser"] {
  return { ...userFlat(row, act), Identity: identityOf(identitiesOf(act, row.id).at(-1)) };
}

export const userTags = (row: StoredUser, act: CommboxAct, detail: { tagId: number; remove?: boolean }): Schemas["EventUserTags"] => ({
  ...userFlat(row, act),
  Tags: [{ Id: text(detail.tagId), Action: detail.remove ? "Remove" : "Add" }],
});

/** The customer of a conversation; one who was removed leaves ids and nothing else. */
function userOf(act: CommboxAct, userId: number, identityId: number): Schemas["EventUser"] {
  const row = act.find("users", userId);
  const gone = { Id: text(userId), UniqueID: "", Phone1: "", Phone2: "", Email: "", FirstName: "", LastName: "", Gender: "", NumIdentities: "0", Locale: "", Birthday: "", Remarks: "", NumObjects: "0", Content: "{}" };
  return { ...(row ? userFlat(row, act) : gone), Identity: identityOf(act.find("identities", identityId)) };
}

const identityOf = (row: StoredIdentity | undefined): Schemas["EventIdentity"] => ({
  Id: text(row?.id ?? 0), StreamProviderId: text(row?.streamProviderId), StreamProviderType: text(row?.streamProviderType ?? 0), StreamProviderEmail: text(row?.streamProviderEmail),
  UserName: text(row?.userName), FirstName: text(row?.firstName), LastName: text(row?.lastName), ThumbnailUrl: text(row?.thumbnailUrl),
});

export function tag(row: StoredTag, act: CommboxAct): Schemas["EventTag"] {
  return {
    eventName: "Tag.OnAdd", tagId: text(row.id), groupId: text(row.tagGroupId), name: row.name, isObject: trueFalse(row.objectTag), isUser: trueFalse(row.userTag), type: text(row.type),
    unit: "", unitValidationType: "", unitValidation: "", defaultValue: "", requestId: act.random("tagEvents").uuid(),
  };
}

export const satisfaction = (given: { objectId: number; score: number; description: string }): Schemas["EventSatisfaction"] => ({ ObjectId: text(given.objectId), Score: given.score, Description: given.description });
export const form = (given: { objectId: number; formUrl: string; properties: object }): Schemas["EventForm"] => ({ ObjectId: text(given.objectId), FormUrl: given.formUrl, Properties: JSON.stringify(given.properties) });
export const chat = (row: StoredConversation): Schemas["EventChat"] => ({ User: { id: text(row.userId) }, Object: { id: text(row.id) } });
