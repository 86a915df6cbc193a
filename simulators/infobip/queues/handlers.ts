import { show } from "../../core/behaviours.ts";
import { join } from "../agents/handlers.ts";
import { moveToQueue } from "../conversations/moves.ts";
import { groupOf } from "../conversations/stored.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against, unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { distribute, serveQueue } from "./assignment.ts";
import { defaultQueue, membershipId, queueOf, type Queue } from "./stored.ts";

/** A queue by the id of the path; a deleted one is gone. */
const named = (act: InfobipAct, id: string): Queue => queueOf(act, id) ?? act.get("queues", "");

const FILTERS: Readonly<Record<string, (queue: Queue, wanted: any, act: InfobipAct) => boolean>> = {
  queueIds: ({ id }, wanted: string[]) => wanted.includes(id),
  agentId: ({ id }, wanted, act) => act.find("memberships", membershipId(id, wanted)) !== undefined,
  workingHoursId: ({ workingHoursId }, wanted) => workingHoursId === wanted,
  name: ({ name }, wanted) => name === wanted,
};

export const getQueues: Handler<"getQueues"> = (act) => corePage(act, "queues", "queues", { id: "id", name: "name", createdAt: "createdAt", updatedAt: "updatedAt" }, { where: filtersOf(act, FILTERS) }) as any;

export const getQueue: Handler<"getQueue"> = (act) => show(act, "queues", named(act, act.path.queueId)) as any;

/** Working hours that a request names must be there. */
function knownHours(act: InfobipAct, id: string | null | undefined): void {
  if (id != null && !act.find("working-hours", id)) throw unknownRow("working hours", id);
}

export const createQueue: Handler<"createQueue"> = (act) => {
  const { name, isAutoAssignmentEnabled = false, workingHoursId = null, externalId = null } = act.body;
  knownHours(act, workingHoursId);
  return show(act, "queues", act.create("queues", { name, isAutoAssignmentEnabled, workingHoursId, externalId })) as any;
};

/** What is left out falls back, but for the name; automatic assignment falls back to on, while it begins as off. */
export const updateQueue: Handler<"updateQueue"> = (act) => {
  const { id, name: was } = named(act, act.path.queueId);
  const { name = was, isAutoAssignmentEnabled = true, autoAssignmentAlgorithm = "LOAD_BALANCING", isAutoAssignmentOutsideOfWorkingHoursEnabled = false, workingHoursId = null, externalId = null } = act.body;
  const { stickyAgentTimeoutDays = null, isStickyAutoAssignmentEnabled = stickyAgentTimeoutDays !== null, isRestricted = false } = act.body;
  knownHours(act, workingHoursId);
  act.update("queues", id, { name, isAutoAssignmentEnabled, autoAssignmentAlgorithm, isAutoAssignmentOutsideOfWorkingHoursEnabled, stickyAgentTimeoutDays, isStickyAutoAssignmentEnabled, workingHoursId, isRestricted, externalId, updatedAt: act.stamp() });
  serveQueue(act, id);
  return show(act, "queues", act.get("queues", id)) as any;
};

/** It is kept with `deletedAt`; what waits in it goes to the default queue, whoever has something keeps it. */
export const deleteQueue: Handler<"deleteQueue"> = (act) => {
  const queue = named(act, act.path.queueId);
  if (queue.isDefault) throw against("an account has a default queue", "The default queue cannot be deleted");
  const { id: home } = defaultQueue(act);
  for (const { id } of [...act.each("memberships", "queue", groupOf(act.account, queue.id))]) act.remove("memberships", id);
  for (const { id } of [...act.each("conversations", "queue", groupOf(act.account, queue.id))]) distribute(act, moveToQueue(act, id, home));
  for (const { id } of [...act.each("routes", "queue", groupOf(act.account, queue.id))]) act.update("routes", id, { enabled: false });
  act.update("queues", queue.id, { deletedAt: act.stamp() });
  return done("Queue deleted");
};

export const legacyAddAgentToQueue: Handler<"legacyAddAgentToQueue"> = (act) => {
  const { id } = named(act, act.path.queueId);
  const { agentId } = act.body;
  if (!act.find("agents", agentId)) throw unknownRow("agent", agentId);
  join(act, agentId, id);
  return done("Agent added to queue");
};
