import { show, type Row } from "../../core/behaviours.ts";
import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { e164Of, type Contact } from "./contacts.ts";

/** One way to reach a contact: kept beside the contacts, so that a lookup costs no walk through all of them. */
export interface ContactPoint {
  readonly id: string;
  readonly customer_id: string;
  readonly contact_id: string;
  readonly value: string;
}

const valuesOf = (contact: Contact | undefined): string[] => (!contact || contact.tm_delete ? [] : [...new Set([...contact.phone_numbers.map((one) => one.number_e164), ...contact.emails.map((one) => one.address)])]);

/** Keeps the points of a contact in step with it. */
export function pointTo(act: Act<any>, after: Contact | undefined, before: Contact | undefined): void {
  const [now, then] = [valuesOf(after), valuesOf(before)];
  for (const value of then) if (!now.includes(value)) act.remove("contactPoints", `${before!.id}/${value}`);
  for (const value of now) if (!then.includes(value)) act.create("contactPoints", { id: `${after!.id}/${value}`, contact_id: after!.id, value } as object);
}

/** Nobody found is a 400 when observed, a 404 when documented. */
export const GetContactsLookup: Row = (act) => {
  const { phone, email } = act.query;
  if (!phone && !email) throw new Refusal("rule", "phone or email is needed", { rule: "lookup" });
  const point: any = act.table("contactPoints").first("value", `${act.account}/${phone ? e164Of(phone.replace(/^ /, "+")) : email.toLowerCase()}`);
  if (!point) throw new Refusal("not-found", "nobody is found", { rule: "lookup" });
  return show(act, "contacts", act.get("contacts", point.contact_id));
};
