import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { activitiesOf, activityView } from "../resources/conversation-views.ts";

/** A recording, a transcript or a note: all are plain text, at any time. */
export const setRemarkLog: Handler<"Set_Remark_Log"> = (act) => {
  const { Text, ManagerId } = act.body.data;
  checkAgent(act, ManagerId);
  act.fire("conversations", act.path.OBJECT_ID, "remark", { updatedAt: act.stamp() }, { type: 1, data: { text: Text }, managerId: ManagerId });
  return undefined;
};

/** A line of one's own. That it is of kind 12 is inferred: contracts/commbox/sources.md#activities */
export const setActivityLog: Handler<"Set_Activity_Log"> = (act) => {
  const { Text, Source, ManagerId } = act.body.data;
  checkAgent(act, ManagerId);
  act.fire("conversations", act.path.OBJECT_ID, "log", { updatedAt: act.stamp() }, { type: 12, data: { text: Text, source: Source ?? "" }, managerId: ManagerId });
  return undefined;
};

/** Lenient: the agent who is credited is stored as given. */
function checkAgent(act: CommboxAct, managerId: number | undefined): void {
  if (act.settings.strictness === "strict" && managerId !== undefined && !act.find("managers", managerId)) throw new Refusal("not-found", `agent ${managerId} does not exist`, { rule: "strict: credited agents exist" });
}

export const getObjectActivities: Handler<"Get_Object_Activities"> = (act) => activitiesOf(act, act.get("conversations", act.path.OBJECT_ID).id, act.query.activityType).map((line) => activityView(line, act));
