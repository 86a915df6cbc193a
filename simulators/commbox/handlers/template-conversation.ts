import type { components } from "../../../contracts/gen/commbox.ts";
import type { CommboxAct } from "../resources.ts";
import { isClosed, type StoredConversation } from "../resources/conversations.ts";
import { identityFor } from "../resources/users.ts";
import type { StoredStream } from "../resources/streams.ts";
import { addMessage } from "./objects.ts";

/** Provider types and kinds of the published tables. contracts/commbox/sources.md#enums */
const WHATSAPP = 7;
const CONVERSATION = 4;
const TEMPLATE_MESSAGE = 16;

/** Opens the conversation that goes along with a template message. @returns its id */
export function openTemplateConversation(act: CommboxAct, stream: StoredStream, to: string, text: string, wanted: components["schemas"]["TemplateObjectData"]): number {
  const { identity } = identityFor(act, { providerId: to, providerType: WHATSAPP, user: wanted.User });
  const statusId = wanted.StatusId ?? 1;
  const createdAt = act.stamp();
  const row = act.create("conversations", {
    streamId: stream.id, subStreamId: wanted.SubStreamId ?? 0, streamProviderType: WHATSAPP, userId: identity.userId, identityId: identity.id, userStreamProviderId: to, userStreamProviderType: WHATSAPP,
    content: wanted.Content ?? {}, message: text, lastMessage: text, type: CONVERSATION, statusId, managerId: wanted.ManagerId ?? 0, createdAt, updatedAt: createdAt,
    closedAt: isClosed({ statusId } as StoredConversation) ? createdAt : null,
  });
  if (wanted.createChildObject) addMessage(act, row, { type: TEMPLATE_MESSAGE, message: text, managerId: wanted.ManagerId ?? 0, outbound: true });
  return row.id;
}
