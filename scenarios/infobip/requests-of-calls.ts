import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { spoken } from "./desk.ts";
import { recorded, strategyFor } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a call, and how calls are set up, or of what belongs to it. */
export const requestsOfCalls = (infobip: Infobip, rows: Rows) => ({
  transferCallToAgent: (manner: Manner) => infobip("transferCallToAgent", { ...manner, path: { conversationId: rows.conversation }, body: { agentId: rows.agent } }),
  transferCallToQueue: (manner: Manner) => infobip("transferCallToQueue", { ...manner, path: { conversationId: rows.conversation }, body: { queueId: rows.queue } }),
  transferCallToExternalNumber: (manner: Manner) => infobip("transferCallToExternalNumber", { ...manner, path: { conversationId: rows.conversation }, body: { externalNumber: "447700900120", from: "442079460001" } }),
  setCallOnHold: (manner: Manner) => infobip("setCallOnHold", { ...manner, path: { conversationId: rows.conversation } }),
  releaseCallFromHold: (manner: Manner) => infobip("releaseCallFromHold", { ...manner, path: { conversationId: rows.conversation } }),
  getConversationsWaitingStrategy: (manner: Manner) => infobip("getConversationsWaitingStrategy", { ...manner, path: { id: rows.strategy } }),
  updateConversationsWaitingStrategy: (manner: Manner) => infobip("updateConversationsWaitingStrategy", { ...manner, path: { id: rows.strategy }, body: strategyFor(rows.queue) }),
  deleteConversationsWaitingStrategy: (manner: Manner) => infobip("deleteConversationsWaitingStrategy", { ...manner, path: { id: rows.strategy } }),
  getHoldConfig: (manner: Manner) => infobip("getHoldConfig", { ...manner, path: { id: rows.holdConfig } }),
  updateHoldConfig: (manner: Manner) => infobip("updateHoldConfig", { ...manner, path: { id: rows.holdConfig }, body: { name: "Music", queueIds: [rows.queue] } }),
  deleteHoldConfig: (manner: Manner) => infobip("deleteHoldConfig", { ...manner, path: { id: rows.holdConfig } }),
  updateConversationsAgentWrapUpConfig: (manner: Manner) => infobip("updateConversationsAgentWrapUpConfig", { ...manner, path: { agentId: rows.agent }, body: { wrapUpSeconds: 20 } }),
  addConversationsAgentWrapUpTime: (manner: Manner) => infobip("addConversationsAgentWrapUpTime", { ...manner, path: { agentId: rows.agent, seconds: 5 } }),
  clearConversationsAgentWrapUpTime: (manner: Manner) => infobip("clearConversationsAgentWrapUpTime", { ...manner, path: { agentId: rows.agent } }),
  getConversationsAgentConfig: (manner: Manner) => infobip("getConversationsAgentConfig", { ...manner, path: { agentId: rows.agent } }),
  getConversationsAgentRecordingConfig: (manner: Manner) => infobip("getConversationsAgentRecordingConfig", { ...manner, path: { agentId: rows.agent } }),
  createConversationsAgentRecordingConfig: (manner: Manner) => infobip("createConversationsAgentRecordingConfig", { ...manner, path: { agentId: rows.agent }, body: recorded }),
  updateConversationsAgentRecordingConfig: (manner: Manner) => infobip("updateConversationsAgentRecordingConfig", { ...manner, path: { agentId: rows.agent }, body: recorded }),
  getConversationsAwayAudioMessage: (manner: Manner) => infobip("getConversationsAwayAudioMessage", { ...manner, path: { workingHoursConfigId: rows.hours } }),
  upsertAwayAudioMessage: (manner: Manner) => infobip("upsertAwayAudioMessage", { ...manner, path: { workingHoursConfigId: rows.hours }, body: { audioSource: spoken("We are closed.") } }),
  deleteConversationsAwayAudioMessage: (manner: Manner) => infobip("deleteConversationsAwayAudioMessage", { ...manner, path: { workingHoursConfigId: rows.hours } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForCalls = (infobip: Infobip, rows: Rows) => ({
  createConversationOutboundCall: (manner: Manner) => infobip("createConversationOutboundCall", { ...manner, body: { from: "442079460001", to: "447700900114", agentId: rows.agent } }),
  getConversationsWaitingStrategies: (manner: Manner) => infobip("getConversationsWaitingStrategies", manner),
  createConversationsWaitingStrategy: (manner: Manner) => infobip("createConversationsWaitingStrategy", { ...manner, body: strategyFor(rows.queue) }),
  getTransferQueues: (manner: Manner) => infobip("getTransferQueues", manner),
  getTransferToExternalNumberConfig: (manner: Manner) => infobip("getTransferToExternalNumberConfig", manner),
  updateTransferToExternalNumberConfig: (manner: Manner) => infobip("updateTransferToExternalNumberConfig", { ...manner, body: { transferToAnyNumberEnabled: true } }),
  getTransferStrategy: (manner: Manner) => infobip("getTransferStrategy", manner),
  updateTransferStrategy: (manner: Manner) => infobip("updateTransferStrategy", { ...manner, body: { announcementMessage: spoken("One moment.") } }),
  getMultipleHoldConfigs: (manner: Manner) => infobip("getMultipleHoldConfigs", manner),
  createHoldConfig: (manner: Manner) => infobip("createHoldConfig", { ...manner, body: { name: "Music", queueIds: [rows.queue] } }),
  getConversationsAccountWrapUpConfig: (manner: Manner) => infobip("getConversationsAccountWrapUpConfig", manner),
  updateConversationsAccountWrapUpConfig: (manner: Manner) => infobip("updateConversationsAccountWrapUpConfig", { ...manner, body: { wrapUpSeconds: 30, canExtendWrapUp: true, enabled: true } }),
  getConversationsCallTimeout: (manner: Manner) => infobip("getConversationsCallTimeout", manner),
  updateConversationsCallTimeout: (manner: Manner) => infobip("updateConversationsCallTimeout", { ...manner, body: { inbound: 20, outbound: 30 } }),
  removeConversationsCallTimeout: (manner: Manner) => infobip("removeConversationsCallTimeout", manner),
  getConversationsAccountRecordingConfig: (manner: Manner) => infobip("getConversationsAccountRecordingConfig", manner),
  createConversationsAccountRecordingConfig: (manner: Manner) => infobip("createConversationsAccountRecordingConfig", { ...manner, body: recorded }),
  updateConversationsAccountRecordingConfig: (manner: Manner) => infobip("updateConversationsAccountRecordingConfig", { ...manner, body: recorded }),
  getConversationsAgentRecordingConfigs: (manner: Manner) => infobip("getConversationsAgentRecordingConfigs", manner),
  getConversationsTtsSupportedPlaceholders: (manner: Manner) => infobip("getConversationsTtsSupportedPlaceholders", { ...manner, path: { ttsPurpose: "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE" } }),
});
