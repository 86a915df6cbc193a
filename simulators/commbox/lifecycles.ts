import type { LifecycleCode } from "../core/lifecycle.ts";
import { isClosed, isDisconnected, type StoredConversation } from "./resources/conversations.ts";
import type { StoredManager } from "./resources/managers.ts";
import type { StoredStream } from "./resources/streams.ts";

const CLOSED_STATE: Readonly<Record<number, string>> = { 2: "resolved", 4: "irrelevant", 5: "deleted", 14: "archived" };

/** State of a conversation, computed from status, assignee and content. */
export function conversationState(row: StoredConversation): string {
  if (isClosed(row)) return CLOSED_STATE[row.statusId]!;
  if (row.assignedManagerId === 0) return isDisconnected(row.content) ? "missed" : "waiting";
  return isDisconnected(row.content) ? "wrapUp" : "handled";
}

const STATUS_STATE: Readonly<Record<number, string>> = {
  1: "open", 2: "resolved", 3: "forward", 4: "irrelevant", 5: "deleted", 6: "forwardReply", 7: "draft", 8: "inProcess", 9: "scheduled", 10: "followUp", 11: "automated", 13: "sent", 14: "archive", 15: "pending",
};

export const lifecycles: Record<string, LifecycleCode> = {
  conversation: {
    project: conversationState,
    pacing: {
      // A remark or any other move enters `resolved` again, so the quiet time begins anew.
      resolved: {
        on: "archive",
        kind: "upkeep",
        afterSeconds: (act, row) => ((act.find("streams", row.streamId) as StoredStream | undefined)?.archiveAfterSeconds ?? act.settings.archiveAfterSeconds) || undefined,
        patch: (act) => ({ statusId: 14, updatedAt: act.stamp() }),
      },
    },
  } satisfies LifecycleCode<StoredConversation>,
  conversationStatus: { project: (row) => STATUS_STATE[row.statusId]! } satisfies LifecycleCode<StoredConversation>,
  presence: { project: (row) => ["active", "busy", "away"][row.presenceType - 1]! } satisfies LifecycleCode<StoredManager>,
};
