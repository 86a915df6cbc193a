import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { addressOf } from "../addresses.ts";
import { NIL } from "../ids.ts";
import { pageAsked, pageOf } from "../pages.ts";
import { gone } from "../soft-delete.ts";
import { idOrNil, idsOf, word } from "../taken.ts";
import { nowOf, stampOf } from "../times.ts";
import { callerId, chatOf, messageOf, openChatOf, type Asked } from "./members.ts";
import type { Media, TalkMessage } from "./resource.ts";

const about = (row: TalkMessage) => ({ resource: "talkMessages", rowId: row.id });

export const listed: Row = (act: Asked) => {
  const { rows } = act.page("talkMessages", "chat", { ...pageAsked(act), group: chatOf(act, act.query.chat_id).id });
  return pageOf(rows.map((row) => show(act, "talkMessages", row)), rows.at(-1));
};

const MEDIA = ["address", "agent", "file", "link"] as const;

/** What is shown with a message. @throws {Refusal} `rule` for another kind, or for what is no id */
const mediaOf = (given: any): Media => ({
  type: word(given.type, MEDIA, "medias"),
  ...(given.address ? { address: addressOf(given.address) } : {}),
  ...(given.agent_id ? { agent_id: idsOf([given.agent_id], "agent_id")[0]! } : {}),
  ...(given.file_id ? { file_id: idsOf([given.file_id], "file_id")[0]! } : {}),
  ...(given.link_url ? { link_url: given.link_url } : {}),
});

/** The message that a thread is of: of the same chat, deleted or not. @throws {Refusal} `not-found` */
function threadOf(act: Asked, chat: string): string {
  const id = idOrNil(act.body.parent_id, "parent_id");
  if (id !== NIL && act.get("talkMessages", id).chat_id !== chat) throw new Refusal("not-found", `chat ${chat} has no message ${id}`, { rule: "parent_id: of the same chat" });
  return id;
}

export const write: Row = (act: Asked) => {
  const chat = openChatOf(act, act.body.chat_id ?? "");
  const fields = { type: word(act.body.type, ["normal", "system"] as const, "type"), text: act.body.text ?? "", medias: act.body.medias?.map(mediaOf) ?? null };
  const message = act.create("talkMessages", { chat_id: chat.id, owner_id: callerId(act), parent_id: threadOf(act, chat.id), ...fields });
  // The type of the event is that of text messages too, whose rows publish it by themselves.
  act.publish("message_created", message, {}, about(message));
  return show(act, "talkMessages", message);
};

export const readMessage: Row = (act: Asked) => show(act, "talkMessages", messageOf(act));

/** One's own only. */
export const removeMessage: Row = (act: Asked) => {
  const { id, owner_id } = messageOf(act);
  if (owner_id !== callerId(act)) throw new Refusal("forbidden", `message ${id} is somebody else's`, { rule: "deleting one's own" });
  const deleted = act.fire("talkMessages", id, "delete", gone(act));
  act.publish("message_deleted", deleted, {}, about(deleted));
  return show(act, "talkMessages", deleted);
};

/** The same of the same agent counts once. */
export const react: Row = (act: Asked) => {
  const { id, metadata } = messageOf(act);
  const emoji = act.body.emoji ?? "";
  if (emoji === "") throw new Refusal("rule", "emoji is empty", { rule: "emoji" });
  const known = metadata.reactions.some((one) => one.emoji === emoji && one.owner_id === callerId(act));
  const reactions = known ? metadata.reactions : [...metadata.reactions, { emoji, owner_type: "agent" as const, owner_id: callerId(act), tm_create: stampOf(act) }];
  const row = act.fire("talkMessages", id, "react", known ? {} : { metadata: { reactions }, tm_update: nowOf(act) });
  if (!known) act.publish("message_reaction_updated", row, {}, about(row));
  return show(act, "talkMessages", row);
};
