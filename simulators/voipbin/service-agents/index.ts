import { show, type Row } from "../../core/behaviours.ts";
import { agentShown, callerOf } from "../agents/agents.ts";
import { addresses, basics, bySelf, changeAgent, changeStatus, password } from "../agents/handlers.ts";
import { rows as agents } from "../agents/index.ts";
import { rows as contacts } from "../contacts/index.ts";
import { listMessages, write } from "../conversations/handlers.ts";
import { rows as storage } from "../storage/index.ts";
import { rows as tags } from "../tags/index.ts";
import { listExtensions, readExtension } from "./extensions.ts";
import { getOwn, listOwn } from "./own.ts";

// The same things as an agent sees them: its own calls and conversations, and what is everybody's.

/** The customer in brief. */
const customer: Row = (act) => {
  const { id, name, detail, tm_create, tm_update, tm_delete } = act.get("customers", act.account) as any;
  return { id, name, detail, tm_create, tm_update, tm_delete };
};

export const rows = {
  GetServiceAgentsAgents: agents.GetAgents,
  GetServiceAgentsAgentsId: agents.GetAgentsId,
  GetServiceAgentsCalls: listOwn("calls"),
  GetServiceAgentsCallsId: (act) => show(act, "calls", getOwn(act, "calls")),
  GetServiceAgentsContacts: contacts.GetContacts,
  PostServiceAgentsContacts: contacts.PostContacts,
  GetServiceAgentsContactsLookup: contacts.GetContactsLookup,
  GetServiceAgentsContactsId: contacts.GetContactsId,
  PutServiceAgentsContactsId: contacts.PutContactsId,
  DeleteServiceAgentsContactsId: contacts.DeleteContactsId,
  PostServiceAgentsContactsIdEmails: contacts.PostContactsIdEmails,
  PutServiceAgentsContactsIdEmailsEmailId: contacts.PutContactsIdEmailsEmailId,
  DeleteServiceAgentsContactsIdEmailsEmailId: contacts.DeleteContactsIdEmailsEmailId,
  PostServiceAgentsContactsIdPhoneNumbers: contacts.PostContactsIdPhoneNumbers,
  PutServiceAgentsContactsIdPhoneNumbersPhoneNumberId: contacts.PutContactsIdPhoneNumbersPhoneNumberId,
  DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId: contacts.DeleteContactsIdPhoneNumbersPhoneNumberId,
  PostServiceAgentsContactsIdTags: contacts.PostContactsIdTags,
  DeleteServiceAgentsContactsIdTagsTagId: contacts.DeleteContactsIdTagsTagId,
  GetServiceAgentsConversations: listOwn("conversations"),
  GetServiceAgentsConversationsId: (act) => show(act, "conversations", getOwn(act, "conversations")),
  GetServiceAgentsConversationsIdMessages: listMessages((act) => getOwn(act, "conversations")),
  PostServiceAgentsConversationsIdMessages: write((act) => getOwn(act, "conversations")),
  GetServiceAgentsCustomer: customer,
  GetServiceAgentsExtensions: listExtensions,
  GetServiceAgentsExtensionsId: readExtension,
  GetServiceAgentsFiles: storage.GetStorageFiles,
  PostServiceAgentsFiles: storage.PostStorageFiles,
  GetServiceAgentsFilesId: storage.GetStorageFilesId,
  DeleteServiceAgentsFilesId: storage.DeleteStorageFilesId,
  GetServiceAgentsMe: (act) => agentShown(callerOf(act)),
  PutServiceAgentsMe: changeAgent(bySelf, basics),
  PutServiceAgentsMeAddresses: changeAgent(bySelf, addresses),
  PutServiceAgentsMePassword: changeAgent(bySelf, password),
  PutServiceAgentsMeStatus: changeStatus(bySelf),
  GetServiceAgentsTags: tags.GetTags,
  GetServiceAgentsTagsId: tags.GetTagsId,
} satisfies Record<string, Row>;
