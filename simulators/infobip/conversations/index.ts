import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { conversationEvents } from "./events.ts";
import { conversations } from "./stored.ts";

export const rows = {
  getConversations: unsupported("not built yet"),
  createConversation: unsupported("not built yet"),
  getConversation: unsupported("not built yet"),
  updateConversation: unsupported("not built yet"),
  patchConversation: unsupported("not built yet"),
  addConversationTag: unsupported("not built yet"),
  changeConversationAssignment: unsupported("not built yet"),
  unassignConversationAgent: unsupported("not built yet"),
  deleteConversationTag: unsupported("not built yet"),
  routeConversation: unsupported("not built yet"),
  simulateRoutingResultForConversation: unsupported("not built yet"),
  getRelatedComments: unsupported("not built yet"),
  getLinkedConversations: unsupported("not built yet"),
};

export const resources = { conversations };

export const lifecycles: Record<string, LifecycleCode> = { conversation: { project: (row) => row.status } };

export const events = conversationEvents;
