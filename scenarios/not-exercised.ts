import type { VendorCoverage } from "../harness/index.ts";

/** What no story exercises, with the reason. An exact set: a new gap fails the test, a closed one must be removed here. */
export interface NotExercised {
  readonly vendor: string;
  readonly kind: keyof VendorCoverage;
  /** As the coverage report names them. */
  readonly items: readonly string[];
  readonly because: string;
}

const PLAIN_READS = ["Get_Managers", "Get_presence_types", "Get_streams_stats", "Get_SLA_streams_stats", "List_Streams", "get_tags", "Get_Tags_Group", "Get_Team", "Get_profiles", "systemStatus"];

export const notExercised: readonly NotExercised[] = [
  {
    vendor: "auralytik",
    kind: "moves",
    items: ["webhookDelivery: retrying → retrying (refuse)"],
    because: "a client sees the same status before and after, which may be no move at all; a story holds the number of attempts instead",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: PLAIN_READS.flatMap((id) => [`${id} 400`, `${id} 404`]),
    because: "these reads take nothing that could be wrong or unknown; the vendor lists one set of statuses everywhere",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: ["Create_Tags_Group 404", "Create_Team 404"],
    because: "these creations name no row that could be unknown",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: ["Update_Object_Stream 404"],
    because: "the vendor's prose answers an unknown conversation with 400 here, and an unknown channel with a code",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: ["Get_Enum 404"],
    because: "the names of the tables are a closed set, so an unknown one is a 400",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: ["EmarsysSendWhatsAppTemplate 206"],
    because: "one send has one recipient, so it is sent or it is not; the status is the vendor's all the same",
  },
  {
    vendor: "commbox",
    kind: "statuses",
    items: ["Get_User_By_Identity 200", "Get_User_By_Identity 404", "Send_Templated_Message_V1 200", "Send_Templated_Message_V1 404"],
    because: "the vendor has withdrawn these operations; a simulator answers 501",
  },
  {
    vendor: "commbox",
    kind: "errorCodes",
    items: ['NotFoundEnvelope.allOf.1.description "Not Found"'],
    because: "an unknown address is worded so (a story asks for one), and belongs to no operation",
  },
  {
    vendor: "commbox",
    kind: "errorCodes",
    items: ['ServerErrorEnvelope.allOf.1.description "Operation failed"'],
    because: "a simulated fault is always worded the other way that the vendor prints",
  },
  {
    vendor: "comswise",
    kind: "statuses",
    items: ["requestUpload 400"],
    because: "only a body that is no UTF-8 gets it, and such bodies are read leniently (simulators/comswise/divergences.ts)",
  },
  {
    vendor: "comswise",
    kind: "statuses",
    items: ["putUploadObject 404"],
    because: "only another bucket gets it, and a link for one would have to be signed by the vendor",
  },
  {
    vendor: "infobip",
    kind: "statuses",
    items: ["getLinkedConversations 400", "getWebform 400", "getHoldConfig 400", "deleteHoldConfig 400", "getProfile 400", "getSecuritySetting 400"],
    because: "these take an id alone, and an unknown one is 404",
  },
  {
    vendor: "infobip",
    kind: "statuses",
    items: ["getSubscriptions 404", "getProfiles 404", "getSecuritySettings 404", "createSecuritySettings 404"],
    because: "these name no row that could be unknown; the vendor lists one set of statuses for the family",
  },
  {
    vendor: "infobip",
    kind: "statuses",
    items: ["getConversationsTtsSupportedPlaceholders 400"],
    because: "the purpose is all that it takes, and the vendor answers 404 to one that it does not know",
  },
  {
    vendor: "infobip",
    kind: "statuses",
    items: ["createVoiceSetupOnNumber 201"],
    because: "the vendor lists it beside 200 and does not say when; 200 carries the set-up",
  },
  {
    vendor: "infobip",
    kind: "statuses",
    items: ["destroySession 403"],
    because: "it needs no scope: whoever has a session may end it",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['ConversationStatus "PENDING"'],
    because: "the word is a filter's alone; on no page does a conversation have this status",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['StatusResponse.status "ERROR"'],
    because: "answers of success with this schema say SUCCESS; refusals have a schema of their own",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ["BACKGROUND_BLUR", "VIRTUAL_BACKGROUND", "FACE_TRACK"].map((mode) => `VideoFilterModeApiModel "${mode}"`),
    because: "agents choose their background in the web interface, and no operation writes it",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['RecordingFileLocation "SFTP"', ...["UPLOADING", "UPLOADED", "FAILED"].map((status) => `SftpUploadStatus "${status}"`), 'ProcessedLocation "UPLOADING"', 'ProcessedLocation "UPLOADED"'],
    because: "a server of one's own for recordings is set up in the web interface; recordings stay with the service here",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['ActionStatus "IN_PROGRESS"', 'ActionStatus "FAILED"'],
    because: "the answer says how composing begins, and no operation asks again; sound that can be listed can be composed",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['CallType "ROOM_CALL"'],
    because: "calls of conversations have no rooms",
  },
  {
    vendor: "infobip",
    kind: "enumValues",
    items: ['WebrtcFileFormat "PNG"', 'WebrtcFileFormat "JPEG"'],
    because: "screenshots are taken by a client of the RTC SDK, which is another product",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["GetWs 101", "GetCallsIdMediaStream 101", "GetConferencesIdMediaStream 101", "GetServiceAgentsWs 101"],
    because: "a story asks over plain HTTP, which opens no socket; the simulator's own tests open them",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["GetCallsIdMediaStream 200", "GetRecordingfilesId 200", "GetConferencesIdMediaStream 200"],
    because: "published, and never sent: a socket is opened with 101, and a recording lies where the 307 says",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["GetPing 400", "GetServiceAgentsCustomer 400"],
    because: "they take nothing that could be wrong",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PostAgents 402", "PostExtensions 402", "PostTrunks 402", "PostFlows 409", "PostQueues 409"],
    because: "one more than the plan allows is a 400 here, as the service has it",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PostFiles 409", "PostStorageFiles 409", "PostServiceAgentsFiles 409"],
    because: "space that is used up is a 400, and a file has no other that it could be in the way of",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PostCalls 402", "PostGroupcalls 402"],
    because: "a destination that cannot be paid is passed over, and the answer is a 200 with fewer calls",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PostNumbersRenew 402"],
    because: "the super admin who renews does not pay, and the owner's balance is not asked for",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PostAuthUnregister 409"],
    because: "who is to be deleted already is answered as before",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PutOutdialsIdCampaignId 409", "PutCampaignsIdStatus 409"],
    because: "an outdial is rebound as it is told; a campaign without plan or list, and a word that is no order, are a 400",
  },
  {
    vendor: "voipbin",
    kind: "statuses",
    items: ["PutCustomerBillingAccountId 404", "PostConferences 404", "PostOutdials 404"],
    because: "an account that is not there is a 400 by the vendor's prose; flows and campaigns that a new row names are not looked for",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['CustomerManagerCustomerWebhookMethod ""', 'BillingManagerBillingreferenceType ""', 'AgentManagerAgentRingMethod ""', 'CommonAddress.type ""', 'NumberManagerNumberType ""', 'RouteManagerProviderType ""', 'ContactManagerContactSource ""', 'StorageManagerFileReferenceType ""', 'CallManagerCallType ""', 'CallManagerCallMuteDirection ""', 'CallManagerCallHangupBy ""', 'CallManagerCallHangupReason ""', 'CallManagerGroupcallRingMethod ""', 'CallManagerGroupcallAnswerMethod ""', 'FlowManagerActiveflowStatus ""', 'FlowManagerReferenceType ""', 'ConferenceManagerConferenceType ""', 'QueueManagerQueueRoutingMethod ""', 'CampaignManagerCampaigncallReferenceType ""', 'TtsManagerSpeakingReferenceType ""', 'TtsManagerSpeakingDirection ""', 'AIManagerAITTSType ""', 'AIManagerAISTTType ""', 'AIManagerAIcallAssistanceType ""', 'AIManagerAIcallReferenceType ""', 'AIManagerAIcallGender ""', 'AIManagerMessageRole ""', 'AIManagerMessageDirection ""', 'AIManagerSummaryReferenceType ""', 'AIManagerSummaryStatus ""', 'ConversationManagerConversationType ""', 'ConversationManagerMessageReferenceType ""', 'EmailManagerEmailStatus ""'],
    because: "stands for a word that is not set: rows have one, or leave it out of their answers",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['BillingManagerBillingTransactionType "refund"', 'BillingManagerBillingStatus "pending"', 'BillingManagerBillingStatus "finished"', 'BillingManagerBillingreferenceType "credit_free_tier"', 'BillingManagerBillingreferenceType "token_adjustment"'],
    because: "no operation makes such a record: nothing is refunded or pending, and what is added by force is credit",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['BillingManagerBillingCostType "call_direct_ext"', 'CallManagerCallType "sip-service"'],
    because: "it takes a phone that dials in over SIP, which the simulated network does not have",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['NumberManagerAvailableNumberFeature "emergency"', 'NumberManagerAvailableNumberFeature "fax"', 'NumberManagerAvailableNumberFeature "mms"'],
    because: "the numbers that are offered can do voice and text messages",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['StorageManagerFileReferenceType "recording"'],
    because: "recordings lie apart from the files that are listed",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['CallManagerCallType "conference"', 'FlowManagerFlowType "conference"', 'FlowManagerFlowType "queue"', 'FlowManagerFlowType "transfer"'],
    because: "calls and flows that are made for a room, a queue or a transfer are of the type flow here",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['CallManagerRecordingStatus "initiating"'],
    because: "it has begun to record before anybody can ask",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['ConferenceManagerConferenceStatus "starting"'],
    because: "published, and not seen: a room can be joined at once",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['CampaignManagerCampaigncallReferenceType "none"'],
    because: "a campaign calls or runs a flow; there is no third",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['TranscribeManagerTranscribeReferenceType "unknown"', 'TranscribeManagerTranscribeReferenceType "conference"', 'TranscribeManagerTranscribeDirection "in"', 'TranscribeManagerTranscribeDirection "out"', 'TranscribeManagerTranscriptDirection "both"'],
    because: "the service sets the direction to both and a room's reference to confbridge, and each line of a transcript has one direction",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['AIManagerMessageRole "function"'],
    because: "published only; what an assistant uses is a tool",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['ConversationManagerMessageReferenceType "call"', 'ConversationManagerMessageReferenceType "campaign"'],
    because: "published; messages refer to a text message, to LINE, or to nothing",
  },
  {
    vendor: "voipbin",
    kind: "enumValues",
    items: ['ConversationManagerMediaType "image"', 'ConversationManagerMediaType "video"', 'ConversationManagerMediaType "audio"', 'ConversationManagerMediaType "file"', 'ConversationManagerMediaType "location"', 'ConversationManagerMediaType "sticker"', 'ConversationManagerMediaType "template"', 'ConversationManagerMediaType "imagemap"', 'ConversationManagerMediaType "flex"'],
    because: "medias of a message are ignored, as at the service, so none is ever shown",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["call: none → dialing (arrive)", "activeflow: none → running (start)"],
    because: "a row that begins is counted under the first move of the contract that begins so; stories hold calls that come in and flows that something starts",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["call: dialing → progressing (pickUp)", "call: dialing → terminating (hangup)", "call: dialing → terminating (endFlow)"],
    because: "a call that comes in rings within the same moment, and one that goes out is given up instead",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["call: terminating → hangup (leave)", "call: canceling → hangup (leave)"],
    because: "a leg that goes by itself while it is being hung up ends as one that was told to",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["recording: initiating → stopping (end)"],
    because: "it has begun to record before anything can end",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["conference: none → starting (create)", "conference: starting → progressing (start)"],
    because: "a room can be joined at once; its state before that is published only",
  },
  {
    vendor: "voipbin",
    kind: "moves",
    items: ["campaigncall: dialing → done (succeed)"],
    because: "a phone that takes a call down while it rings counts as not answered; whoever ends a call normally has been talked to",
  },
];
