import type { EventPlan } from "../../core/vendor.ts";
import type { Message } from "../messages/stored.ts";
import { instant } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import { snapshot } from "./snapshot.ts";
import type { Conversation } from "./stored.ts";

const envelope = (type: string, act: InfobipAct, payload: object): object => ({ type, timestamp: instant(act.now * 1000), payload });

/** An event about a conversation: its snapshot, and what the event adds. */
const about = (type: string, adds: (row: Conversation, act: InfobipAct, detail: any) => object = last): EventPlan => ({
  resource: "conversations",
  payload: (row: Conversation, act, detail) => envelope(type, act as InfobipAct, { ...snapshot(act as InfobipAct, row, detail), ...adds(row, act as InfobipAct, detail) }),
});

const last = ({ lastMessage }: Conversation): object => (lastMessage ? { lastMessage } : {});

/** A message as events spell it. */
const told = ({ id, channel, from, to, conversationId, createdAt, updatedAt, content }: Message): object => ({ id, messageId: id, channel, from, to, conversationId, createdAt: instant(createdAt), updatedAt: instant(updatedAt), content });
const withMessage = (_: Conversation, __: InfobipAct, { message }: { message: Message }): object => ({ message: told(message) });

const fieldName = (act: InfobipAct, id: string): string | undefined => act.find("fields", id)?.title;
const formField = (act: InfobipAct, id: string, value: string): object => ({ id, name: fieldName(act, id) ?? id, value });

/** What is known at the end stands beside the snapshot of a closed conversation. */
const ending = (row: Conversation, act: InfobipAct): object => ({ ...last(row), sentiment: row.sentiment, formFields: row.dispositions.map(({ fieldId, dispositionValue }) => formField(act, fieldId, dispositionValue)) });

export const conversationEvents: Record<string, EventPlan> = {
  INBOUND_MESSAGE: about("INBOUND_MESSAGE", withMessage),
  OUTBOUND_MESSAGE: about("OUTBOUND_MESSAGE", withMessage),
  INBOUND_MESSAGE_UPDATED: about("INBOUND_MESSAGE_UPDATED", withMessage),
  INBOUND_MESSAGE_DELETED: about("INBOUND_MESSAGE_DELETED", withMessage),
  CONVERSATION_MESSAGE_UPDATED: about("CONVERSATION_MESSAGE_UPDATED", withMessage),
  CONVERSATION_CREATED: about("CONVERSATION_CREATED"),
  CONVERSATION_STATUS_UPDATED: about("CONVERSATION_STATUS_UPDATED", (row, act) => (row.status === "CLOSED" ? ending(row, act) : last(row))),
  CONVERSATION_ASSIGNMENT_UPDATED: about("CONVERSATION_ASSIGNMENT_UPDATED"),
  CONVERSATION_PRIORITY_UPDATED: about("CONVERSATION_PRIORITY_UPDATED"),
  CONVERSATION_QUEUE_UPDATED: about("CONVERSATION_QUEUE_UPDATED"),
  CONVERSATION_FORM_UPDATED: about("CONVERSATION_FORM_UPDATED"),
  CONVERSATION_FORM_FIELD_UPDATED: about("CONVERSATION_FORM_FIELD_UPDATED", (row, act, { fieldId, value }) => ({ ...last(row), field: { id: fieldId, name: fieldName(act, fieldId) ?? fieldId, ...(value === undefined ? {} : { value }) } })),
  CONVERSATION_SLA_POLICY_UPDATED: about("CONVERSATION_SLA_POLICY_UPDATED", (row, _, { policy }) => ({ ...last(row), policy })),
  CONVERSATION_CUSTOMER_UPDATED: about("CONVERSATION_CUSTOMER_UPDATED"),
  CONVERSATION_SUMMARY_UPDATED: about("CONVERSATION_SUMMARY_UPDATED"),
  CONVERSATION_TOPIC_UPDATED: about("CONVERSATION_TOPIC_UPDATED"),
  CONVERSATION_TAG_ADDED: about("CONVERSATION_TAG_ADDED", (row, _, { tag }) => ({ ...last(row), addedTag: tag })),
  CONVERSATION_TAG_REMOVED: about("CONVERSATION_TAG_REMOVED", (row, _, { tag }) => ({ ...last(row), removedTag: tag })),
  CONVERSATION_NOTE_ADDED: about("CONVERSATION_NOTE_ADDED", (row, _, { note }) => ({ ...last(row), note })),
  CONVERSATION_NOTE_UPDATED: about("CONVERSATION_NOTE_UPDATED", (row, _, { note }) => ({ ...last(row), note })),
  CONVERSATION_NOTE_REMOVED: about("CONVERSATION_NOTE_REMOVED", (row, _, { note }) => ({ ...last(row), note })),
  CONVERSATION_DELETED: about("CONVERSATION_DELETED", ending),
};
