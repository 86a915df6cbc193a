import { list, read, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { goOn } from "../flow/run.ts";
import { byPath, change, changeAccount, listMessages, makeAccount, removeAccount, write } from "./handlers.ts";
import { conversationAccounts, conversationMessage, conversationMessages, conversations, type ConversationMessage } from "./resource.ts";
import { SENT } from "./sending.ts";
import { conversationStimuli } from "./stimuli.ts";

// Written conversations.

export const rows = {
  GetConversations: list("conversations", { index: "live" }),
  GetConversationsId: read("conversations"),
  PutConversationsId: change,
  GetConversationsIdMessages: listMessages(byPath),
  PostConversationsIdMessages: write(byPath),
  GetConversationAccounts: list("conversationAccounts", { index: "live" }),
  PostConversationAccounts: makeAccount,
  GetConversationAccountsId: read("conversationAccounts"),
  PutConversationAccountsId: changeAccount,
  DeleteConversationAccountsId: removeAccount,
} satisfies Record<string, Row>;

export const resources = { conversations, conversationAccounts, conversationMessages };
export const lifecycles: Record<string, LifecycleCode> = { conversationMessage };

const told = (resource: keyof typeof resources): EventPlan => ({ resource, payload: (row, act) => resources[resource].views["default"]!(row, act) });
export const events: Record<string, EventPlan> = {
  conversation_created: told("conversations"),
  conversation_updated: told("conversations"),
  conversation_message_created: told("conversationMessages"),
  conversation_message_updated: told("conversationMessages"),
  conversation_message_deleted: told("conversationMessages"),
  account_created: told("conversationAccounts"),
  account_updated: told("conversationAccounts"),
  account_deleted: told("conversationAccounts"),
};

export const reactions: readonly Reaction[] = ["finish", "fail"].map((on) => ({ resource: "conversationMessages", on, run: (act, { awaited_by }: ConversationMessage) => void (awaited_by && goOn(act, awaited_by, SENT)) }));
export const stimuli = conversationStimuli;
