import { get } from "./adapter.ts";
import { always, type Guards, words } from "./guards.ts";

/** Steps of a flow that call or write by themselves, and those that nobody sees through from here: other flows, and assistants with tools. */
const REACHING = ["call", "connect", "message_send", "email_send", "conversation_send", "fetch", "fetch_flow", "ai_talk", "ai_task"];
const reaches = (actions: unknown): boolean => Array.isArray(actions) && actions.some((action) => REACHING.includes(String(get(action, "type"))));

/**
 * Not in here: what is only stored (flows, campaigns that stand still, targets, queues, conferences: people come into them by calls,
 * which are in here); what is done to a call that there is already (hold, mute, speech, recording, transcripts: charged by the minute,
 * and no call of ours is there unless it was allowed); messages of chats between agents; summaries and questions about documents.
 */
export const voipbinGuards: Guards = {
  billable: {
    ...always("PostCalls", "PostGroupcalls", "PostTransfers", "PostMessages", "PostEmails", "PostConversationsIdMessages", "PostServiceAgentsConversationsIdMessages"),
    // Mails with a link or a code.
    ...always("PostAuthSignup", "PostAuthPasswordForgot"),
    // An assistant talks with an engine whose key is the operator's, and its tools call and write.
    ...always("PostAicalls", "PostAimessages"),
    // A virtual number costs nothing.
    PostNumbers: (body) => get(body, "type") !== "virtual",
    ...always("PostNumbersRenew"),
    PutCampaignsIdStatus: (body) => get(body, "status") !== "stop",
    PostActiveflows: (body) => reaches(get(body, "actions")) || !Array.isArray(get(body, "actions")),
  },
  billableStimuli: ["receiveMessage", "receiveLineMessage"],
  destructive: [
    ...words("DeleteAccesskeysId DeleteCustomersId DeleteAgentsId DeleteTagsId DeleteNumbersId DeleteExtensionsId DeleteTrunksId DeleteProvidersId DeleteRoutesId"),
    ...words("DeleteContactsId DeleteContactsIdEmailsEmailId DeleteContactsIdPhoneNumbersPhoneNumberId DeleteFilesId DeleteStorageFilesId DeleteStorageAccountsId"),
    ...words("DeleteCallsId DeleteGroupcallsId DeleteRecordingsId DeleteFlowsId DeleteActiveflowsId DeleteConferencesId DeleteQueuesId DeleteQueuecallsId"),
    ...words("DeleteOutplansId DeleteOutdialsId DeleteOutdialsIdTargetsTargetId DeleteCampaignsId DeleteCampaigncallsId DeleteTranscribesId DeleteSpeakingsId"),
    ...words("DeleteAisId DeleteTeamsId DeleteAicallsId DeleteAimessagesId DeleteAisummariesId DeleteMessagesId DeleteConversationAccountsId DeleteEmailsId"),
    ...words("DeleteServiceAgentsContactsId DeleteServiceAgentsContactsIdEmailsEmailId DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId"),
    ...words("DeleteServiceAgentsFilesId DeleteServiceAgentsTalkChatsId DeleteServiceAgentsTalkMessagesId"),
    // People and customers are locked out.
    ...words("PostAuthPasswordReset PutAgentsIdPassword PutServiceAgentsMePassword PutAgentsIdPermission PostCustomersIdFreeze PostAuthUnregister"),
    // Money, and who is charged.
    ...words("PostBillingAccountsIdBalanceAddForce PostBillingAccountsIdBalanceSubtractForce PutBillingAccountsIdPaymentInfo PutCustomerBillingAccountId PutCustomersIdBillingAccountId"),
    // The whole customer is written anew, and with it the address that is told of everything.
    ...words("PutCustomer PutCustomersId"),
    // How calls of the whole account leave.
    ...words("PutProvidersId PutRoutesId"),
  ],
};
