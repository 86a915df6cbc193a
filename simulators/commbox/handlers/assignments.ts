import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { isClosed, type StoredConversation } from "../resources/conversations.ts";
import { isPerson, type StoredManager } from "../resources/managers.ts";

/** A conversation has one agent at a time: a second assignment replaces the first. Its status stays. */
export const assignManager: Handler<"Assign_Manager"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const row = act.get("conversations", act.query.objectId);
  const on = assignMove(row, manager.id);
  const why = act.settings.strictness === "strict" && on !== "assignSame" ? unsuitable(manager, row, onCall(act, manager.id)) : isPerson(manager) ? undefined : "neither an agent nor an admin";
  if (why) throw new Refusal("rule", `agent ${manager.id} is ${why}`, { rule: "who can be assigned" });
  act.fire("conversations", row.id, on, on === "assignSame" ? {} : { assignedManagerId: manager.id, lastAssignedManagerId: manager.id, updatedAt: act.stamp() });
  return undefined;
};

export function assignMove(row: StoredConversation, managerId: number): "assign" | "reassign" | "assignSame" {
  if (row.assignedManagerId === managerId) return "assignSame";
  return row.assignedManagerId !== 0 && !isClosed(row) ? "reassign" : "assign";
}

/** Is the agent on a voice call? */
export const onCall = (act: CommboxAct, managerId: number): boolean => act.table("conversations").count("call", String(managerId)) > 0;

/** Why an agent cannot take a conversation, strictly read; undefined: nothing speaks against it. */
export function unsuitable(manager: StoredManager, row: StoredConversation, busy: boolean): string | undefined {
  if (!isPerson(manager)) return "neither an agent nor an admin";
  if (manager.presenceType === 3) return "away";
  if (manager.streamIds !== null && !manager.streamIds.includes(row.streamId)) return `not permitted on channel ${row.streamId}`;
  return row.type === 8 && busy ? "on a call" : undefined;
}

export const unassignManager: Handler<"Unassign_Manager"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const row = act.get("conversations", act.query.objectId);
  if (row.assignedManagerId !== manager.id) throw new Refusal("rule", `conversation ${row.id} is not assigned to ${manager.id}`, { rule: "only the assignee is unassigned" });
  act.fire("conversations", row.id, "unassign", { assignedManagerId: 0, updatedAt: act.stamp() });
  return undefined;
};
