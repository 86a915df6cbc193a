import type { Reaction } from "../core/vendor.ts";
import type { CommboxAct } from "./resources.ts";
import type { StoredActivity, StoredConversation, StoredMessage } from "./resources/conversations.ts";
import type { StoredManager } from "./resources/managers.ts";

type Line = Pick<StoredActivity, "type" | "data"> & { managerId?: number | undefined };
type Run = (act: CommboxAct, after: StoredConversation, before: StoredConversation, detail: Line) => void;

/** Writes a line of a conversation's log; that it was written is told by the last rows of the table. */
const log = (act: CommboxAct, row: StoredConversation, line: Line) => void act.create("activities", { objectId: row.id, type: line.type, data: line.data, managerId: line.managerId ?? 0, createdAt: act.stamp() });

const logAssignment: Run = (act, after) => log(act, after, { type: 6, data: { managerId: after.assignedManagerId, assignedManagerId: after.assignedManagerId }, managerId: after.assignedManagerId });

const logRelease: Run = (act, after, before) => {
  if (before.assignedManagerId !== 0 && after.assignedManagerId === 0) log(act, after, { type: 6, data: { managerId: before.assignedManagerId, assignedManagerId: 0 }, managerId: before.assignedManagerId });
};

const logStatus: Run = (act, after) => log(act, after, { type: 2, data: { statusId: after.statusId } });

/** The move was made to write a line: it brings it along. */
const logGiven: Run = (act, after, _, detail) => log(act, after, detail);

const conversations = (moves: readonly string[], run: Run): Reaction[] => moves.map((on) => ({ resource: "conversations", on, run }));

/** What follows from a move, in this order: a status line stands before the release that it causes. */
export const reactions: readonly Reaction[] = [
  ...conversations(["assign", "reassign"], logAssignment),
  ...conversations(["setStatus", "resolve", "irrelevant", "delete", "archive", "reopen"], logStatus),
  ...conversations(["unassign", "managerRemoved", "resolve", "irrelevant", "delete"], logRelease),
  ...conversations(["remark", "log", "transfer", "tag"], logGiven),
  { resource: "activities", on: "create", run: (act, line: StoredActivity) => act.publish("Object.OnNewActivity", line, {}, { resource: "conversations", rowId: String(line.objectId) }) },
  { resource: "messages", on: "create", run: (act, message: StoredMessage) => act.publish("Object.OnNewChild", message, {}, { resource: "conversations", rowId: String(message.objectId) }) },
  { resource: "managers", on: "remove", run: releaseAll },
];

/** Inferred: what an agent holds is released when the agent is removed. contracts/commbox/sources.md#agents */
function releaseAll(act: CommboxAct, _: undefined, before: StoredManager): void {
  for (const held of [...act.each("managerProfiles", "manager", String(before.id))]) act.remove("managerProfiles", held.id);
  for (const row of [...act.each("conversations", "assignee", String(before.id))]) act.fire("conversations", row.id, "managerRemoved", { assignedManagerId: 0, updatedAt: act.stamp() });
}
