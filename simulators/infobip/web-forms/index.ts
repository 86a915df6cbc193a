import { read, show } from "../../core/behaviours.ts";
import { groupOf } from "../conversations/stored.ts";
import { customerOpens } from "../messages/inbound.ts";
import { against, unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { shown } from "../shown.ts";
import { putTag } from "../tags/put-on.ts";
import { webForms, type WebForm } from "./stored.ts";

const TAKEN = ["name", "channel", "destination", "url", "enabled", "tagIds"] as const;

/** What a body makes of a web form. @param own - the form that may have the name already */
function formOf(act: InfobipAct, body: any, own?: string): Partial<WebForm> {
  const namesake = body.name === undefined ? undefined : act.table("web-forms").first("named", groupOf(act.account, body.name));
  if (namesake && namesake.id !== own) throw against("names of web forms are unique", "is taken already", "name");
  for (const id of body.tagIds ?? []) if (!act.find("tags", id)) throw unknownRow("tag", id);
  return Object.fromEntries(TAKEN.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

const createWebform: Handler<"createWebform"> = (act) => show(act, "web-forms", act.create("web-forms", formOf(act, act.body))) as any;

const updateWebform: Handler<"updateWebform"> = (act) => {
  const { id } = act.get("web-forms", act.path.id);
  return show(act, "web-forms", act.update("web-forms", id, { url: null, tagIds: [], ...formOf(act, act.body, id), updatedAt: act.stamp() })) as any;
};

const patchWebform: Handler<"patchWebform"> = (act) => {
  const { id } = act.get("web-forms", act.path.id);
  return show(act, "web-forms", act.update("web-forms", id, { ...formOf(act, act.body, id), updatedAt: act.stamp() })) as any;
};

const deleteWebform: Handler<"deleteWebform"> = (act) => void act.remove("web-forms", act.path.id);

/** What is handed in comes from the customer's address to that of the form, as if it had been written on its channel. */
const submitWebform: Handler<"submitWebform"> = (act) => {
  const form = act.get("web-forms", act.path.id);
  if (!form.enabled) throw against("a web form is switched on", "The web form is switched off");
  const { from, subject, cc, content: text, attachmentIds } = act.body;
  if (from.trim() === "") throw against("who hands in has an address", "must not be blank", "from");
  const content = shown({ subject, cc, text, attachments: attachmentIds?.map((id) => ({ id })) });
  const { conversation } = customerOpens(act, { channel: form.channel, from, to: form.destination, contentType: form.channel === "EMAIL" ? "EMAIL" : "TEXT", content });
  for (const id of form.tagIds) tagIfThere(act, conversation.id, id);
  return { conversationId: conversation.id };
};

function tagIfThere(act: InfobipAct, conversationId: string, id: string): void {
  const tag = act.find("tags", id);
  if (tag && act.get("conversations", conversationId).status !== "CLOSED") putTag(act, conversationId, tag);
}

export const rows = { submitWebform, getWebform: read("web-forms"), updateWebform, deleteWebform, patchWebform, createWebform };

export const resources = { "web-forms": webForms };
