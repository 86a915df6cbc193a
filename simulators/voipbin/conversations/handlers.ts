import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { pageAsked, pageOf } from "../pages.ts";
import type { Types } from "../resources.ts";
import { getLive, gone } from "../soft-delete.ts";
import { idOrNil, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { writeTo } from "./outgoing.ts";
import type { Conversation, ConversationAccount } from "./resource.ts";

type Asked = HandlerAct<Types>;
type Finds = (act: Asked) => Conversation;

const NAMES = ["owner_type", "owner_id", "name", "detail"] as const;

/** Only what is sent. */
export const change: Row = (act: Asked) => {
  const { id } = getLive(act, "conversations", act.path.id);
  const given: any = Object.fromEntries(NAMES.filter((name) => act.body[name] !== undefined).map((name) => [name, act.body[name]]));
  if ("owner_id" in given) given.owner_id = idOrNil(given.owner_id, "owner_id");
  const changed = act.update("conversations", id, { ...given, tm_update: nowOf(act) });
  act.publish("conversation_updated", changed, {}, { resource: "conversations", rowId: id });
  return show(act, "conversations", changed);
};

/** The messages of a conversation. @param of - which, and who may see it */
export const listMessages =
  (of: Finds): Row =>
  (act: Asked) => {
    const { rows } = act.page("conversationMessages", "conversation", { ...pageAsked(act), group: of(act).id });
    return pageOf(rows.map((row) => show(act, "conversationMessages", row)), rows.at(-1));
  };

export const write =
  (of: Finds): Row =>
  (act: Asked) =>
    show(act, "conversationMessages", writeTo(act, of(act), act.body.text ?? ""));

export const byPath: Finds = (act) => act.get("conversations", act.path.id);

const tell = (act: Asked, event: string, account: ConversationAccount): unknown => {
  act.publish(event, account, {}, { resource: "conversationAccounts", rowId: account.id });
  return show(act, "conversationAccounts", account);
};

export const makeAccount: Row = (act: Asked) => tell(act, "account_created", act.create("conversationAccounts", { type: word(act.body.type, ["", "line", "sms"] as const, "type"), ...texts(act.body, "name", "detail", "secret", "token") }));

export const changeAccount: Row = (act: Asked) => {
  const { id } = getLive(act, "conversationAccounts", act.path.id);
  return tell(act, "account_updated", act.update("conversationAccounts", id, { ...texts(act.body, "name", "detail", "secret", "token"), tm_update: nowOf(act) }));
};

export const removeAccount: Row = (act: Asked) => tell(act, "account_deleted", act.update("conversationAccounts", act.get("conversationAccounts", act.path.id).id, gone(act)));
