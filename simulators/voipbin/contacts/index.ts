import { list, read, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import type { Reaction } from "../../core/vendor.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { retire } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { addItem, changeItem, DeleteContactsIdTagsTagId, PostContacts, PostContactsIdTags, PutContactsId, removeItem, type Contact } from "./contacts.ts";
import { GetContactsLookup, pointTo, type ContactPoint } from "./lookup.ts";

// Address book. Agents have the same operations in paths of their own: they may use these rows.

export const rows = {
  GetContacts: list("contacts", { index: "live" }),
  PostContacts,
  GetContactsLookup,
  GetContactsId: read("contacts"),
  PutContactsId,
  DeleteContactsId: retire("contacts"),
  PostContactsIdEmails: addItem("emails"),
  PutContactsIdEmailsEmailId: changeItem("emails"),
  DeleteContactsIdEmailsEmailId: removeItem("emails"),
  PostContactsIdPhoneNumbers: addItem("phone_numbers"),
  PutContactsIdPhoneNumbersPhoneNumberId: changeItem("phone_numbers"),
  DeleteContactsIdPhoneNumbersPhoneNumberId: removeItem("phone_numbers"),
  PostContactsIdTags,
  DeleteContactsIdTagsTagId,
} satisfies Record<string, Row>;

export const resources = {
  contacts: resource<Contact>()({
    owner: "customer_id",
    newId: uuid,
    defaults: dated,
    indexes: { live },
    views: {
      default: shown<Contact>(
        ["id", "customer_id", "first_name", "last_name", "display_name", "company", "job_title", "source", "external_id", "tm_create", "tm_update", "tm_delete"],
        ["phone_numbers", "emails", "tag_ids"],
      ),
    },
  }),
  contactPoints: resource<ContactPoint>()({ owner: "customer_id", indexes: { value: { by: (row) => `${row.customer_id}/${row.value}` } } }),
};

const keepPoints = (on: string): Reaction => ({ resource: "contacts", on, run: pointTo });
export const reactions: readonly Reaction[] = [keepPoints("create"), keepPoints("update")];
