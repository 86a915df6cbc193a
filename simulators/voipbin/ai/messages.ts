import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { pageAsked, pageOf } from "../pages.ts";
import type { Types, VoipbinAct } from "../resources.ts";
import { idsOf } from "../taken.ts";
import { nowOf } from "../times.ts";
import { isLive, type Aicall, type AiMessage } from "./resource.ts";

type Asked = HandlerAct<Types>;

/** Keeps what was said to an assistant or by it, and tells of it. */
export function keepMessage(act: VoipbinAct, aicall_id: string, said: Pick<AiMessage, "role" | "content" | "direction"> & Partial<AiMessage>): AiMessage {
  const message = act.create("aimessages", { ...said, aicall_id });
  act.publish("aimessage_created", message, {}, { resource: "aimessages", rowId: message.id });
  return message;
}

/** Somebody says something to an assistant, who answers later. */
export function tellAssistant(act: VoipbinAct, aicall: Aicall, content: string): AiMessage {
  const message = keepMessage(act, aicall.id, { role: "user", content, direction: "outgoing" });
  act.schedule("assistantAnswers", act.settings.assistantSeconds, { aicall: aicall.id, said: content }, { resource: "aicalls", rowId: aicall.id });
  return message;
}

/** It is the user's, whatever role is named. One of a call that is over takes no more; the others are woken up. */
export const say: Row = (act: Asked) => {
  const aicall = act.get("aicalls", idsOf([act.body.aicall_id ?? ""], "aicall_id")[0]!);
  if (aicall.reference_type === "call" && !isLive(aicall)) throw new Refusal("illegal-transition", `aicall ${aicall.id} is ${aicall.status}`, { rule: "the sound of the call is gone" });
  return show(act, "aimessages", tellAssistant(act, aicall, act.body.content ?? ""));
};

export const listed: Row = (act: Asked) => {
  const { rows } = act.page("aimessages", "aicall", { ...pageAsked(act), group: act.get("aicalls", act.query.aicall_id).id });
  return pageOf(rows.map((row) => show(act, "aimessages", row)), rows.at(-1));
};

/** It has no `tm_delete` to show. */
export const removeMessage: Row = (act: Asked) => show(act, "aimessages", act.update("aimessages", act.path.id, { tm_delete: nowOf(act) }));
