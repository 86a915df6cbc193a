import { scenario } from "../scenario.ts";
import { ourNeeds, ourRows } from "./rows-of-two-accounts.ts";
import { formWith, newField, newHours, newWebForm, recorded, strategyFor, triggerFor } from "./words.ts";

/** Lists, by the words that their pages are asked for with. */
const PAGED = {
  limit: ["getConversations", "getTags", "getAgents", "getQueues", "getBots", "getConversationForms", "getConversationFormFields", "getConversationFormTriggers", "getFilteredWorkingHours"],
  size: ["getTransferQueues", "getConversationsRecordingMetadata", "getCallsRecordings", "getConferencesRecordings", "getDialogsRecordings", "getCallsFiles", "getWebrtcRecordings", "getProfiles", "getSecuritySettings"],
  pageSize: ["getConversationsWaitingStrategies", "getMultipleHoldConfigs", "searchVoiceIvrScenarios"],
} as const;

/** Requests about recordings, which are asked for by place. */
const PLACED = {
  callId: ["getCallRecordings", "deleteCallRecordings"],
  conferenceId: ["getConferenceRecordings", "deleteConferenceRecordings", "composeConferenceRecording"],
  dialogId: ["getDialogRecordings", "deleteDialogRecordings", "composeDialogRecording"],
  fileId: ["downloadRecordingFile", "deleteRecordingFile"],
  id: ["deleteWebrtcRecordingById", "downloadWebrtcRecordingById"],
} as const;

/** Pages, words and bodies that cannot be are refused, each family in its own form, and nothing is stored. */
export const requestsNoFamilyTakes = scenario("infobip", {
  summary: "Pages, words and bodies that cannot be are refused, each family in its own form, and nothing is stored.",
  needs: ourNeeds,
  async run({ infobip, needs, check, checkLike }) {
    const ours = ourRows(needs);
    const wrong = async (id: Parameters<typeof infobip.wrong>[0], breaks: string, input: Parameters<typeof infobip.wrong>[2]): Promise<unknown> => (await infobip.wrong(id, { breaks, expect: 400 }, input)).body;
    const { body: before } = await infobip("getQueues");
    for (const [word, ids] of Object.entries(PAGED)) for (const id of ids) await wrong(id, `query.${word}`, { query: { [word]: "many" } });
    for (const [word, ids] of Object.entries(PLACED)) for (const id of ids) await wrong(id, "query.location", { path: { [word]: ours.call }, query: { location: "NOWHERE" }, ...(id.startsWith("compose") ? { body: {} } : {}) });
    await wrong("getRouting", "query.enabled", { query: { enabled: "perhaps" } });
    await wrong("getTemplates", "query.channel", { query: { channel: "PIGEON" } });
    checkLike("what a list says", await wrong("getConversations", "query.limit", { query: { limit: 1000 } }), { requestError: { serviceException: { messageId: "BAD_REQUEST", text: "Bad Request", validationErrors: { limit: [/./] } } } });
    await infobip("getConversations", { query: { orderBy: "weather:asc" }, expect: 400 });

    // Conversations, agents, queues, bots.
    await wrong("createConversation", "body.status", { body: { status: "SLEEPING" } });
    await wrong("createTag", "body.name", { body: { name: "two words" } });
    await infobip("createTag", { body: { name: ours.tag }, expect: 400 });
    await wrong("createAgent", "body.role", { body: { displayName: "A1", status: "ACTIVE" } });
    await wrong("createQueue", "body.name", { body: {} });
    await wrong("updateRouting", "body.0.queueId", { body: [{ expression: {} }] });
    await wrong("setupBot", "body.channel", { body: { displayName: "Night", destination: "widget-2" } });

    // Forms, working hours, web forms.
    const form = { path: { id: ours.form } };
    await wrong("createConversationForm", "body.fields", { body: { ...formWith(ours.field), fields: [] } });
    await infobip("createConversationForm", { body: { ...formWith(ours.field), fields: [{ fieldId: "none", isRequired: true }] }, expect: 404 });
    await wrong("updateConversationForm", "body.title", { ...form, body: { ...formWith(ours.field), title: 1 } });
    const field = { path: { id: ours.field } };
    await wrong("createConversationFormField", "body.type", { body: { ...newField, type: "SONG" } });
    await infobip("createConversationFormField", { body: { ...newField, options: [] }, expect: 400 });
    await infobip("createConversationFormField", { body: { title: "Code", type: "REGEX", isEnabled: true, regex: "(" }, expect: 400 });
    await wrong("updateConversationFormField", "body.isEnabled", { ...field, body: { title: "Colour", type: "TEXT" } });
    await wrong("createConversationFormTrigger", "body.title", { body: { expression: {}, formId: ours.form } });
    await infobip("createConversationFormTrigger", { body: { ...triggerFor(ours), formId: "none" }, expect: 404 });
    const { body: trigger } = await infobip("createConversationFormTrigger", { body: triggerFor(ours) });
    await wrong("updateConversationFormTrigger", "body.formId", { path: { id: trigger.id }, body: { title: "T", expression: {} } });
    await infobip("patchConversationFormTrigger", { path: { id: trigger.id }, body: { expression: { $near: { queue: ours.queue } } }, expect: 400 });
    // A conversation that is closed keeps its form.
    const path = { conversationId: ours.conversation };
    await wrong("upsertConversationFormDispositions", "body.fields", { path, body: { fields: [] } });
    await infobip("deleteConversationFormDisposition", { path: { ...path, id: ours.field }, expect: 400 });
    await infobip("assignConversationForm", { path, query: { formId: ours.form }, expect: 400 });
    await infobip("unAssignConversationForm", { path, expect: 400 });
    const hours = { path: { id: ours.hours } };
    await wrong("createWorkingHours", "body.workWeek", { body: { name: "Shop", timezone: "Europe/London", message: "Closed." } });
    await infobip("createWorkingHours", { body: { ...newHours, timezone: "Moon/Sea" }, expect: 400 });
    await wrong("updateWorkingHours", "body.name", { ...hours, body: { ...newHours, name: 1 } });
    await wrong("patchWorkingHours", "body.enabled", { ...hours, body: { enabled: "yes" } });
    await infobip("createWorkingHoursHoliday", { path: { workingHoursId: ours.hours }, body: { name: "Day off", startDate: "2025-05-02", endDate: "2025-05-01" }, expect: 400 });
    const webForm = { path: { id: ours.webForm } };
    await wrong("createWebform", "body.channel", { body: { ...newWebForm, channel: "PIGEON" } });
    await wrong("updateWebform", "body.enabled", { ...webForm, body: { name: "Help", channel: "EMAIL", destination: "help@example.com" } });
    await infobip("patchWebform", { ...webForm, body: { tagIds: ["none"] }, expect: 400 });
    await wrong("submitWebform", "body.content", { ...webForm, body: { from: "caller@example.com" } });
    await infobip("submitWebform", { ...webForm, body: { from: " ", content: "It blinks." }, expect: 400 });
    await wrong("updateConversationAccountConfiguration", "body.webhookUrl", { body: { webhookUrl: 1 } });

    // Calls: one line of text.
    const agent = { path: { agentId: ours.agent } };
    await wrong("createConversationsWaitingStrategy", "body.maximumWaitTime", { body: { conditionType: "QUEUE", condition: { queues: [ours.queue] } } });
    await infobip("createConversationsWaitingStrategy", { body: strategyFor("none"), expect: 400 });
    const { body: strategy } = await infobip("createConversationsWaitingStrategy", { body: strategyFor(ours.queue) });
    await wrong("updateConversationsWaitingStrategy", "body.condition", { path: { id: strategy.id }, body: { maximumWaitTime: { unit: "MINUTES", value: 5 }, conditionType: "QUEUE" } });
    await wrong("updateTransferToExternalNumberConfig", "body.transferToAnyNumberEnabled", { body: { transferToAnyNumberEnabled: "yes" } });
    await wrong("updateTransferStrategy", "body.musicOnHold", { body: { musicOnHold: 1 } });
    await infobip("getTransferToExternalNumberConfig", { expect: 404 });
    await infobip("getTransferStrategy", { expect: 404 });
    checkLike("hold", await wrong("createHoldConfig", "body.queueIds", { body: { name: "Music", queueIds: [] } }), { status: "ERROR", message: /queueIds/ });
    await infobip("createHoldConfig", { body: { name: "Music", queueIds: ["none"] }, expect: 404 });
    const { body: hold } = await infobip("createHoldConfig", { body: { name: "Music", queueIds: [ours.queue] } });
    await wrong("updateHoldConfig", "body.name", { path: { id: hold.id }, body: { queueIds: [ours.queue] } });
    await wrong("updateConversationsAccountWrapUpConfig", "body.enabled", { body: { wrapUpSeconds: 30, canExtendWrapUp: true } });
    await wrong("updateConversationsAgentWrapUpConfig", "body.wrapUpSeconds", { ...agent, body: { wrapUpSeconds: -1 } });
    await infobip("addConversationsAgentWrapUpTime", { path: { ...agent.path, seconds: 5 }, expect: 400 });
    await wrong("updateConversationsCallTimeout", "body.inbound", { body: { inbound: 2 } });
    await infobip("getConversationsAccountRecordingConfig", { expect: 404 });
    for (const id of ["createConversationsAccountRecordingConfig", "updateConversationsAccountRecordingConfig"] as const) await wrong(id, "body.mediaType", { body: { inbound: true, outbound: true } });
    for (const id of ["createConversationsAgentRecordingConfig", "updateConversationsAgentRecordingConfig"] as const) await wrong(id, "body.mediaType", { ...agent, body: { ...recorded, mediaType: "VIDEO" } });
    await wrong("upsertAwayAudioMessage", "body.audioSource", { path: { workingHoursConfigId: ours.hours }, body: {} });
    await wrong("createConversationOutboundCall", "body.agentId", { body: { from: "442079460001", to: "447700900114" } });

    // The Calls API, clients, scripts, numbers, sound.
    await wrong("uploadCallsAudioFile", "body.file", { form: {} });
    await infobip("uploadCallsAudioFile", { form: { file: { fileName: "a.txt", contentType: "text/plain", bytes: new Uint8Array([72, 105]) } }, expect: 400 });
    await wrong("generateWebrtcToken", "body.identity", { body: { identity: "ab" } });
    checkLike("clients", await wrong("getUserActivity", "query.identity", {}), { errorCode: "E400", violations: [{ property: "identity" }] });
    await wrong("createAVoiceIvrScenario", "body.script", { body: { name: "Menu" } });
    const { body: script } = await infobip("createAVoiceIvrScenario", { body: { name: "Menu", script: ["hangup"] } });
    await wrong("updateVoiceIvrScenario", "body.name", { path: { id: script.id }, body: { script: ["hangup"] } });
    await infobip("sendVoiceMessagesWithAnIvrScenario", { body: { messages: [{ scenarioId: "none", destinations: [{ to: "447700900114" }] }] }, expect: 400 });
    for (const id of ["createVoiceSetupOnNumber", "updateVoiceSetupOnNumber"] as const) await wrong(id, "body.action", { path: { numberKey: ours.number }, body: { action: { type: "FORWARD_TO_MOON" } } });
    await wrong("uploadAudioFiles", "body", { body: {} });
    await infobip("getVoices", { path: { language: "xx" }, expect: 404 });
    await wrong("getVoices", "query.includeNeural", { path: { language: "en" }, query: { includeNeural: "perhaps" } });
    await infobip("getConversationsTtsSupportedPlaceholders", { path: { ttsPurpose: "LULLABY" as "ON_HOLD_MESSAGE" }, expect: 404 });

    check("nothing stored", (await infobip("getQueues")).body, before);
  },
});
