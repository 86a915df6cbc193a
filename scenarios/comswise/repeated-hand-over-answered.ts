import { scenario } from "../scenario.ts";
import { handOver, upload } from "./recording.ts";

/** In the reading in which creations are 201 and repeats are answered, an integration may hand a call over again. */
export const repeatedHandOverAnswered = scenario("comswise", {
  summary: "In the other reading, creations are 201 and a repeated hand-over is answered with the first call.",
  settings: { comswise: { createStatus: "201", duplicateCallId: "existing" } },
  async run({ comswise, events, check, unique }) {
    const key = await upload(comswise);
    const body = { callId: unique("c-1"), groupingId: "ticket-1", startTime: "2025-01-01T09:00:00Z", recordingUrl: key };
    const first = await comswise("createCall", { body, expect: 201 });
    const second = await comswise("createCall", { body: { ...body, groupingId: "ticket-2" }, expect: 200 });
    check("the same call", second.body.id, first.body.id);
    const other = await handOver(comswise, unique("c-2"), key);
    await events.expect("call.analysis.completed", { callId: body.callId });
    await events.expect("call.analysis.completed", { callId: other.callId });
    await events.none("call.analysis.completed");
  },
});
