import { scenario } from "../scenario.ts";
import { assign, linesOf, openCall, readCall, RESOLVED, setStatus, standing, tellStanding, remark, voiceNeeds } from "./voice-call.ts";

/** A call has several recordings, the last of which arrives when the call is resolved already. */
export const lateRecording = scenario("commbox", {
  summary: "A call has several recordings, the last of which arrives when the call is resolved already.",
  needs: voiceNeeds,
  async run({ commbox, needs, clock, check, checkLike }) {
    const { channel, agentA } = needs;
    const call = await openCall(commbox, needs);
    await assign(commbox, agentA, call);
    await tellStanding(commbox, call, standing(needs, "DISCONNECTED"));
    const recordings = ["https://rec.example/1.mp3", "https://rec.example/2.mp3", "https://rec.example/1.mp3"];
    for (const link of recordings) await remark(commbox, call, link);
    await setStatus(commbox, call, RESOLVED);
    const before = await readCall(commbox, channel, call);
    await clock.pass("1m");
    await remark(commbox, call, "https://rec.example/3.mp3");
    const after = await readCall(commbox, channel, call);
    checkLike("resolved it stays", after, { statusId: 2, assignedManagerId: 0, closedTime: before.closedTime });
    check("updated", after.updatedTime > before.updatedTime, true);

    const path = { OBJECT_ID: call };
    await commbox.wrong("Set_Remark_Log", { breaks: "body.data.Text", expect: 400 }, { path, body: { data: { Text: "" } } });
    await commbox.wrong("Set_Remark_Log", { breaks: "body.data", expect: 400 }, { path, body: { Text: "x" } });
    const lines = await linesOf(commbox, call, 1);
    check("order and repeats are kept", lines.map(({ data }) => data["text"]), [...recordings, "https://rec.example/3.mp3"]);
    const { body } = await commbox("Get_Object", { path: { STREAM_ID: String(channel), OBJECT_ID: call }, query: { includeActivityLog: true } });
    const logged = body.data[0]!.activityLogs!.filter(({ type }) => type === 1).map(({ type, data }) => ({ type, data: JSON.parse(data) as unknown }));
    check("the same lines beside the conversation", logged, lines);
  },
});
