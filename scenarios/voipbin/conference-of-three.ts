import { scenario, seeded } from "../scenario.ts";
import { callAnswered, NIL, readCall } from "./desk.ts";

const PHONES = ["+15555550113", "+12125550113", "+447700900013"] as const;

/** Three people meet in a room that is recorded and written down; one is sent out, the room is closed and summed up. */
export const conferenceOfThree = scenario("voipbin", {
  summary: "Three people meet in a room that is recorded and written down; one is sent out, the room is closed and summed up.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, clock, check, checkLike, needs }) {
    const { body: room } = await voipbin("PostConferences", { body: { name: "Weekly", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });
    check("open at once", room.status, "progressing");
    await events.expect("conference_created", { id: room.id });
    const path = { id: room.id! };

    const calls: string[] = [];
    for (const phone of PHONES) {
      calls.push(await callAnswered({ voipbin, telephone, events }, needs.number, phone, [{ type: "conference_join", option: { conference_id: room.id } }, { type: "talk", option: { text: "That was it.", language: "en-US" } }]));
      await events.expect("conference_updated", ({ data }: any) => data.id === room.id && data.conferencecall_ids?.length === calls.length);
    }
    const inside = (await voipbin("GetConferencecalls")).body.result.filter(({ reference_id }) => calls.includes(reference_id!));
    check("three inside", inside.map(({ status, reference_id }) => [status, reference_id]), calls.toReversed().map((id) => ["joined", id]));

    const recordingBody = { format: "wav", duration: 0, on_end_flow_id: NIL } as const;
    await voipbin("PostConferencesIdRecordingStart", { path, body: recordingBody });
    const { data: recording } = await events.expect<{ id: string }>("recording_started", { reference_type: "confbridge", reference_id: room.id });
    await events.expect("conference_updated", { id: room.id, recording_id: recording.id });
    await voipbin("PostConferencesIdRecordingStart", { path, body: recordingBody, expect: 400 });

    await voipbin("PostConferencesIdTranscribeStart", { path, body: { language: "en-US" } });
    const { data: transcribe } = await events.expect<{ id: string }>("transcribe_created", { reference_id: room.id });
    await clock.pass("2s");
    await telephone.says(PHONES[0], "Good morning, everybody.");
    for (const name of ["transcribe_speech_started", "transcribe_speech_interim", "transcribe_speech_ended"]) await events.expect(name);
    await events.expect("transcript_created", { transcribe_id: transcribe.id, message: "Good morning, everybody." });

    const { body: sentOut } = await voipbin("DeleteConferencecallsId", { path: { id: inside.at(-1)!.id! } });
    check("on the way out", sentOut.status, "leaving");
    await events.expect("conference_updated", ({ data }: any) => data.id === room.id && data.conferencecall_ids?.length === 2);
    checkLike("goes on behind the room", await readCall(voipbin, calls[0]!), { action: { type: "talk" } });
    await events.expect("call_hangup", { id: calls[0], hangup_by: "local", hangup_reason: "normal" });

    await voipbin("PostConferencesIdTranscribeStop", { path });
    await events.expect("transcribe_done", { id: transcribe.id });
    await voipbin("PostConferencesIdRecordingStop", { path });
    await events.expect("recording_finished", { id: recording.id });

    const { body: summary } = await voipbin("PostAisummaries", { body: { reference_type: "conference", reference_id: room.id!, language: "en-US", on_end_flow_id: NIL } });
    check("waits for the end", summary.status, "progressing");
    await voipbin("DeleteConferencesId", { path });
    await events.expect("conference_updated", { id: room.id, status: "terminating" });
    await events.expect("conference_deleted", { id: room.id, status: "terminating" });
    await events.expect("conference_deleted", { id: room.id, status: "terminated", tm_end: /Z$/ });
    await events.expect("summary_updated", { id: summary.id, status: "done" });

    checkLike("still shown", (await voipbin("GetConferencesId", { path })).body, { status: "terminated", tm_delete: /Z$/ });
    check("not listed", (await voipbin("GetConferences")).body.result.some(({ id }) => id === room.id), false);
  },
});
