import { get } from "./adapter.ts";
import type { RemovalLaw, RowLaw } from "./row-law.ts";

/** The 400 that stands for an id that is not known. contracts/infobip/sources.md#errors */
const refusedWith = (messageId: string) => (status: number, body: unknown) => status === 400 && get(body, "requestError", "serviceException", "messageId") === messageId;

type Removal = readonly [operation: string, parameter: string, path?: RemovalLaw["path"]];
const removable = (kind: string, made: string, id: string, [operation, parameter, path]: Removal): RowLaw => ({ kind, made, id, remove: { operation, parameter, ...(path ? { path } : {}), gone: refusedWith("NOT_FOUND") } });
const kept = (kind: string, made: string, id: string, why: string): RowLaw => ({ kind, made, id, kept: why });

const NO_REMOVAL = (kind: string) => `Infobip has no operation that removes ${kind}`;
const SETTING = "Infobip only replaces this setting; what was there before was replaced";

/** A conversation is final once it is closed, and refuses every change, this one too. */
const conversation = (made: string, id: string): RowLaw => ({
  kind: "conversation",
  made,
  id,
  remove: { operation: "patchConversation", parameter: "conversationId", body: { status: "CLOSED" }, leaves: "CLOSED", gone: refusedWith("NOT_FOUND"), already: refusedWith("BAD_REQUEST") },
});

/** How a row is read by itself and, where there is one, by the list of all. The id has the name of the third word, or is called `id`. */
type Reading = readonly [operation: string, parameter: string, id?: string, list?: readonly [operation: string, rows: string]];
const READINGS: Readonly<Record<string, Reading>> = {
  conversation: ["getConversation", "conversationId", "id", ["getConversations", "conversations"]],
  note: ["getNote", "noteId", "id", ["getNotes", "notes"]],
  bot: ["getBot", "botId", "id", ["getBots", "bots"]],
  "web form": ["getWebform", "id"],
  "trigger of forms": ["getConversationFormTrigger", "id", "id", ["getConversationFormTriggers", "items"]],
  form: ["getConversationForm", "id", "id", ["getConversationForms", "items"]],
  "field of forms": ["getConversationFormField", "id", "id", ["getConversationFormFields", "items"]],
  "working hours": ["getWorkingHours", "id", "id", ["getFilteredWorkingHours", "workingHours"]],
  agent: ["getAgent", "agentId", "id", ["getAgents", "agents"]],
  queue: ["getQueue", "queueId", "id", ["getQueues", "queues"]],
  "waiting strategy": ["getConversationsWaitingStrategy", "id", "id", ["getConversationsWaitingStrategies", "elements"]],
  "hold configuration": ["getHoldConfig", "id", "id", ["getMultipleHoldConfigs", "elements"]],
  "IVR scenario": ["getAVoiceIvrScenario", "id"],
  "file for calls": ["getCallsFile", "fileId", "id", ["getCallsFiles", "results"]],
  subscription: ["getSubscription", "subscriptionId", "subscriptionId", ["getSubscriptions", "results"]],
  profile: ["getProfile", "profileId", "profileId", ["getProfiles", "results"]],
  "security setting": ["getSecuritySetting", "authId", "authId", ["getSecuritySettings", "results"]],
};
/** Lists of what has no operation that reads one. */
const LISTED: Readonly<Record<string, RowLaw["list"]>> = {
  tag: { operation: "getTags", rows: "tags", id: "name", sorts: ["orderBy"] },
  message: { operation: "getMessages", rows: "messages", id: "id", sorts: ["orderBy"] },
};
const LIFECYCLES: Readonly<Record<string, string>> = { conversation: "conversation", subscription: "subscription" };

function readable(law: RowLaw): RowLaw {
  const [operation, parameter, id = "id", listed] = READINGS[law.kind] ?? [];
  const list = listed ? { operation: listed[0], rows: listed[1], id, sorts: ["orderBy", "sortBy", "sortDirection"] } : LISTED[law.kind];
  return {
    ...law,
    ...(LIFECYCLES[law.kind] === undefined ? {} : { lifecycle: LIFECYCLES[law.kind] }),
    ...(operation === undefined ? {} : { read: { operation, parameter: parameter!, id, gone: refusedWith("NOT_FOUND") } }),
    ...(list ? { list } : {}),
  };
}

/**
 * What clients of Infobip make. Catalogues can be removed; conversations can be closed; agents, messages and settings stay.
 * Holidays are parts of working hours, and tags, metadata and form values parts of a conversation: they go with it.
 * A session, and a token of OAuth, is a secret that ends by itself.
 */
export const infobipRows: readonly RowLaw[] = ([
  conversation("createConversation", "id"),
  conversation("createConversationOutboundCall", "conversationId"),
  conversation("submitWebform", "conversationId"),
  kept("message", "createMessage", "id", NO_REMOVAL("a message: it was sent")),
  removable("note", "createNote", "id", ["deleteNote", "noteId", { conversationId: "$conversationId" }]),
  removable("tag", "createTag", "name", ["deleteTags", "tagName"]),
  removable("bot", "setupBot", "id", ["deleteBot", "botId"]),
  removable("web form", "createWebform", "id", ["deleteWebform", "id"]),
  removable("trigger of forms", "createConversationFormTrigger", "id", ["deleteConversationFormTrigger", "id"]),
  removable("form", "createConversationForm", "id", ["deleteConversationForm", "id"]),
  removable("field of forms", "createConversationFormField", "id", ["deleteConversationFormField", "id"]),
  removable("working hours", "createWorkingHours", "id", ["deleteWorkingHours", "id"]),
  removable("away message", "upsertAwayAudioMessage", "$workingHoursConfigId", ["deleteConversationsAwayAudioMessage", "workingHoursConfigId"]),

  kept("agent", "createAgent", "id", NO_REMOVAL("an agent")),
  removable("queue", "createQueue", "id", ["deleteQueue", "queueId"]),
  removable("place in a queue", "addAgentQueue", "$body.queueId", ["removeAgentQueue", "queueId", { agentId: "$agentId" }]),
  removable("agent of a queue", "legacyAddAgentToQueue", "$body.agentId", ["removeAgentQueue", "agentId", { queueId: "$queueId" }]),
  kept("routing rules", "updateRouting", "=of the account", "Infobip replaces routing rules as a whole; the story writes again those that it found"),

  removable("waiting strategy", "createConversationsWaitingStrategy", "id", ["deleteConversationsWaitingStrategy", "id"]),
  removable("hold configuration", "createHoldConfig", "id", ["deleteHoldConfig", "id"]),
  removable("IVR scenario", "createAVoiceIvrScenario", "id", ["deleteAVoiceIvrScenario", "id"]),
  // Making one may replace one, and the answer is the same: deleting it might delete somebody else's.
  kept("voice set-up of number", "createVoiceSetupOnNumber", "$numberKey", SETTING),
  removable("file for calls", "uploadCallsAudioFile", "id", ["deleteCallsFile", "fileId"]),
  kept("announcement file", "uploadAudioFiles", "fileId", NO_REMOVAL("uploaded audio")),
  kept("IVR message", "sendVoiceMessagesWithAnIvrScenario", "messages.*.messageId", NO_REMOVAL("a call that was asked for")),
  kept("composed recording of conference", "composeConferenceRecording", "$conferenceId", "deleting it would take the other recordings of the conference too"),
  kept("composed recording of dialog", "composeDialogRecording", "$dialogId", "deleting it would take the other recordings of the dialog too"),

  kept("wrap-up of agent", "updateConversationsAgentWrapUpConfig", "$agentId", SETTING),
  ...["createConversationsAgentRecordingConfig", "updateConversationsAgentRecordingConfig"].map((made) => kept("recording configuration of agent", made, "$agentId", SETTING)),
  ...["createConversationsAccountRecordingConfig", "updateConversationsAccountRecordingConfig"].map((made) => kept("recording configuration", made, "=of the account", SETTING)),
  kept("wrap-up configuration", "updateConversationsAccountWrapUpConfig", "=of the account", SETTING),
  kept("ringing times", "updateConversationsCallTimeout", "=of the account", SETTING),
  kept("transfer strategy", "updateTransferStrategy", "=of the account", SETTING),
  kept("rule for outside numbers", "updateTransferToExternalNumberConfig", "=of the account", SETTING),
  kept("hook of the account", "updateConversationAccountConfiguration", "=of the account", SETTING),

  removable("subscription", "createSubscription", "subscriptionId", ["deleteSubscription", "subscriptionId", { channel: "$channel" }]),
  // A subscription may bring its profile, and either of them its security setting: they go after it.
  ...[["createSubscription", "profile.", "profile."], ["createProfile", "", ""]].flatMap(([made, answered, sent]): RowLaw[] => [
    { ...removable("profile", made!, `${answered}profileId`, ["deleteProfile", "profileId"]), ...(made === "createProfile" ? {} : { when: "profile.webhook" }) },
    { ...removable("security setting", made!, `${answered}security.authId`, ["deleteSecuritySettings", "authId"]), when: `${sent}security.type` },
  ]),
  removable("security setting", "createSecuritySettings", "authId", ["deleteSecuritySettings", "authId"]),
] satisfies readonly RowLaw[]).map(readable);
