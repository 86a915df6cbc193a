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
];
