import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { message } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a conversation, or of what belongs to it. */
export const requestsOfConversations = (infobip: Infobip, rows: Rows) => ({
  getConversation: (manner: Manner) => infobip("getConversation", { ...manner, path: { conversationId: rows.conversation } }),
  updateConversation: (manner: Manner) => infobip("updateConversation", { ...manner, path: { conversationId: rows.conversation }, body: { topic: "Late" } }),
  patchConversation: (manner: Manner) => infobip("patchConversation", { ...manner, path: { conversationId: rows.conversation }, body: { summary: "Found." } }),
  addConversationTag: (manner: Manner) => infobip("addConversationTag", { ...manner, path: { conversationId: rows.conversation }, body: { tagName: rows.tag } }),
  deleteConversationTag: (manner: Manner) => infobip("deleteConversationTag", { ...manner, path: { conversationId: rows.conversation, tagName: rows.tag } }),
  changeConversationAssignment: (manner: Manner) => infobip("changeConversationAssignment", { ...manner, path: { conversationId: rows.conversation }, body: { agentId: rows.agent } }),
  unassignConversationAgent: (manner: Manner) => infobip("unassignConversationAgent", { ...manner, path: { conversationId: rows.conversation } }),
  routeConversation: (manner: Manner) => infobip("routeConversation", { ...manner, path: { conversationId: rows.conversation } }),
  simulateRoutingResultForConversation: (manner: Manner) => infobip("simulateRoutingResultForConversation", { ...manner, path: { conversationId: rows.conversation } }),
  getRelatedComments: (manner: Manner) => infobip("getRelatedComments", { ...manner, path: { conversationId: rows.conversation } }),
  getLinkedConversations: (manner: Manner) => infobip("getLinkedConversations", { ...manner, path: { conversationId: rows.conversation } }),
  getMessages: (manner: Manner) => infobip("getMessages", { ...manner, path: { conversationId: rows.conversation } }),
  createMessage: (manner: Manner) => infobip("createMessage", { ...manner, path: { conversationId: rows.conversation }, body: message }),
  sendEvent: (manner: Manner) => infobip("sendEvent", { ...manner, path: { conversationId: rows.conversation }, body: { from: "widget-1", to: "visitor-1", type: "TYPING_STARTED", channel: "LIVE_CHAT" } }),
  getNotes: (manner: Manner) => infobip("getNotes", { ...manner, path: { conversationId: rows.conversation } }),
  createNote: (manner: Manner) => infobip("createNote", { ...manner, path: { conversationId: rows.conversation }, body: { content: "Called." } }),
  getNote: (manner: Manner) => infobip("getNote", { ...manner, path: { conversationId: rows.conversation, noteId: rows.note } }),
  updateNote: (manner: Manner) => infobip("updateNote", { ...manner, path: { conversationId: rows.conversation, noteId: rows.note }, body: { content: "Called again." } }),
  deleteNote: (manner: Manner) => infobip("deleteNote", { ...manner, path: { conversationId: rows.conversation, noteId: rows.note } }),
  getMetadata: (manner: Manner) => infobip("getMetadata", { ...manner, path: { conversationId: rows.conversation } }),
  createMetadata: (manner: Manner) => infobip("createMetadata", { ...manner, path: { conversationId: rows.conversation }, body: { crmId: "A-1" } }),
  patchMetadata: (manner: Manner) => infobip("patchMetadata", { ...manner, path: { conversationId: rows.conversation }, body: { language: "en" } }),
  deleteMetadata: (manner: Manner) => infobip("deleteMetadata", { ...manner, path: { conversationId: rows.conversation } }),
  deleteTags: (manner: Manner) => infobip("deleteTags", { ...manner, path: { tagName: rows.tag } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForConversations = (infobip: Infobip) => ({
  getConversations: (manner: Manner) => infobip("getConversations", manner),
  createConversation: (manner: Manner) => infobip("createConversation", { ...manner, body: { topic: "Late" } }),
  getTags: (manner: Manner) => infobip("getTags", manner),
  createTag: (manner: Manner) => infobip("createTag", { ...manner, body: { name: "late" } }),
});
