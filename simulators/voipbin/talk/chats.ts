import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { pageAsked, pageOf } from "../pages.ts";
import { getLive, gone } from "../soft-delete.ts";
import { idsOf, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { callerId, chatOf, enter, everybodyIn, openChatOf, type Asked } from "./members.ts";
import type { Chat } from "./resource.ts";

const tell = (act: Asked, event: string, chat: Chat): unknown => {
  act.publish(event, chat, {}, { resource: "talkChats", rowId: chat.id });
  return show(act, "talkChats", chat);
};

/** One's own, the latest opened first. */
export const mine: Row = (act: Asked) => {
  const { rows } = act.page("talkParticipants", "mine", { ...pageAsked(act), group: `${act.account}/${callerId(act)}` });
  const chats = rows.map(({ chat_id }) => act.get("talkChats", chat_id));
  return pageOf(chats.map((chat) => show(act, "talkChats", chat)), chats.at(-1));
};

/** An agent of this customer. @throws {Refusal} `not-found`, `rule` for what is no id */
function agentOf(act: Asked, given: any): string {
  word(given?.owner_type, ["", "agent"] as const, "owner_type");
  const [id] = idsOf([given?.owner_id ?? ""], "owner_id");
  return id === callerId(act) ? id : getLive(act, "agents", id!).id;
}

export const open: Row = (act: Asked) => {
  const type = word(act.body.type, ["direct", "group", "talk"] as const, "type");
  const others = [...new Set<string>((act.body.participants ?? []).map((one: unknown) => agentOf(act, one)))].filter((id) => id !== callerId(act));
  if (type === "direct" && others.length !== 1) throw new Refusal("rule", "a direct chat has exactly one other participant", { rule: "direct chats" });
  const pair = type === "direct" ? [callerId(act), others[0]!].sort().join(" ") : "";
  const known = pair && act.table("talkChats").first("pair", `${act.account} ${pair}`);
  if (known) return show(act, "talkChats", known);
  const chat = act.create("talkChats", { type, ...texts(act.body, "name", "detail"), pair });
  act.publish("chat_created", { ...chat, member_count: others.length + 1 }, {}, { resource: "talkChats", rowId: chat.id });
  for (const agent of [callerId(act), ...others]) enter(act, chat, agent);
  return show(act, "talkChats", act.get("talkChats", chat.id));
};

export const readChat: Row = (act: Asked) => show(act, "talkChats", chatOf(act));
export const rename: Row = (act: Asked) => tell(act, "chat_updated", act.update("talkChats", openChatOf(act).id, { ...texts(act.body, "name", "detail"), tm_update: nowOf(act) }));

export const removeChat: Row = (act: Asked) => {
  const { id } = chatOf(act);
  for (const place of everybodyIn(act, id)) act.update("talkParticipants", place.id, { chat_opened: "" });
  return tell(act, "chat_deleted", act.update("talkChats", id, gone(act)));
};

/** Only a public one can be joined. */
export const join: Row = (act: Asked) => {
  const chat: Chat = getLive(act, "talkChats", act.path.id);
  if (chat.type !== "talk") throw new Refusal("conflict", `a ${chat.type} chat cannot be joined`, { rule: "joining needs type talk" });
  return show(act, "talkParticipants", enter(act, chat, callerId(act)));
};

/** A bare list. */
export const participants: Row = (act: Asked) => everybodyIn(act, chatOf(act).id).map((place) => show(act, "talkParticipants", place));

export const add: Row = (act: Asked) => {
  const chat = openChatOf(act);
  const agent = agentOf(act, act.body);
  if (chat.type === "direct") throw new Refusal("rule", "a direct chat is for two", { rule: "direct chats" });
  return show(act, "talkParticipants", enter(act, chat, agent));
};

export const takeOut: Row = (act: Asked) => {
  const chat = openChatOf(act);
  const place = act.get("talkParticipants", act.path.participant_id);
  if (place.chat_id !== chat.id) throw new Refusal("not-found", `chat ${chat.id} has no participant ${place.id}`);
  act.remove("talkParticipants", place.id);
  act.update("talkChats", chat.id, { member_count: chat.member_count - 1 });
  act.publish("participant_removed", place, {}, { resource: "talkParticipants", rowId: place.id });
  return show(act, "talkParticipants", place);
};
