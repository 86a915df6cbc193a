import { scenario } from "../scenario.ts";
import { ANALYSIS, SECOND_RECORDING, upload } from "./recording.ts";

/** A call is announced while it goes on, completed later with its recording, and its recording replaced. */
export const callCompletedLater = scenario("comswise", {
  summary: "A call is announced while it goes on, completed later with its recording, and its recording replaced.",
  async run({ comswise, events, check, checkLike, unique }) {
    const own = unique("c-2");
    const { body: call } = await comswise("createCall", { body: { callId: own, from: "+15550000001", to: "+15550000002", startTime: "2025-01-01T09:00:00Z", status: "in-progress", direction: "inbound" } });
    const path = { id: call.id };
    await events.none("call.analysis.completed", { within: "5m" });

    await comswise("updateCall", { path, body: { status: "completed" }, expect: 422 });
    checkLike("after the refusal", (await comswise("getCall", { path })).body, { status: "in-progress", recordingUrl: null });
    // The caller's own id is no address: 404, as for any unknown id.
    await comswise("updateCall", { path: { id: own }, body: { status: "completed" }, expect: 404 });
    await comswise("getCall", { path: { id: own }, expect: 404 });

    const key = await upload(comswise);
    await comswise("updateCall", { path, body: { status: "completed", recordingUrl: key } });
    await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
    checkLike("analysed", (await comswise("getCall", { path })).body, { status: "completed", executiveSummary: /\S/ });
    await comswise("updateCall", { path, body: { status: "in-progress" }, expect: 409 });

    const second = await upload(comswise, SECOND_RECORDING);
    const { body: again } = await comswise("updateCall", { path, body: { recordingUrl: second } });
    checkLike("results are dropped", again, { executiveSummary: null, transcript: null });
    await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);

    const { body: same } = await comswise("updateCall", { path, body: { recordingUrl: second } });
    check("the same recording again changes nothing", same.executiveSummary, /\S/);
    await comswise("updateCall", { path, body: { status: "completed" } });
    await events.none("call.analysis.completed", ANALYSIS);
  },
});
