import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { showConversation } from "../resources/conversation-views.ts";
import { isClosed, type StoredConversation, type StoredMessage } from "../resources/conversations.ts";
import { channelOf, MODULE, subStreamOf, type StoredStream } from "../resources/streams.ts";
import { identityFor } from "../resources/users.ts";

/** Opens a conversation; nobody has it yet. */
export const createObject: Handler<"Create_Object"> = (act) => {
  const { data } = act.body;
  const stream = channelOf(act, act.path.STREAM_ID);
  if (!subStreamOf(stream, data.SubStreamId ?? 0)) throw new Refusal("not-found", `channel ${stream.id} has no part ${data.SubStreamId}`, { rule: "substreams of the channel" });
  // Documented: such a text is sent and not kept, so the id names nothing.
  if (data.sendToClient && stream.moduleId === MODULE.SMS) return createdId(act, act.vendor.resources["conversations"]!.newId(act.world.next("id/commbox/conversations"), () => act.random("unkept")) as number);
  const row = act.create("conversations", opening(act, stream, data));
  if (data.createChildObject) addMessage(act, row, { type: row.type, message: row.message, managerId: row.managerId });
  return createdId(act, row.id);
};

type Sent = Parameters<typeof createObject>[0]["body"]["data"];

/** A conversation as its creation describes it. Defaults are inferred: contracts/commbox/sources.md#voice-calls */
function opening(act: CommboxAct, stream: StoredStream, sent: Sent): Partial<StoredConversation> {
  const who = customerOf(act, sent);
  const statusId = sent.StatusId ?? 1;
  const now = act.stamp();
  return {
    streamId: stream.id, subStreamId: sent.SubStreamId ?? 0, streamProviderId: sent.StreamProviderId ?? null, streamProviderType: sent.StreamProviderType ?? 0,
    userId: who.userId, identityId: who.id, userStreamProviderId: sent.UserStreamProviderId || who.streamProviderId, userStreamProviderType: sent.UserStreamProviderType ?? who.streamProviderType,
    content: sent.Content ?? {}, message: sent.Message, lastMessage: sent.Message, type: sent.Type ?? 4, statusId, managerId: sent.ManagerId ?? 0,
    createdAt: now, updatedAt: now, closedAt: isClosed({ statusId } as StoredConversation) ? now : null,
  };
}

/** The identity that a request names, by its id or its address; an address that is not known makes a customer. */
function customerOf(act: CommboxAct, sent: Pick<Sent, "UserIdentity" | "UserStreamProviderId" | "UserStreamProviderType" | "User">) {
  if (sent.UserIdentity !== undefined) return act.get("identities", sent.UserIdentity);
  return identityFor(act, { providerId: sent.UserStreamProviderId || undefined, providerType: sent.UserStreamProviderType, user: sent.User }).identity;
}

const createdId = (act: CommboxAct, id: number) => (act.settings.createIdSpelling === "both" ? { id, Id: id } : { id });

/** A conversation of the channel that the path names. @throws {Refusal} `not-found`, also when it is in another channel */
export function conversationIn(act: CommboxAct, streamId: string, objectId: number): StoredConversation {
  const stream = channelOf(act, streamId);
  const row = act.get("conversations", objectId);
  if (row.streamId !== stream.id) throw new Refusal("not-found", `conversation ${row.id} is in channel ${row.streamId}`, { rule: "conversation of this channel" });
  return row;
}

/** Adds a message to a conversation, of its customer or of an agent. */
export function addMessage(act: CommboxAct, row: StoredConversation, given: Partial<StoredMessage> & { message: string }): StoredMessage {
  const now = act.stamp();
  const responded = given.managerId ? { firstResponseAt: row.firstResponseAt ?? now, lastResponseAt: now } : {};
  act.fire("conversations", row.id, "message", { lastMessage: given.message, updatedAt: now, ...responded });
  return act.create("messages", { objectId: row.id, userId: row.userId, identityId: row.identityId, streamProviderType: row.userStreamProviderType, createdAt: now, ...given });
}

/** One conversation, as an array of one. */
export const getObject: Handler<"Get_Object"> = (act) => [showConversation(conversationIn(act, act.path.STREAM_ID, act.path.OBJECT_ID), act, act.query)];
