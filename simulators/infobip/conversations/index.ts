import { read } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { createConversation, patchConversation, updateConversation } from "./change.ts";
import { conversationEvents } from "./events.ts";
import { addConversationTag, changeConversationAssignment, deleteConversationTag, getConversations, getLinkedConversations, getRelatedComments, routeConversation, simulateRoutingResultForConversation, unassignConversationAgent } from "./handlers.ts";
import { links } from "./links.ts";
import { conversationStimuli } from "./stimuli.ts";
import { conversations, type Conversation } from "./stored.ts";

export const rows = {
  getConversations,
  createConversation,
  getConversation: read("conversations"),
  updateConversation,
  patchConversation,
  addConversationTag,
  changeConversationAssignment,
  unassignConversationAgent,
  deleteConversationTag,
  routeConversation,
  simulateRoutingResultForConversation,
  getRelatedComments,
  getLinkedConversations,
};

export const resources = { conversations, links };

export const lifecycles: Record<string, LifecycleCode> = { conversation: { project: (row: Conversation) => row.status } };

export const events = conversationEvents;
export const stimuli = conversationStimuli;
