import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { providerKey, type StoredConversation, type StoredMessage } from "../resources/conversations.ts";
import { channelOf } from "../resources/streams.ts";
import { identityFor } from "../resources/users.ts";
import { addMessage, conversationIn } from "./objects.ts";

/** Adds a message to a conversation that is named by its id. */
export const createChildObject: Handler<"Create_Child_Object"> = (act) => write(act, conversationIn(act, act.path.STREAM_ID, act.path.OBJECT_ID), act.body.data);

/** As above, by the external id; the newest one counts where several have it. */
export const createChildObjectByProviderId: Handler<"Create_Child_Object_By_Provider_Id"> = (act) => {
  const stream = channelOf(act, act.path.STREAM_ID);
  const key = providerKey(stream.id, act.path.STREAM_PROVIDER_ID, act.path.STREAM_PROVIDER_TYPE);
  const row = act.table("conversations").first("provider", key, { descending: true });
  if (!row) throw new Refusal("not-found", `channel ${stream.id} has no conversation ${act.path.STREAM_PROVIDER_ID}`, { rule: "conversations by external id" });
  return write(act, row, act.body.data);
};

type Sent = Parameters<typeof createChildObject>[0]["body"]["data"];

const write = (act: CommboxAct, row: StoredConversation, sent: Sent): { id: number } => {
  const message = addMessage(act, row, { type: sent.Type ?? 4, message: sent.Message ?? "", ...(sent.IsManager ? byAgent(row, sent) : byCustomer(act, row, sent)) });
  return { id: message.id };
};

/** With IsManager, UserIdentity is the agent's own id; without one the agent who has the conversation speaks. */
function byAgent(row: StoredConversation, sent: Sent): Partial<StoredMessage> {
  const managerId = sent.UserIdentity || row.assignedManagerId || row.managerId;
  if (managerId) return { managerId };
  throw new Refusal("rule", "no agent is named and nobody has the conversation", { rule: "message of an agent", code: "Invalid parameters - missing mandatory field - UserIdentity" });
}

function byCustomer(act: CommboxAct, row: StoredConversation, sent: Sent): Partial<StoredMessage> {
  if (sent.UserIdentity === undefined && !sent.UserStreamProviderId) return {};
  const identity = sent.UserIdentity === undefined ? identityFor(act, { providerId: sent.UserStreamProviderId, providerType: sent.UserStreamProviderType ?? row.userStreamProviderType }).identity : act.get("identities", sent.UserIdentity);
  return { userId: identity.userId, identityId: identity.id, streamProviderType: identity.streamProviderType };
}
