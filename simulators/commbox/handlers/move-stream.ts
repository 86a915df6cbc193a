import type { components } from "../../../contracts/gen/commbox.ts";
import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredConversation } from "../resources/conversations.ts";
import { MODULE, subStreamOf, type StoredStream } from "../resources/streams.ts";
import { dateTime } from "../time.ts";
import { Said } from "../wire.ts";
import { Answer } from "../../core/vendor.ts";

type Code = components["schemas"]["StreamErrorCode"];
const { CHAT, MAILBOX, SMS, THEMES, VOICE, WHATSAPP } = MODULE;

/** Which kinds of channel can follow each other: documented. Anything may go to a theme, except a call (inferred). */
const FOLLOWS: Readonly<Record<number, readonly number[]>> = { [SMS]: [SMS, MAILBOX, CHAT], [MAILBOX]: [MAILBOX, SMS, CHAT], [CHAT]: [CHAT, SMS, MAILBOX], [WHATSAPP]: [SMS, MAILBOX, CHAT] };

/** Moves a conversation to another channel. An unknown conversation is a 400 here, unlike elsewhere: documented. */
export const updateObjectStream: Handler<"Update_Object_Stream"> = (act) => {
  const row = act.find("conversations", act.path.OBJECT_ID);
  if (!row) throw new Refusal("rule", `conversation ${act.path.OBJECT_ID} does not exist`, { rule: "conversations of this account", code: "Object not found" });
  const { streamId, subStreamId = 0 } = act.body.data;
  if (row.streamId === streamId && row.subStreamId === subStreamId) return new Answer(200, new Said("Stream and sub-stream values unchanged", ""));
  const [from, to] = [act.get("streams", row.streamId), act.find("streams", streamId)];
  const why = obstacle(act, row, from, to, subStreamId);
  if (why) throw new Refusal("rule", `conversation ${row.id} cannot move: ${why}`, { rule: "moves between channels", data: { errors: [{ code: why, message: MESSAGE[why] }] } });
  const moved = act.fire("conversations", row.id, "transfer", { streamId, subStreamId, updatedAt: act.stamp(), themedFrom: to!.moduleId === THEMES ? (row.themedFrom ?? from.moduleId) : null }, lineOf(row, from, to!, subStreamId));
  return { streamId, subStreamId, updatedTime: dateTime(moved.updatedAt, act) };
};

/** What stands in the way, in the order in which it is looked at (the order is ours). */
function obstacle(act: CommboxAct, row: StoredConversation, from: StoredStream, to: StoredStream | undefined, subStreamId: number): Code | undefined {
  if (!to?.active) return "INVALID_STREAM";
  const sub = subStreamOf(to, subStreamId);
  if (!sub) return "INVALID_SUBSTREAM";
  if (!sub.active) return "INACTIVE_SUBSTREAM";
  if (from.id === to.id) return undefined;
  if (from.moduleId === VOICE || row.type === 8) return "INVALID_STREAM_TYPE_TRANSFER";
  if (to.moduleId === WHATSAPP) return "INVALID_STREAM_TRANSFER";
  if (from.moduleId === THEMES && to.moduleId !== THEMES) return to.moduleId === row.themedFrom ? undefined : "INVALID_THEME_TRANSFER";
  if (to.moduleId !== THEMES && !FOLLOWS[from.moduleId]?.includes(to.moduleId)) return "INVALID_STREAM_TYPE_TRANSFER";
  return missingAddress(act, row, to);
}

/** Where mail or text messages go on, somebody must be reachable by them. */
function missingAddress(act: CommboxAct, row: StoredConversation, to: StoredStream): Code | undefined {
  const user = act.find("users", row.userId);
  if (to.moduleId === MAILBOX && !user?.email) return "MISSING_EMAIL_ADDRESS";
  return to.moduleId === SMS && !user?.phone1 && !user?.phone2 ? "MISSING_PHONE_NUMBER" : undefined;
}

const lineOf = (row: StoredConversation, from: StoredStream, to: StoredStream, subStreamId: number) => ({
  type: 5,
  data: { oldObjectStreamName: from.name, oldObjectSubstreamName: subStreamOf(from, row.subStreamId)?.name ?? "", newObjectStreamName: to.name, newObjectSubstreamName: subStreamOf(to, subStreamId)!.name },
});

const MESSAGE: Readonly<Record<Code, string>> = {
  INVALID_STREAM: "This channel does not exist or is not active.",
  INVALID_STREAM_TRANSFER: "Conversations cannot be moved to that channel.",
  INVALID_STREAM_TYPE_TRANSFER: "This conversation cannot move to that kind of channel.",
  INVALID_THEME_TRANSFER: "A conversation leaves a theme only for the kind of channel that it came from.",
  MISSING_EMAIL_ADDRESS: "The customer has no mail address.",
  MISSING_PHONE_NUMBER: "The customer has no phone number.",
  INVALID_SUBSTREAM: "This subchannel does not exist.",
  INACTIVE_SUBSTREAM: "This subchannel is not active.",
};
