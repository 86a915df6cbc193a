import { scenario } from "../scenario.ts";
import { ANALYSIS, handOver, upload } from "./recording.ts";
import type { Duration } from "../../harness/index.ts";

/** Analyses break down at every step; nothing is told of them, and a new recording repairs each call. */
export const analysisBreaksDown = scenario("comswise", {
  summary: "Analyses break down at every step; nothing is told of them, and a new recording repairs each call.",
  simulatorOnly: "looks into analyses at set seconds; a service shows no steps of them",
  async run({ comswise, events, clock, stimulus, checkLike, unique }) {
    const moments: Readonly<Record<string, Duration>> = { queued: "0s", transcribing: "2s", analyzing: "7s" };
    for (const [state, after] of Object.entries(moments)) {
      const call = await handOver(comswise, unique(`fails while ${state}`), await upload(comswise));
      await clock.pass(after);
      checkLike(state, (await comswise("getCall", { path: { id: call.id } })).body, { processingStatus: state });
      await stimulus("comswise", "failProcessing", { id: call.id });
      await events.none("call.analysis.completed", ANALYSIS);
      checkLike("failed", (await comswise("getCall", { path: { id: call.id } })).body, { processingStatus: "failed", status: "completed", executiveSummary: null });
      await comswise("updateCall", { path: { id: call.id }, body: { recordingUrl: await upload(comswise) } });
      await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
    }
  },
});
