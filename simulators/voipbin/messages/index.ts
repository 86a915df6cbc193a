import { list, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { mirrorMessage } from "../conversations/outgoing.ts";
import { getLive, gone, readLive } from "../soft-delete.ts";
import { messageShown, messages, stateOf, type Message } from "./resource.ts";
import { carrierReports, carrierTakesMessage } from "./reports.ts";
import { sendMessage } from "./send.ts";
import { messageStimuli } from "./stimuli.ts";

// Text messages.

const send: Row = (act) => {
  const message = sendMessage(act, act.body);
  mirrorMessage(act, message);
  return show(act, "messages", message);
};

const remove: Row = (act) => {
  const { id } = getLive(act, "messages", act.path.id);
  return show(act, "messages", act.fire("messages", id, "delete", gone(act)));
};

export const rows = {
  GetMessages: list("messages", { index: "every" }),
  PostMessages: send,
  GetMessagesId: readLive("messages"),
  DeleteMessagesId: remove,
} satisfies Record<string, Row>;

export const resources = { messages };
export const lifecycles: Record<string, LifecycleCode> = { message: { project: stateOf } };

// `message_created` and `message_deleted` are the types of chats too: talk/ tells its own, with what it shows.
const either: EventPlan["payload"] = (row, act) => ("chat_id" in row ? act.vendor.resources["talkMessages"]!.views["default"]!(row, act) : messageShown(row));
const shown: EventPlan = { resource: "messages", payload: messageShown };
export const events: Record<string, EventPlan> = {
  message_created: { resource: "messages", payload: either },
  message_updated: shown,
  message_ringing: { payload: messageShown },
  message_deleted: { payload: either },
};

export const reactions: readonly Reaction[] = [
  // The service tells of a deletion by the name of another event.
  { resource: "messages", on: "delete", run: (act, row: Message) => act.publish(act.settings.deletedMessages === "asSent" ? "message_ringing" : "message_deleted", row, {}, { resource: "messages", rowId: row.id }) },
];
export const timers = { carrierTakesMessage, carrierReports };
export const stimuli = messageStimuli;
