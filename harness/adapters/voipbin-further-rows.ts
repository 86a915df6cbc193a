import type { RemovalLaw, RowLaw } from "./row-law.ts";

const removable = (kind: string, made: string, id: string, operation: string, more: Partial<RemovalLaw> = {}): RowLaw => ({ kind, made, id, remove: { operation, parameter: "id", ...more } });

/**
 * What clients of VoipBin make beside the rows that have an address of their own: what agents make, what comes with something else, what cannot be
 * removed. Mail addresses, telephone numbers and tags go with their contact, and who takes part in a chat goes with it; a login ends by itself.
 */
export const voipbinFurtherRows: readonly RowLaw[] = [
  ...[["Files", "file"], ["TalkChats", "chat"], ["TalkMessages", "chat message"]].map(([name, kind]): RowLaw => ({
    ...removable(kind!, `PostServiceAgents${name}`, "id", `DeleteServiceAgents${name}Id`),
    // Two agents have one direct chat. sources.md#talk
    ...(kind === "chat" ? { finds: true, madeAt: "tm_create" } : {}),
  })),
  removable("AI message", "PostAimessages", "id", "DeleteAimessagesId"),
  removable("target of an outdial", "PostOutdialsIdTargets", "id", "DeleteOutdialsIdTargetsTargetId", { parameter: "target_id", path: { id: "$id" } }),

  // A request may place many calls, single and in groups; each runs a flow, whose record is a row of its own.
  removable("call", "PostCalls", "groupcalls.*.call_ids.*", "DeleteCallsId"),
  removable("group call", "PostCalls", "groupcalls.*.groupcall_ids.*", "DeleteGroupcallsId"),
  removable("active flow", "PostCalls", "calls.*.activeflow_id", "DeleteActiveflowsId"),
  removable("call", "PostGroupcalls", "call_ids.*", "DeleteCallsId"),
  removable("call", "PostTransfers", "transferee_call_id", "DeleteCallsId"),
  removable("group call", "PostTransfers", "groupcall_id", "DeleteGroupcallsId"),
  removable("recording", "PostCallsIdRecordingStart", "recording_id", "DeleteRecordingsId"),
  removable("recording", "PostConferencesIdRecordingStart", "recording_id", "DeleteRecordingsId"),
  removable("transcription", "PostConferencesIdTranscribeStart", "transcribe_id", "DeleteTranscribesId"),

  { kind: "transfer", made: "PostTransfers", id: "id", kept: "VoipBin has no operation that removes a transfer" },
  ...["PostConversationsIdMessages", "PostServiceAgentsConversationsIdMessages"].map((made): RowLaw => ({ kind: "message of a conversation", made, id: "id", kept: "VoipBin has no operation that removes a message of a conversation" })),
  { kind: "customer", made: "PostAuthSignup", id: "customer.id", kept: "a customer who signed up is removed by the project's super admin, or leaves by PostAuthUnregister" },
];
