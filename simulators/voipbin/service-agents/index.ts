import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// The same things as an agent sees them: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetServiceAgentsAgents: unsupported("not yet"),
  GetServiceAgentsAgentsId: unsupported("not yet"),
  GetServiceAgentsCalls: unsupported("not yet"),
  GetServiceAgentsCallsId: unsupported("not yet"),
  GetServiceAgentsContacts: unsupported("not yet"),
  PostServiceAgentsContacts: unsupported("not yet"),
  GetServiceAgentsContactsLookup: unsupported("not yet"),
  GetServiceAgentsContactsId: unsupported("not yet"),
  PutServiceAgentsContactsId: unsupported("not yet"),
  DeleteServiceAgentsContactsId: unsupported("not yet"),
  PostServiceAgentsContactsIdEmails: unsupported("not yet"),
  PutServiceAgentsContactsIdEmailsEmailId: unsupported("not yet"),
  DeleteServiceAgentsContactsIdEmailsEmailId: unsupported("not yet"),
  PostServiceAgentsContactsIdPhoneNumbers: unsupported("not yet"),
  PutServiceAgentsContactsIdPhoneNumbersPhoneNumberId: unsupported("not yet"),
  DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId: unsupported("not yet"),
  PostServiceAgentsContactsIdTags: unsupported("not yet"),
  DeleteServiceAgentsContactsIdTagsTagId: unsupported("not yet"),
  GetServiceAgentsConversations: unsupported("not yet"),
  GetServiceAgentsConversationsId: unsupported("not yet"),
  GetServiceAgentsConversationsIdMessages: unsupported("not yet"),
  PostServiceAgentsConversationsIdMessages: unsupported("not yet"),
  GetServiceAgentsCustomer: unsupported("not yet"),
  GetServiceAgentsExtensions: unsupported("not yet"),
  GetServiceAgentsExtensionsId: unsupported("not yet"),
  GetServiceAgentsFiles: unsupported("not yet"),
  PostServiceAgentsFiles: unsupported("not yet"),
  GetServiceAgentsFilesId: unsupported("not yet"),
  DeleteServiceAgentsFilesId: unsupported("not yet"),
  GetServiceAgentsMe: unsupported("not yet"),
  PutServiceAgentsMe: unsupported("not yet"),
  PutServiceAgentsMeAddresses: unsupported("not yet"),
  PutServiceAgentsMePassword: unsupported("not yet"),
  PutServiceAgentsMeStatus: unsupported("not yet"),
  GetServiceAgentsTags: unsupported("not yet"),
  GetServiceAgentsTagsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
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
