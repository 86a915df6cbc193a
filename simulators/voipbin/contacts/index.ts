import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Address book: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetContacts: unsupported("not yet"),
  PostContacts: unsupported("not yet"),
  GetContactsLookup: unsupported("not yet"),
  GetContactsId: unsupported("not yet"),
  PutContactsId: unsupported("not yet"),
  DeleteContactsId: unsupported("not yet"),
  PostContactsIdEmails: unsupported("not yet"),
  PutContactsIdEmailsEmailId: unsupported("not yet"),
  DeleteContactsIdEmailsEmailId: unsupported("not yet"),
  PostContactsIdPhoneNumbers: unsupported("not yet"),
  PutContactsIdPhoneNumbersPhoneNumberId: unsupported("not yet"),
  DeleteContactsIdPhoneNumbersPhoneNumberId: unsupported("not yet"),
  PostContactsIdTags: unsupported("not yet"),
  DeleteContactsIdTagsTagId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  contacts: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
