import type { Reaction } from "../../core/vendor.ts";
import type { Conversation } from "../conversations/stored.ts";
import type { InfobipAct } from "../resources.ts";
import { distribute, serveQueue, weigh } from "./assignment.ts";
import { createQueue, deleteQueue, getQueue, getQueues, legacyAddAgentToQueue, updateQueue } from "./handlers.ts";
import { queueResources } from "./stored.ts";

export const rows = { getQueues, createQueue, updateQueue, deleteQueue, getQueue, legacyAddAgentToQueue };

export const resources = queueResources;

/** Whoever got, lost or finished something may be full now, or no longer. */
function weighBoth(act: InfobipAct, after: Conversation | undefined, before: Conversation | undefined): void {
  if (after?.agentId === before?.agentId && after?.status === before?.status) return;
  for (const agentId of new Set([before?.agentId, after?.agentId])) weigh(act, agentId ?? null);
}

/** Taken from its agent, it is handed on once that is told: the answer shows it without one. */
const handOn = (act: InfobipAct, { id }: Conversation): void => act.schedule("handOn", 0, { id });

export const reactions: readonly Reaction[] = [
  { resource: "conversations", on: "*", run: weighBoth },
  { resource: "conversations", on: "unassign", run: handOn },
];

export const timers = {
  queueOpens: (act: InfobipAct, { queueId }: { queueId: string }): void => serveQueue(act, queueId),
  handOn: (act: InfobipAct, { id }: { id: string }): void => {
    if (act.find("conversations", id)) distribute(act, { id });
  },
};
