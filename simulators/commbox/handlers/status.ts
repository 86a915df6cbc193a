import type { Handler } from "../resources.ts";
import { isClosed, isDisconnected, type StatusId, type StoredConversation } from "../resources/conversations.ts";

const CLOSING: Readonly<Partial<Record<StatusId, string>>> = { 2: "resolve", 4: "irrelevant", 5: "delete", 14: "archive" };
/** Statuses that take a conversation from its agent; archiving is not said to. */
const RELEASING: readonly StatusId[] = [2, 4, 5];

/** Any published status may follow any other; whether it may now is the lifecycle's to say. */
export const setObjectStatus: Handler<"Set_Object_Status"> = (act) => {
  const row = act.get("conversations", act.path.OBJECT_ID);
  const { on, patch } = statusMove(row, act.path.STATUS_ID, act.stamp());
  act.fire("conversations", row.id, on, patch);
  return undefined;
};

/** The move that brings a conversation to a status, and the fields that it writes. @param now - microseconds since 1970 */
export function statusMove(row: StoredConversation, statusId: StatusId, now: number): { on: string; patch: Partial<StoredConversation> } {
  if (row.statusId === statusId) return { on: "repeatStatus", patch: {} };
  const closing = CLOSING[statusId];
  if (!closing) return { on: isClosed(row) ? "reopen" : "setStatus", patch: { statusId, updatedAt: now, closedAt: null } };
  const closedAt = isClosed(row) && statusId === 14 ? row.closedAt : now;
  return { on: closing, patch: { statusId, updatedAt: now, closedAt, ...(RELEASING.includes(statusId) ? { assignedManagerId: 0 } : {}) } };
}

/** How the call stands is told in the content; status and agent stay. */
export const setObjectContent: Handler<"Set_Object_Content"> = (act) => {
  const row = act.get("conversations", act.path.OBJECT_ID);
  const content = act.settings.contentWrite === "merge" ? { ...row.content, ...act.body.data } : { ...act.body.data };
  act.fire("conversations", row.id, contentMove(row, content), { content, updatedAt: act.stamp() });
  return undefined;
};

/** The move that a change of content makes: only a live call can be hung up or come back. */
export function contentMove(row: StoredConversation, content: StoredConversation["content"]): "content" | "disconnect" | "reconnect" {
  const [before, after] = [isDisconnected(row.content), isDisconnected(content)];
  if (isClosed(row) || before === after) return "content";
  return after ? "disconnect" : "reconnect";
}
