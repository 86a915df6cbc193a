import { list, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan } from "../../core/vendor.ts";
import { add, join, mine, open, participants, readChat, removeChat, rename, takeOut } from "./chats.ts";
import { listed, react, readMessage, removeMessage, write } from "./messages.ts";
import { talkChats, talkMessages, talkParticipants, type TalkMessage } from "./resource.ts";

// Chats between agents.

export const rows = {
  GetServiceAgentsTalkChannels: list("talkChats", { index: "channels" }),
  GetServiceAgentsTalkChats: mine,
  PostServiceAgentsTalkChats: open,
  GetServiceAgentsTalkChatsId: readChat,
  PutServiceAgentsTalkChatsId: rename,
  DeleteServiceAgentsTalkChatsId: removeChat,
  PostServiceAgentsTalkChatsIdJoin: join,
  GetServiceAgentsTalkChatsIdParticipants: participants,
  PostServiceAgentsTalkChatsIdParticipants: add,
  DeleteServiceAgentsTalkChatsIdParticipantsParticipantId: takeOut,
  GetServiceAgentsTalkMessages: listed,
  PostServiceAgentsTalkMessages: write,
  GetServiceAgentsTalkMessagesId: readMessage,
  DeleteServiceAgentsTalkMessagesId: removeMessage,
  PostServiceAgentsTalkMessagesIdReactions: react,
} satisfies Record<string, Row>;

export const resources = { talkChats, talkParticipants, talkMessages };
export const lifecycles: Record<string, LifecycleCode> = { talkMessage: { project: ({ tm_delete }: TalkMessage) => (tm_delete ? "deleted" : "live") } };

// Told by hand: chats and participants have no lifecycle, and a message shares the types of its events with text messages.
const told = (resource: keyof typeof resources): EventPlan => ({ resource, payload: (row, act) => resources[resource].views["default"]!(row, act) });
export const events: Record<string, EventPlan> = {
  chat_created: told("talkChats"),
  chat_updated: told("talkChats"),
  chat_deleted: told("talkChats"),
  message_reaction_updated: { payload: told("talkMessages").payload },
  participant_added: told("talkParticipants"),
  participant_removed: told("talkParticipants"),
};
