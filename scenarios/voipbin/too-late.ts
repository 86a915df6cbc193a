import { scenario, seeded } from "../scenario.ts";
import { newcomer, NIL, numberEnding, tel } from "./desk.ts";
import { ofTheFreeCustomer } from "./every-row.ts";

/** Calls, rooms, speech and customers that are over take no orders any more. */
export const tooLate = scenario("voipbin", {
  summary: "Calls, rooms, speech and customers that are over take no orders any more.",
  settings: { voipbin: { profile: "documented" } },
  needs: { number: seeded("voipbin", "number"), assistant: seeded("voipbin", "ai"), ...ofTheFreeCustomer("call", "callInQueue", "queuecall", "speaking", "ai") },
  async run({ voipbin, events, stimulus, needs }) {
    const late = { as: "free", expect: 409 } as const;
    const path = { id: needs.call };
    for (const id of ["PostCallsIdHold", "DeleteCallsIdHold", "PostCallsIdMoh", "DeleteCallsIdMoh", "PostCallsIdSilence", "DeleteCallsIdSilence", "PostCallsIdRecordingStop"] as const) await voipbin(id, { ...late, path });
    for (const id of ["PostCallsIdMute", "DeleteCallsIdMute"] as const) await voipbin(id, { ...late, path, body: { direction: "both" } });
    await voipbin("PostCallsIdTalk", { ...late, path, body: { text: "Hello?", language: "en-US" } });
    await voipbin("PostCallsIdRecordingStart", { ...late, path, body: { format: "wav" } });
    await voipbin("GetCallsIdMediaStream", { ...late, path, query: { encapsulation: "rtp" } });
    await voipbin("PostTranscribes", { ...late, body: { reference_type: "call", reference_id: needs.call, language: "en-US" } });
    await voipbin("PostSpeakings", { ...late, body: { reference_type: "call", reference_id: needs.call } });
    await voipbin("PostSpeakingsIdSay", { ...late, path: { id: needs.speaking }, body: { text: "Hello?" } });
    await voipbin("PostSpeakingsIdFlush", { ...late, path: { id: needs.speaking } });
    await voipbin("PostAicalls", { ...late, body: { assistance_type: "ai", assistance_id: needs.ai, reference_type: "call", reference_id: needs.call } });
    await voipbin("PostAisummaries", { ...late, body: { reference_type: "call", reference_id: needs.call } });
    await voipbin("PostTransfers", { ...late, body: { transfer_type: "blind", transferer_call_id: needs.call, transferee_addresses: [tel(numberEnding("01"))] } });
    await voipbin("PostQueuecallsIdKick", { ...late, path: { id: needs.queuecall } });
    await voipbin("PostQueuecallsReferenceIdIdKick", { ...late, path: { id: needs.callInQueue } });

    const emptyRoom = { type: "conference", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } as const;
    const room = { id: (await voipbin("PostConferences", { body: emptyRoom })).body.id! };
    await voipbin("PostConferencesIdRecordingStop", { expect: 409, path: room });
    await voipbin("PostConferencesIdTranscribeStart", { path: room, body: { language: "en-US" } });
    await voipbin("PostConferencesIdTranscribeStop", { path: room });
    await voipbin("PostConferencesIdTranscribeStop", { expect: 409, path: room });

    const callee = numberEnding("07");
    const { body: placed } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(callee)], actions: [{ type: "ai_talk", option: { assistance_type: "ai", assistance_id: needs.assistant } }] } });
    await events.expect("call_progressing", { id: placed.calls[0]!.id });
    const { body: recorded } = await voipbin("PostCallsIdRecordingStart", { path: { id: placed.calls[0]!.id }, body: { format: "wav" } });
    const { data: aicall } = await events.expect<{ id: string }>("aicall_status_progressing");
    await events.expect("call_hangup", { id: placed.calls[0]!.id });
    await events.expect("aicall_status_terminated", { id: aicall.id });
    await voipbin("PostAimessages", { expect: 409, body: { aicall_id: aicall.id, role: "user", content: "Are you there?" } });

    const { body: written } = await voipbin("PostTranscribes", { body: { reference_type: "recording", reference_id: recorded.recording_id!, language: "en-US" } });
    await voipbin("PostTranscribesIdStop", { expect: 409, path: { id: written.id! } });

    const { body: made } = await voipbin("PostConferences", { body: emptyRoom });
    const closed = { path: { id: made.id! }, expect: 409 } as const;
    await voipbin("DeleteConferencesId", { path: closed.path });
    await voipbin("PostConferencesIdRecordingStart", { ...closed, body: { format: "wav" } });
    await voipbin("PostConferencesIdTranscribeStart", { ...closed, body: { language: "en-US" } });
    await voipbin("GetConferencesIdMediaStream", { ...closed, query: { encapsulation: "rtp" } });

    const leaving = await newcomer({ voipbin, stimulus }, "leaving@example.com");
    await voipbin("DeleteStorageAccountsId", { as: "superadmin", path: { id: leaving.storageAccount } });
    await leaving.read("/storage_account", 404);
    const customer = { as: "superadmin", path: { id: leaving.id } } as const;
    await voipbin("PostCustomersIdRecover", { ...customer, expect: 409 });
    await voipbin("DeleteCustomersId", customer);
    await voipbin("PostCustomersIdFreeze", { ...customer, expect: 409 });
    await voipbin("DeleteCustomersId", { ...customer, expect: 409 });
  },
});
