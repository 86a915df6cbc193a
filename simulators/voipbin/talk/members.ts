import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Types, VoipbinAct } from "../resources.ts";
import { getLive } from "../soft-delete.ts";
import type { Chat, Participant, TalkMessage } from "./resource.ts";

export type Asked = HandlerAct<Types>;

/** Who asks, as chats know it: an agent, or an access key that stands for one. */
export const callerId = ({ principal }: Asked): string => principal.subject!;

export const placeIn = (act: VoipbinAct, chat: string, agent: string): Participant | undefined => act.table("talkParticipants").first("member", `${chat}/${agent}`);

/** Everybody in a chat, in the order in which they came. */
export const everybodyIn = (act: VoipbinAct, chat: string): Participant[] => [...act.each("talkParticipants", "chat", chat)];

/** A chat that the caller takes part in. @throws {Refusal} `not-found`, `forbidden` for who takes no part */
export function chatOf(act: Asked, id: string = act.path.id): Chat {
  const chat = act.get("talkChats", id);
  if (!placeIn(act, chat.id, callerId(act))) throw new Refusal("forbidden", `${callerId(act)} takes no part in chat ${id}`, { rule: "chats are for those who take part" });
  return chat;
}

/** The same, for what changes it. @throws {Refusal} `not-found` when it is deleted */
export const openChatOf = (act: Asked, id: string = act.path.id): Chat => getLive(act, "talkChats", chatOf(act, id).id);

/** A message in a chat that the caller takes part in. @throws {Refusal} `not-found`, `forbidden` */
export function messageOf(act: Asked): TalkMessage {
  const message: TalkMessage = getLive(act, "talkMessages", act.path.id);
  chatOf(act, message.chat_id);
  return message;
}

/** Somebody comes in, once. */
export function enter(act: VoipbinAct, chat: Chat, agent: string): Participant {
  const known = placeIn(act, chat.id, agent);
  if (known) return known;
  const place = act.create("talkParticipants", { chat_id: chat.id, owner_id: agent, chat_opened: chat.tm_create });
  act.update("talkChats", chat.id, { member_count: act.get("talkChats", chat.id).member_count + 1 });
  act.publish("participant_added", place, {}, { resource: "talkParticipants", rowId: place.id });
  return place;
}
