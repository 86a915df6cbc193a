import type { Reaction } from "../../core/vendor.ts";
import type { Conversation } from "../conversations/stored.ts";
import type { InfobipAct } from "../resources.ts";
import { weigh } from "./assignment.ts";
import { createQueue, deleteQueue, getQueue, getQueues, legacyAddAgentToQueue, updateQueue } from "./handlers.ts";
import { queueResources } from "./stored.ts";

export const rows = { getQueues, createQueue, updateQueue, deleteQueue, getQueue, legacyAddAgentToQueue };

export const resources = queueResources;

/** Whoever got, lost or finished something may be full now, or no longer. */
function weighBoth(act: InfobipAct, after: Conversation | undefined, before: Conversation | undefined): void {
  if (after?.agentId === before?.agentId && after?.status === before?.status) return;
  for (const agentId of new Set([before?.agentId, after?.agentId])) weigh(act, agentId ?? null);
}

export const reactions: readonly Reaction[] = [{ resource: "conversations", on: "*", run: weighBoth }];
