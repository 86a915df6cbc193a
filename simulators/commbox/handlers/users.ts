import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { showConversation } from "../resources/conversation-views.ts";
import type { StoredConversation } from "../resources/conversations.ts";
import { changeUser, findIdentity } from "../resources/identify.ts";
import { MODULE } from "../resources/streams.ts";
import { identitiesOf, userView, type StoredIdentity } from "../resources/users.ts";
import { responseTime } from "../time.ts";
import { moduleOf, unreadChatMessages } from "./unread.ts";

/** A customer, by number or by an address of theirs. */
export const getUser: Handler<"Get_User"> = (act) => {
  const identity = identityAsked(act, act.query);
  return userView(act.get("users", identity?.userId ?? act.path.USER_ID), act);
};

export const updateUser: Handler<"Update_User"> = (act) => ({ Id: changeUser(act, act.get("users", act.path.USER_ID), act.body.data).id });

export const updateUserDetails: Handler<"Update_User_Details"> = (act) => ({ Id: changeUser(act, act.get("users", act.path.USER_ID), sentIn(act.body)).id });

/** Removes a customer with all addresses. Conversations stay, and show nothing but the number. Inferred. */
export const deleteUser: Handler<"Delete_User"> = (act) => {
  act.remove("users", act.path.USER_ID);
  for (const identity of identitiesOf(act, act.path.USER_ID)) act.remove("identities", identity.id);
  return undefined;
};

const INDEX = { createdtime: "identity", closedtime: "identityClosed", updatedtime: "identityUpdated", prioritytime: "identityPriority" } as const;

/** Conversations of an address, newest first. */
export const getUserObjects: Handler<"Get_User_Objects"> = (act) => {
  const { query } = act;
  const identity = identityAsked(act, query) ?? act.get("identities", act.path.USER_IDENTITY_ID);
  const limit = query.pageSize!;
  const options = { group: String(identity.id), limit, skip: query.pageNumber! * limit, descending: true, where: (row: StoredConversation) => isAsked(act, row, query) };
  return act.page("conversations", INDEX[query.order!], options).rows.map((row) => showConversation(row, act, query));
};

function isAsked(act: CommboxAct, row: StoredConversation, query: { stream?: number; subStream?: number; objectId?: number; moduleId?: number; status?: string }): boolean {
  return (
    (!query.stream || row.streamId === query.stream) &&
    (query.subStream === undefined || row.subStreamId === query.subStream) &&
    (!query.objectId || row.id === query.objectId) &&
    (!query.moduleId || moduleOf(act, row) === query.moduleId) &&
    (query.status === undefined || query.status.split(",").map(Number).includes(row.statusId))
  );
}

/** The same without filters; a count stands beside the envelope's usual keys, so the envelope is made here. */
export const getUserObjectsV2: Handler<"Get_User_Objects_V2"> = (act) => {
  const identity = act.get("identities", act.path.USER_IDENTITY_ID);
  const rows = [...act.each("conversations", "identityClosed", String(identity.id), { descending: true })];
  const data = rows.map((row) => ({ ...showConversation(row, act, { includeChilds: true }), moduleId: moduleOf(act, row) }));
  const chats = rows.filter((row) => moduleOf(act, row) === MODULE.CHAT);
  const totalUnreadChatMessages = chats.reduce((sum, row) => sum + unreadChatMessages(act, row.id), 0);
  return new Answer(200, { status: 200, description: "Operation successful", response_time: responseTime(act.world), totalUnreadChatMessages, data }, { "content-type": "application/json" });
};

/** The identity that the pair of query parameters names; undefined: the pair was not sent. @throws {Refusal} */
function identityAsked(act: CommboxAct, query: { streamProviderId?: string; streamProviderType?: number }): StoredIdentity | undefined {
  const { streamProviderId: id, streamProviderType: type } = query;
  if (id === undefined && type === undefined) return undefined;
  // Inferred: half a pair is refused. contracts/commbox/sources-2.md#users
  if (id === undefined || type === undefined) throw new Refusal("rule", "streamProviderId and streamProviderType go together", { rule: "pair of query parameters", code: "Invalid parameters" });
  const found = findIdentity(act, id, type);
  if (!found) throw new Refusal("not-found", `nobody has the address ${id} of type ${type}`, { rule: "identities of this account" });
  return found;
}

/** A form's `data` field holds the object that JSON bodies have there; the engine has parsed it. */
const sentIn = (body: { data: unknown }) => body.data as { FirstName?: string; LastName?: string };
