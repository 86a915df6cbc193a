import { always, type Guards, words } from "./guards.ts";

/**
 * Not in here: `createConversation`, `routeConversation` and everything else that moves a conversation inside the desk; `submitWebform`
 * is a customer's side, and what comes of it is an entry of the desk; `sendEvent` shows that somebody types; `transferCallToAgent` and
 * `transferCallToQueue` ring a client over the internet, in a call that there is already; tokens, sessions, audio and scenarios are
 * only stored.
 */
export const infobipGuards: Guards = {
  billable: {
    ...always("createMessage", "sendVoiceMessagesWithAnIvrScenario"),
    // The number is rung as soon as the agent's client sees the conversation.
    ...always("createConversationOutboundCall"),
    // A second call, over the telephone network.
    ...always("transferCallToExternalNumber"),
  },
  billableStimuli: ["rtcStartCall", "appCalls", "customerWrites", "getNumber"],
  destructive: [
    ...words("deleteTags deleteNote deleteMetadata createMetadata deleteQueue deleteBot deleteConversationForm deleteConversationFormField deleteConversationFormTrigger"),
    ...words("deleteConversationFormDisposition deleteWorkingHours deleteWorkingHoursHoliday deleteWebform deleteConversationsWaitingStrategy deleteHoldConfig"),
    ...words("deleteCallRecordings deleteConferenceRecordings deleteDialogRecordings deleteRecordingFile deleteWebrtcRecordingById deleteCallsFile deleteAVoiceIvrScenario"),
    // Who is told of what happens, and how deliveries are secured.
    ...words("updateSubscription deleteSubscription updateProfile deleteProfile updateSecuritySettings deleteSecuritySettings updateConversationAccountConfiguration"),
    // Where calls go.
    ...words("updateRouting deleteRouting createVoiceSetupOnNumber updateVoiceSetupOnNumber deleteVoiceSetupOnNumber updateBot"),
    // Settings of the whole account, which are only replaced.
    ...words("updateConversationsAccountWrapUpConfig updateConversationsCallTimeout removeConversationsCallTimeout updateConversationsAccountRecordingConfig"),
    ...words("createConversationsAccountRecordingConfig updateTransferToExternalNumberConfig updateTransferStrategy upsertAwayAudioMessage deleteConversationsAwayAudioMessage"),
    // A session that the file names as a credential is refused from then on.
    "destroySession",
  ],
};
