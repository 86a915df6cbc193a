import type { Voipbin } from "./desk.ts";
import { type Rows, requests, SOMEBODY, SOURCE } from "./every-row.ts";

/** Text messages, conversations and e-mail. */
export const messagingRequests = (voipbin: Voipbin, rows: Rows) =>
  requests({
    GetMessages: (manner) => voipbin("GetMessages", manner),
    PostMessages: (manner) => voipbin("PostMessages", { ...manner, body: { source: SOURCE, destinations: [SOMEBODY], text: "Your table is ready." } }),
    GetMessagesId: (manner) => voipbin("GetMessagesId", { ...manner, path: { id: rows.message } }),
    DeleteMessagesId: (manner) => voipbin("DeleteMessagesId", { ...manner, path: { id: rows.message } }),
    GetConversations: (manner) => voipbin("GetConversations", manner),
    GetConversationsId: (manner) => voipbin("GetConversationsId", { ...manner, path: { id: rows.conversation } }),
    PutConversationsId: (manner) => voipbin("PutConversationsId", { ...manner, path: { id: rows.conversation }, body: { owner_type: "agent", owner_id: rows.agent } }),
    GetConversationsIdMessages: (manner) => voipbin("GetConversationsIdMessages", { ...manner, path: { id: rows.conversation } }),
    PostConversationsIdMessages: (manner) => voipbin("PostConversationsIdMessages", { ...manner, path: { id: rows.conversation }, body: { text: "We open at nine.", medias: [] } }),
    GetConversationAccounts: (manner) => voipbin("GetConversationAccounts", manner),
    PostConversationAccounts: (manner) => voipbin("PostConversationAccounts", { ...manner, body: { type: "line", name: "Shop", detail: "", secret: "example-secret", token: "example-token" } }),
    GetConversationAccountsId: (manner) => voipbin("GetConversationAccountsId", { ...manner, path: { id: rows.conversationAccount } }),
    PutConversationAccountsId: (manner) => voipbin("PutConversationAccountsId", { ...manner, path: { id: rows.conversationAccount }, body: { name: "Shop", detail: "Main street", secret: "example-secret", token: "example-token" } }),
    DeleteConversationAccountsId: (manner) => voipbin("DeleteConversationAccountsId", { ...manner, path: { id: rows.conversationAccount } }),
    GetEmails: (manner) => voipbin("GetEmails", manner),
    PostEmails: (manner) => voipbin("PostEmails", { ...manner, body: { destinations: [{ type: "email", target: "dana@example.com" }], subject: "Your call", content: "The recording is attached.", attachments: [{ reference_type: "recording", reference_id: rows.recording }] } }),
    GetEmailsId: (manner) => voipbin("GetEmailsId", { ...manner, path: { id: rows.email } }),
    DeleteEmailsId: (manner) => voipbin("DeleteEmailsId", { ...manner, path: { id: rows.email } }),
  });
