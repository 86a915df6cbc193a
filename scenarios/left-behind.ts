/** What marks a row that was removed: it stays in its table, and no list of the vendor shows it. */
export const GRAVES: Readonly<Record<string, string>> = { voipbin: "tm_delete", infobip: "deletedAt" };

/** Rows that stay after a story and that the run does not list one by one. An exact set: an entry that no story needs fails the test. */
export interface LeftBehind {
  readonly vendor: string;
  readonly tables: readonly string[];
  /** Operations that make them beside what they are asked for; absent: the service does by itself, in time or because of somebody outside. */
  readonly by?: readonly string[] | "any request";
  /** The run lists something of this kind in their place. */
  readonly listedAs?: string;
  /** Only in these. */
  readonly stories?: readonly string[];
  readonly because: string;
}

/** What a conversation of CommBox writes down when somebody does something to it. */
const LOGGED = ["Set_Object_Status", "Assign_Manager", "Unassign_Manager", "Set_Remark_Log", "Set_Activity_Log", "Update_Object_Stream", "Set_Object_Tag", "Delete_Object_Tag", "Delete_Manager"];
/** What costs something at VoipBin. */
const CHARGED = [
  "PostActiveflows", "PostCallsIdRecordingStart", "PostCallsIdTalk", "PostConferencesIdRecordingStart", "PostConversationsIdMessages", "PostEmails", "PostMessages", "PostNumbers", "PostNumbersRenew",
  "PostServiceAgentsConversationsIdMessages", "PostBillingAccountsIdBalanceAddForce", "PostBillingAccountsIdBalanceSubtractForce",
];

export const leftBehind: readonly LeftBehind[] = [
  { vendor: "auralytik", tables: ["usageRecords"], by: "any request", because: "every request is counted, and no client can take that back" },
  { vendor: "auralytik", tables: ["voiceCalls", "surveys", "audioFiles"], because: "calls of the bot and their recordings: campaigns and callers make them, and nothing removes them" },
  { vendor: "auralytik", tables: ["conversations", "messages"], because: "customers write them, and nothing removes them" },
  { vendor: "auralytik", tables: ["evaluations"], by: ["processAudioFile"], listedAs: "audio file", because: "what is found out about a file stays with it" },
  { vendor: "auralytik", tables: ["webhookDeliveries"], by: ["testWebhook"], because: "the history of a webhook, which was removed; nothing removes the history" },

  { vendor: "commbox", tables: ["activities"], by: LOGGED, because: "the log of a conversation, which nothing removes" },
  { vendor: "commbox", tables: ["activities"], because: "the log of a conversation, which nothing removes; archiving writes there by itself" },
  { vendor: "commbox", tables: ["messages"], because: "customers write them, and nothing removes them" },
  { vendor: "commbox", tables: ["messages"], by: ["Create_Object"], listedAs: "conversation", because: "the first message of a conversation is part of it" },
  { vendor: "commbox", tables: ["users", "identities"], by: ["Create_Object"], listedAs: "customer", because: "a customer has a number of its own; no answer tells it, so the run lists the address" },
  { vendor: "commbox", tables: ["users", "conversations"], because: "somebody outside who hands in a form becomes a customer, and it a conversation" },
  { vendor: "commbox", tables: ["conversations", "users", "identities", "messages"], by: ["Send_Templated_Message_V2"], listedAs: "template message", because: "a template message opens a conversation with its customer" },
  { vendor: "commbox", tables: ["conversations"], by: ["EmarsysSendWhatsAppTemplate"], listedAs: "template message", because: "a template message opens a conversation" },
  { vendor: "commbox", tables: ["formLinks"], by: ["Get_New_Form_Link", "Create_Predefined_Form_Link"], listedAs: "form link of a conversation", because: "the answer names its conversation, and the run lists that" },
  { vendor: "commbox", tables: ["smsMessages"], by: ["Send_SMS", "Send_initial_text_SMS"], listedAs: "text message", because: "no answer names it, so the run lists its receiver" },
  { vendor: "commbox", tables: ["campaigns", "audiences", "templateMessages"], by: ["send_campaigns"], listedAs: "campaign of a template", because: "no answer names a campaign nor its messages, so the run lists its template" },
  { vendor: "commbox", tables: ["tickets"], by: ["Create_Ticket"], because: "a secret that ends by itself, and is not to be written down" },

  { vendor: "infobip", tables: ["conversations", "messages"], because: "customers write and call, and nothing removes that" },
  { vendor: "infobip", tables: ["links"], because: "other products link conversations; nothing here removes that" },
  { vendor: "infobip", tables: ["calls", "waiting-callers", "callbacks", "wrap-ups", "user-activity"], because: "what became of calls, and of those who made them; nothing removes it" },
  { vendor: "infobip", tables: ["recordings", "recorded-calls"], because: "calls are recorded by themselves; the stories that are about recordings delete some" },
  { vendor: "infobip", tables: ["bot-sessions"], because: "what a bot knows of a conversation, for as long as it runs" },
  { vendor: "infobip", tables: ["permitted-numbers"], because: "which outside numbers take a call is settled outside" },
  { vendor: "infobip", tables: ["transfers"], by: ["transferCallToAgent", "transferCallToQueue", "transferCallToExternalNumber"], because: "how a call was handed on; nothing removes it" },
  { vendor: "infobip", tables: ["messages"], by: ["submitWebform"], listedAs: "conversation", because: "what was handed in is the first message of a conversation" },
  { vendor: "infobip", tables: ["routes"], by: ["updateRouting"], listedAs: "routing rules", because: "rules are written as a whole, and no answer names them" },
  ...([
    ["account-recording-configs", ["createConversationsAccountRecordingConfig", "updateConversationsAccountRecordingConfig"], "recording configuration"],
    ["wrap-up-configs", ["updateConversationsAccountWrapUpConfig"], "wrap-up configuration"],
    ["call-timeouts", ["updateConversationsCallTimeout"], "ringing times"],
    ["transfer-strategies", ["updateTransferStrategy"], "transfer strategy"],
    ["external-number-configs", ["updateTransferToExternalNumberConfig"], "rule for outside numbers"],
  ] as const).map(([table, by, listedAs]): LeftBehind => ({ vendor: "infobip", tables: [table], by, listedAs, because: "a setting of the account, which is only replaced" })),

  { vendor: "voipbin", tables: ["billings"], by: CHARGED, because: "what was charged and paid is written down for good" },
  { vendor: "voipbin", tables: ["billings"], because: "what was charged and paid is written down for good; calls are charged when they end" },
  { vendor: "voipbin", tables: ["flows"], by: ["PostActiveflows", "PostCalls", "PostCampaigns", "PostGroupcalls", "PostTransfers", "PutCampaignsIdActions", "PutCampaignsIdResourceInfo"], because: "actions that were given in place of a flow are kept as one, which no list shows and nobody is told of" },
  { vendor: "voipbin", tables: ["flows"], because: "actions that a flow itself gives to what it starts are kept as one, which no list shows and nobody is told of" },
  { vendor: "voipbin", tables: ["calls", "groupcalls", "activeflows", "recordings", "transcribes", "transcripts"], because: "callers, campaigns and flows make calls, and what runs on them" },
  { vendor: "voipbin", tables: ["conferencecalls", "queuecalls", "campaigncalls"], because: "where a call was, and how long" },
  { vendor: "voipbin", tables: ["bridges"], because: "what joins calls inside; no operation shows one" },
  { vendor: "voipbin", tables: ["bridges"], by: ["PostConferences"], because: "what joins calls inside; no operation shows one" },
  { vendor: "voipbin", tables: ["activeflows"], by: ["PostGroupcalls", "PostTransfers"], because: "each call runs a flow, which the answer does not name" },
  { vendor: "voipbin", tables: ["calls"], by: ["PostTransfers"], because: "a transfer may ring several telephones; the answer names one call at most" },
  { vendor: "voipbin", tables: ["activeflows"], by: ["PostCalls"], stories: ["extensionsAndTrunks", "callsOfEveryKind"], because: "each call of a group runs a flow, which the answer does not name" },
  { vendor: "voipbin", tables: ["calls"], by: ["PostCalls"], stories: ["callsOfEveryKind"], because: "a group in a group: the answer names it, and not its calls" },
  { vendor: "voipbin", tables: ["aicalls", "aimessages", "aisummaries", "messages", "conversations", "conversationMessages"], by: ["PostActiveflows"], because: "what a flow does as soon as it is run; the answer names none of it" },
  { vendor: "voipbin", tables: ["activeflows"], by: ["PostActiveflowsIdStop"], because: "a flow that was asked for when another is over; the answer does not name it" },
  { vendor: "voipbin", tables: ["activeflows"], by: ["DeleteCallsId"], because: "cleaning up after a kill ends calls that are up, and a flow may be asked for when one ends" },
  { vendor: "voipbin", tables: ["transcripts"], by: ["PostTranscribes", "PostCallsIdTalk"], because: "what was said; it stays with its transcription" },
  { vendor: "voipbin", tables: ["aicalls", "aimessages"], because: "assistants that calls meet, and what they say" },
  { vendor: "voipbin", tables: ["aimessages"], by: ["PostAicalls"], because: "what an assistant is told first; it stays with its call" },
  { vendor: "voipbin", tables: ["conversations", "conversationMessages", "messages", "emails"], because: "customers write, and flows write to them" },
  { vendor: "voipbin", tables: ["conversations", "conversationMessages"], by: ["PostMessages"], because: "a text opens or goes on with a conversation, which nothing removes" },
  { vendor: "voipbin", tables: ["signups"], by: ["PostAuthSignup"], because: "the code of a sign-up ends by itself" },
  { vendor: "voipbin", tables: ["passwordResets"], by: ["PostAuthPasswordForgot"], because: "the link for a new password ends by itself" },
  { vendor: "voipbin", tables: ["agents", "accesskeys", "billingAccounts", "storageAccounts"], by: ["PostAuthEmailVerify", "PostAuthCompleteSignup"], listedAs: "customer", because: "what a customer begins with goes with it" },
  { vendor: "voipbin", tables: ["talkParticipants"], by: ["PostServiceAgentsTalkChats", "PostServiceAgentsTalkChatsIdJoin", "PostServiceAgentsTalkChatsIdParticipants"], because: "who took part in a chat that was removed" },
];

/** Rows that were there before a story and are not after it. As exact. */
export interface TakenAway {
  readonly vendor: string;
  readonly tables: readonly string[];
  readonly stories: readonly string[];
  readonly because: string;
}

export const takenAway: readonly TakenAway[] = [
  { vendor: "infobip", tables: ["routes"], stories: ["desksInOrder"], because: "rules are written as a whole: the story writes those that it found again, and they have new ids" },
];

/** Values of rows that were there before a story, and that it does not put back: the service writes them by itself, or they cannot be had back. As exact. */
export interface Rewritten {
  readonly vendor: string;
  readonly tables: readonly string[];
  readonly fields: readonly string[];
  /** Only in these. */
  readonly stories?: readonly string[];
  readonly because: string;
}

export const rewritten: readonly Rewritten[] = [
  { vendor: "auralytik", tables: ["campaigns"], fields: ["concurrency"], because: "how many numbers are dialled at once, as whoever plays the bot was told; no operation shows it" },
  { vendor: "auralytik", tables: ["campaigns"], fields: ["status", "finishes"], stories: ["campaignCalledOff", "campaignPaused"], because: "ends campaigns, which no operation begins again; told on a simulator only" },
  { vendor: "auralytik", tables: ["apiKeys"], fields: ["hmacSecret", "rotatedAt"], stories: ["keysRotated", "keysScopesSignatures"], because: "replaces keys, and an old secret cannot be had back; told on a simulator only" },
  { vendor: "auralytik", tables: ["apiKeys"], fields: ["state"], stories: ["keysRotated"], because: "a key is revoked for good; told on a simulator only" },

  { vendor: "commbox", tables: ["conversations"], fields: ["updatedAt"], because: "when it was last written" },
  { vendor: "commbox", tables: ["conversations"], fields: ["content", "closedAt", "statusId", "lastAssignedManagerId"], stories: ["voiceArticle"], because: "follows the vendor's article with the very numbers that stand in it; told on a simulator only" },

  { vendor: "comswise", tables: ["calls"], fields: ["status", "recordingUrl", "processingStatus", "executiveSummary", "transcriptKey"], stories: ["managingCallsGuide"], because: "changes the very call that the vendor's guide names; told on a simulator only" },
  { vendor: "comswise", tables: ["uploads"], fields: ["state"], stories: ["managingCallsGuide"], because: "a recording that a call has is no longer a mere upload; told on a simulator only" },

  { vendor: "infobip", tables: ["agents", "queues"], fields: ["updatedAt"], because: "when it was last written" },
  { vendor: "infobip", tables: ["agents"], fields: ["present"], because: "an agent whose heartbeat came is there until it has been silent for long enough" },
  { vendor: "infobip", tables: ["agents"], fields: ["engagement"], because: "what calls an agent is in, or wraps up after; it ends with them, or in time" },
  { vendor: "infobip", tables: ["memberships"], fields: ["servedAt"], because: "who served a queue last; the service chooses the next by it" },

  { vendor: "voipbin", tables: ["agents", "billingAccounts", "conversations", "customers", "numbers", "storageAccounts", "trunks"], fields: ["tm_update"], because: "when it was last written" },
  { vendor: "voipbin", tables: ["billingAccounts"], fields: ["balance_credit", "balance_token"], because: "what was charged and paid" },
  { vendor: "voipbin", tables: ["billingAccounts"], fields: ["tm_last_topup", "tm_next_topup"], because: "accounts are topped up each month" },
  { vendor: "voipbin", tables: ["numbers"], fields: ["tm_renew"], because: "numbers are renewed each month, or when it is asked for, which nothing takes back" },
  { vendor: "voipbin", tables: ["agents"], fields: ["password"], stories: ["passwordsAndForms"], because: "sets passwords, and what one was nobody can say; told on a simulator only" },
];
