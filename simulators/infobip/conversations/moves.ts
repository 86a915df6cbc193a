import { closed } from "../refusals.ts";
import type { InfobipAct } from "../resources.ts";
import type { Conversation, ConversationStatus, Priority } from "./stored.ts";

/** Who did it: an agent's id; absent: the service. Events call that the invoker. */
export type By = { readonly by?: string | undefined };

/** The conversation, while it can still change. @throws {Refusal} `not-found`, or `rule` when it is closed */
export function liveOne(act: InfobipAct, id: string): Conversation {
  const row = act.get("conversations", id);
  if (row.status === "CLOSED") throw closed();
  return row;
}

type Move =
  | "route" | "assign" | "unassign" | "moveToQueue" | "answered" | "transferToQueue" | "leftInQueue" | "setPriority" | "setTopic" | "setSummary" | "addTag" | "removeTag" | "dropTag" | "setForm"
  | "fillIn" | "customerWrites" | "customerCalls" | "write" | "type" | "addNote" | "changeNote" | "removeNote" | "keepMetadata" | "botIdle" | "outsideHours" | "setStatus" | "repeatStatus";

/** Makes a move of a conversation; `updatedAt` goes with every one. @param detail - what the event tells besides, and who did it */
export const moved = (act: InfobipAct, id: string, on: Move, patch: Partial<Conversation> = {}, detail: By & Readonly<Record<string, unknown>> = {}): Conversation =>
  act.fire("conversations", id, on, { ...patch, updatedAt: act.stamp() }, detail);

/** Gives it to an agent or a bot. @param on - `answered` where it follows from a call that was answered */
export function assign(act: InfobipAct, id: string, agentId: string, by: By = {}, on: "assign" | "answered" = "assign"): Conversation {
  const changes = act.get("conversations", id).agentId !== agentId;
  if (changes || on === "answered") moved(act, id, on, { agentId, leftBy: null }, by);
  if (changes && on === "answered") publish(act, "CONVERSATION_ASSIGNMENT_UPDATED", id, by);
  return act.get("conversations", id);
}

/** Takes it from whoever has it; its queue stays. @param on - `leftInQueue` where a call was not taken by whom it was handed to */
export function unassign(act: InfobipAct, id: string, by: By = {}, on: "unassign" | "leftInQueue" = "unassign"): Conversation {
  const row = act.get("conversations", id);
  return row.agentId === null ? row : moved(act, id, on, { agentId: null, leftBy: row.agentId }, by);
}

/** Puts it into another queue. @param on - `transferToQueue` for a call that is handed on */
export function moveToQueue(act: InfobipAct, id: string, queueId: string, by: By = {}, on: "moveToQueue" | "transferToQueue" = "moveToQueue"): Conversation {
  const row = act.get("conversations", id);
  return row.queueId === queueId ? row : moved(act, id, on, { queueId }, by);
}

export function setStatus(act: InfobipAct, id: string, status: ConversationStatus, by: By = {}): Conversation {
  const row = act.get("conversations", id);
  return moved(act, id, row.status === status ? "repeatStatus" : "setStatus", { status, ...(status === "CLOSED" ? { closedAt: act.stamp() } : {}) }, by);
}

export function setPriority(act: InfobipAct, id: string, priority: Priority, by: By = {}): Conversation {
  const row = act.get("conversations", id);
  return row.priority === priority ? row : moved(act, id, "setPriority", { priority }, by);
}

/** Tells of a conversation as it is now, where no move tells by itself. */
export const publish = (act: InfobipAct, event: string, id: string, detail: By & Readonly<Record<string, unknown>> = {}): void => act.publish(event, act.get("conversations", id), detail, { resource: "conversations", rowId: id });
