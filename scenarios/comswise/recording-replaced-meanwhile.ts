import { scenario } from "../scenario.ts";
import { ANALYSIS, RECORDING, upload } from "./recording.ts";

const STEPS = [
  { before: "queued", seconds: "0s" },
  { before: "transcribing", seconds: "2s" },
  { before: "analyzing", seconds: "7s" },
  { before: "completed", seconds: "10s" },
] as const;

/** Another recording comes at every moment of an analysis: only the last one is told of. */
export const recordingReplacedMeanwhile = scenario("comswise", {
  summary: "Another recording comes at every moment of an analysis: only the last one is told of.",
  simulatorOnly: "changes a recording at set seconds of its analysis; a service has a pace of its own",
  async run({ comswise, events, clock, check, checkLike, unique }) {
    const recordings = [];
    for (let n = 0; n < STEPS.length + 1; n++) recordings.push(await upload(comswise, RECORDING.slice(0, 400 + n)));
    const { body: call } = await comswise("createCall", { body: { callId: unique("c-1"), groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", recordingUrl: recordings[0]! } });
    const path = { id: call.id };
    for (const [n, { before, seconds }] of STEPS.entries()) {
      await clock.pass(seconds);
      checkLike(`step ${n + 1}`, (await comswise("getCall", { path })).body, { processingStatus: before });
      checkLike("begins anew", (await comswise("updateCall", { path, body: { recordingUrl: recordings[n + 1]! } })).body, { processingStatus: "queued", executiveSummary: null });
    }
    // The run that was complete was told of; the three that were overtaken were not.
    await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
    await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
    await events.none("call.analysis.completed");
    check("recording", (await comswise("getCall", { path })).body.recordingUrl, recordings.at(-1));
  },
});
