import { assign, linesOf, openCall, RESOLVED, readCall, remark, setStatus, standing, tellStanding, voiceNeeds } from "../commbox/voice-call.ts";
import { upload } from "../comswise/recording.ts";
import { scenario } from "../scenario.ts";

/** A call is handled in CommBox, its recording analysed by Comswise, and the summary comes back as a remark on the call. */
export const callAnalysedAndNoted = scenario(["commbox", "comswise"], {
  summary: "A call is handled in CommBox, its recording analysed by Comswise, and the summary comes back as a remark.",
  needs: voiceNeeds,
  async run({ commbox, comswise, needs, clock, events, check, checkLike }) {
    const { channel, agentA, phone } = needs;
    const call = await openCall(commbox, needs, { StreamProviderId: "pbx-77" });
    const startTime = (await clock.now()).toISOString();
    await assign(commbox, agentA, call);
    // Announced while it goes on, so that Comswise knows its thread from the start.
    const { body: announced } = await comswise("createCall", { body: { callId: String(call), from: `+${phone}`, to: "+15550000001", direction: "inbound", status: "in-progress", startTime } });
    await clock.pass("3m");
    await tellStanding(commbox, call, standing(needs, "DISCONNECTED", { call_duration: "00:03:00" }));

    const recordingUrl = await upload(comswise);
    await comswise("updateCall", { path: { id: announced.id }, body: { status: "completed", recordingUrl } });
    // The agent does not wait for the analysis: the call is resolved before its summary is there.
    await setStatus(commbox, call, RESOLVED);
    const { data } = await events.expect<{ callId: string; executiveSummary: string; transcriptUrl: string }>("call.analysis.completed", { id: announced.id });
    check("the event names the conversation", data.callId, String(call));
    const transcript = await comswise.link(data.transcriptUrl);
    for (const text of [data.executiveSummary, data.transcriptUrl]) await remark(commbox, call, text, { ManagerId: agentA });

    const remarks = await linesOf(commbox, call, 1);
    check("summary and transcript on the call", remarks.map(({ data: line }) => line["text"]), [data.executiveSummary, data.transcriptUrl]);
    check("the transcript can be read from there", (await comswise.link(String(remarks[1]!.data["text"]))).text, transcript.text);
    checkLike("resolved it stays", await readCall(commbox, channel, call), { statusId: 2, assignedManagerId: 0 });
    await events.expect("Object.OnNewActivity", { Id: String(call) });
  },
});
