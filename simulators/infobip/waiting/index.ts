import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";

export const rows = {
  getConversationsWaitingStrategies: unsupported("not built yet"),
  createConversationsWaitingStrategy: unsupported("not built yet"),
  getConversationsWaitingStrategy: unsupported("not built yet"),
  updateConversationsWaitingStrategy: unsupported("not built yet"),
  deleteConversationsWaitingStrategy: unsupported("not built yet"),
};

export const resources = { "waiting-callers": resource<{ id: string; account: string; state: string }>()({}) };

export const lifecycles: Record<string, LifecycleCode> = { waitingCaller: { field: "state" } };
