import type { Act, HandlerAct } from "../../core/act.ts";
import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { idsOf, texts, word } from "../taken.ts";
import { nowOf, stampOf } from "../times.ts";

export interface ContactNumber {
  readonly id: string;
  readonly number: string;
  readonly number_e164: string;
  readonly type: string;
  readonly is_primary: boolean;
  readonly tm_create: string;
}
export interface ContactEmail {
  readonly id: string;
  readonly address: string;
  readonly type: string;
  readonly is_primary: boolean;
  readonly tm_create: string;
}
export interface Contact {
  readonly id: string;
  readonly customer_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly display_name: string;
  readonly company: string;
  readonly job_title: string;
  readonly source: string;
  readonly external_id: string;
  readonly notes: string;
  readonly phone_numbers: readonly ContactNumber[];
  readonly emails: readonly ContactEmail[];
  readonly tag_ids: readonly string[];
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

const NAMES = ["first_name", "last_name", "display_name", "company", "job_title", "external_id", "notes"] as const;
const NUMBER_TYPES = ["mobile", "work", "home", "fax", "other", ""] as const;
const EMAIL_TYPES = ["work", "personal", "other", ""] as const;

/** Digits as they are dialled from anywhere; what has no country code stays without a plus. */
export const e164Of = (number: string): string => `${number.trim().startsWith("+") ? "+" : ""}${number.replace(/\D/g, "")}`;

type Kind = "phone_numbers" | "emails";

/** An item of a body as it is kept; on a change what is missing stays. */
const ITEMS = {
  phone_numbers: (body: any, was: any) => {
    const number = body.number ?? was?.number ?? "";
    if (number === "") throw new Refusal("rule", "number is empty", { rule: "number" });
    return { number, number_e164: e164Of(number), type: word(body.type ?? was?.type, NUMBER_TYPES, "type") };
  },
  emails: (body: any, was: any) => {
    const address = String(body.address ?? was?.address ?? "").toLowerCase();
    if (address === "") throw new Refusal("rule", "address is empty", { rule: "address" });
    return { address, type: word(body.type ?? was?.type, EMAIL_TYPES, "type") };
  },
} as const;

function itemOf(act: Act<any>, kind: Kind, body: any, was?: any): any {
  return { id: was?.id ?? act.random("contactItems").uuid(), ...ITEMS[kind](body, was), is_primary: body.is_primary ?? was?.is_primary ?? false, tm_create: was?.tm_create ?? stampOf(act) };
}

/** A primary one takes that from the others. */
const withItem = (items: readonly any[], item: any): any[] => {
  const others = item.is_primary ? items.map((one) => ({ ...one, is_primary: false })) : [...items];
  const at = others.findIndex((one) => one.id === item.id);
  return at === -1 ? [...others, item] : others.with(at, item);
};

const itemsOf = (act: Act<any>, kind: Kind, given: readonly any[] | undefined): any[] => (given ?? []).reduce<any[]>((items, body) => withItem(items, itemOf(act, kind, body)), []);

export const PostContacts: Row = (act) => {
  const source = word(act.body.source ?? "manual", ["manual", "import", "api", "sync"] as const, "source");
  const lists = { phone_numbers: itemsOf(act, "phone_numbers", act.body.phone_numbers), emails: itemsOf(act, "emails", act.body.emails), tag_ids: idsOf(act.body.tag_ids, "tag_ids") };
  return new Answer(201, show(act, "contacts", act.create("contacts", { ...texts(act.body, ...NAMES), source, ...lists } as object)));
};

const contactOf = (act: HandlerAct<any>): Contact => act.get("contacts", act.path.id) as unknown as Contact;

function changed(act: HandlerAct<any>, fields: Partial<Contact>): unknown {
  return show(act, "contacts", act.update("contacts", act.path.id, { ...fields, tm_update: nowOf(act) }));
}

/** Only what is sent. */
export const PutContactsId: Row = (act) => changed(act, (contactOf(act), Object.fromEntries(NAMES.filter((name) => act.body[name] !== undefined).map((name) => [name, act.body[name]]))));

/** The published description has a 200 for what comes to a contact, the service answers 201. */
const added = (act: HandlerAct<any>, fields: Partial<Contact>): Answer => new Answer(act.settings.profile === "documented" ? 200 : 201, changed(act, fields));

export const addItem =
  (kind: Kind): Row =>
  (act) =>
    added(act, { [kind]: withItem(contactOf(act)[kind], itemOf(act, kind, act.body)) });

/** @throws {Refusal} `not-found` */
function itemAt(act: HandlerAct<any>, kind: Kind, id: string): any {
  const item = (contactOf(act)[kind] as readonly any[]).find((one) => one.id === id);
  if (!item) throw new Refusal("not-found", `the contact has no ${kind} ${id}`, { rule: kind });
  return item;
}

const lastOf = (path: Record<string, string>): string => Object.values(path).at(-1)!;

export const changeItem =
  (kind: Kind): Row =>
  (act) =>
    changed(act, { [kind]: withItem(contactOf(act)[kind], itemOf(act, kind, act.body, itemAt(act, kind, lastOf(act.path)))) });

export const removeItem =
  (kind: Kind): Row =>
  (act) => {
    const { id } = itemAt(act, kind, lastOf(act.path));
    return changed(act, { [kind]: (contactOf(act)[kind] as readonly any[]).filter((one) => one.id !== id) });
  };

/** Whether there is such a tag is not asked. */
export const PostContactsIdTags: Row = (act) => {
  const [tag] = idsOf([act.body.tag_id ?? ""], "tag_id");
  const { tag_ids } = contactOf(act);
  return added(act, { tag_ids: tag_ids.includes(tag!) ? tag_ids : [...tag_ids, tag!] });
};

export const DeleteContactsIdTagsTagId: Row = (act) => {
  const { tag_ids } = contactOf(act);
  const tag = lastOf(act.path);
  if (!tag_ids.includes(tag)) throw new Refusal("not-found", `the contact has no tag ${tag}`, { rule: "tag_ids" });
  return changed(act, { tag_ids: tag_ids.filter((one) => one !== tag) });
};
