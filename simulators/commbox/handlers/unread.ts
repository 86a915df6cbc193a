import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { messagesOf } from "../resources/conversation-views.ts";
import type { StoredConversation } from "../resources/conversations.ts";
import type { StoredStream } from "../resources/streams.ts";

/** Module of a conversation's channel; 0, general, when the channel is gone. */
export const moduleOf = (act: Act<any>, row: StoredConversation): components["schemas"]["ModuleType"] => (act.find("streams", row.streamId) as StoredStream | undefined)?.moduleId ?? 0;

/**
 * Messages of agents that the customer of a chat has not answered. No route says what was read, so an answer is taken for
 * the sign that all before it was. Inferred: contracts/commbox/sources-2.md#users
 */
export function unreadChatMessages(act: Act<any>, objectId: number): number {
  const newestFirst = messagesOf(act, objectId, true);
  const answered = newestFirst.findIndex((message) => message.managerId === 0 && !message.outbound);
  return answered === -1 ? newestFirst.length : answered;
}
