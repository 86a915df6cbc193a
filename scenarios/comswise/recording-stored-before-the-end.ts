import { scenario } from "../scenario.ts";
import { ANALYSIS, SECOND_RECORDING, upload } from "./recording.ts";

/** A recording is attached while the call goes on; completing it then needs nothing more. */
export const recordingStoredBeforeTheEnd = scenario("comswise", {
  summary: "A recording is attached while the call goes on; completing it then needs nothing more.",
  async run({ comswise, events, checkLike, unique }) {
    const { body: call } = await comswise("createCall", { body: { callId: unique("c-1"), groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", status: "in-progress", recordingUrl: await upload(comswise) } });
    const path = { id: call.id };
    const key = await upload(comswise, SECOND_RECORDING);
    checkLike("attached, still waiting", (await comswise("updateCall", { path, body: { recordingUrl: key } })).body, { status: "in-progress", recordingUrl: key });
    await events.none("call.analysis.completed", ANALYSIS);
    // Fields that only a creation knows are ignored.
    const { body: completed } = await comswise("updateCall", { path, body: { status: "completed", groupingId: "t-2" } as { status: "completed" } });
    checkLike("completed", completed, { status: "completed", recordingUrl: key, groupingId: "t-1" });
    await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
  },
});
