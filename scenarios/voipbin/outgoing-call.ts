import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, readCall, tel } from "./desk.ts";

/** A customer is called, put on hold, muted, talked to and recorded; the recording is fetched and everything billed. */
export const outgoingCall = scenario("voipbin", {
  summary: "A customer is called, put on hold, muted, talked to and recorded; the recording is fetched and everything billed.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, until, clock, check, checkLike, needs }) {
    const callee = numberEnding("13");
    const actions = [{ type: "answer" }, { type: "talk", option: { text: "Good morning.", language: "en-US" } }, { type: "sleep", option: { duration: 600_000 } }] as const;
    const { body: placed } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(callee)], actions: [...actions] } });
    check("one call, no groupcall", [placed.calls.length, placed.groupcalls.length], [1, 0]);
    const { id } = placed.calls[0]!;
    checkLike("placed", placed.calls[0], { status: "dialing", direction: "outgoing", type: "flow", action: { id: "00000000-0000-0000-0000-000000000001" } });
    await events.expect("call_created", { id });
    await events.expect("activeflow_created", { reference_type: "call", reference_id: id });

    await events.expect("call_ringing", { id });
    checkLike("rings", await readCall(voipbin, id), { status: "ringing", tm_ringing: /Z$/ });
    await telephone.answers(callee);
    await events.expect("call_progressing", { id });
    await events.expect("call_updated", { id });
    const answered = await readCall(voipbin, id);
    checkLike("answered", answered, { status: "progressing", tm_progressing: /Z$/ });
    const { body: during } = await voipbin("GetBillings");
    checkLike("is being billed", during.result[0], { reference_type: "call", reference_id: id, status: "progressing" });

    for (const [on, off] of [["PostCallsIdHold", "DeleteCallsIdHold"], ["PostCallsIdMoh", "DeleteCallsIdMoh"], ["PostCallsIdSilence", "DeleteCallsIdSilence"]] as const) {
      const held = await voipbin(on, { path: { id } });
      const back = await voipbin(off, { path: { id } });
      check(`${on}: nothing to read`, [held.bytes.length, back.bytes.length], [0, 0]);
    }
    await voipbin("PostCallsIdMute", { path: { id }, body: { direction: "both" } });
    await events.expect("call_updated", { id, mute_direction: "both" });
    await voipbin("DeleteCallsIdMute", { path: { id }, body: { direction: "in" } });
    checkLike("still muted outwards", await readCall(voipbin, id), { mute_direction: "out" });
    await voipbin("PostCallsIdTalk", { path: { id }, body: { text: "One moment, please.", language: "en-US" } });

    const { body: recording } = await voipbin("PostCallsIdRecordingStart", { path: { id }, body: { format: "wav" } });
    const recordingId = recording.recording_id!;
    await events.expect("recording_started", { id: recordingId });
    await voipbin("PostCallsIdRecordingStart", { path: { id }, body: { format: "wav" }, expect: 400 });
    await clock.pass("70s");
    const { body: stopped } = await voipbin("PostCallsIdRecordingStop", { path: { id } });
    check("recording over", [stopped.recording_id ?? NIL, stopped.recording_ids], [NIL, [recordingId]]);
    await events.expect("recording_finished", { id: recordingId });

    const { body: ending } = await voipbin("PostCallsIdHangup", { path: { id } });
    check("is being hung up", ending.status, "terminating");
    await events.expect("call_terminating", { id });
    await events.expect("call_hangup", { id, hangup_by: "local", hangup_reason: "normal" });
    await events.expect("activeflow_updated", { reference_id: id, status: "ended" });
    await voipbin("PostCallsIdHold", { path: { id }, expect: 400 });
    checkLike("hung up for good", (await voipbin("PostCallsIdHangup", { path: { id } })).body, { status: "hangup" });

    const { body: recordings } = await voipbin("GetRecordings");
    checkLike("listed", recordings.result[0], { id: recordingId, status: "ended" });
    const redirect = await voipbin("GetRecordingfilesId", { path: { id: recordingId }, expect: 307 });
    const archive = await voipbin.link(redirect.headers.get("location")!);
    check("a zip", archive.text.slice(0, 2), "PK");

    const ours = ({ result }: typeof during) => result.filter(({ reference_id }) => reference_id === id || reference_id === recordingId);
    const { body: billed } = await until(() => voipbin("GetBillings"), ({ body }) => ours(body).every(({ status }) => status === "end"));
    check("what was billed", ours(billed).map(({ reference_type }) => reference_type).sort(), ["call", "recording"]);
    check("minutes rounded up", ours(billed).every(({ billable_units, usage_duration }) => billable_units === Math.ceil(usage_duration! / 60)), true);

    const { body: told } = await voipbin("GetTimelinesResourceTypeResourceIdEvents", { path: { resource_type: "calls", resource_id: id } });
    const instants = told.result.map(({ timestamp }) => timestamp);
    check("newest first", instants, instants.toSorted((one, two) => Date.parse(two) - Date.parse(one)));
    await voipbin("GetTimelinesCallsCallIdSipAnalysis", { path: { call_id: id } });

    await voipbin("DeleteCallsId", { path: { id } });
    await events.expect("call_deleted", { id });
    await voipbin("GetCallsId", { path: { id }, expect: 400 });
  },
});
