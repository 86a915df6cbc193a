import { scenario } from "../scenario.ts";
import { ANALYSIS, SECOND_RECORDING, upload } from "./recording.ts";

/** A recording that nobody can fetch gives no results; a good one does, and the webhook gets through at the third attempt. */
export const analysisFailsWebhookRetried = scenario("comswise", {
  summary: "A recording that nobody can fetch gives no results; a good one does, and the webhook gets through at the third attempt.",
  async run({ comswise, events, receiver, clock, check, checkLike, unique }) {
    const { body: call } = await comswise("createCall", { body: { callId: unique("c-1"), groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", recordingUrl: "https://files.example/404.wav" } });
    const path = { id: call.id };
    await events.none("call.analysis.completed", { within: "5m" });
    checkLike("after the failure", (await comswise("getCall", { path })).body, { status: "completed", executiveSummary: null, transcript: null });

    receiver.fail(2);
    await comswise("updateCall", { path, body: { recordingUrl: await upload(comswise) } });
    const attempts = [];
    const at = [];
    for (let n = 0; n < 3; n++) {
      attempts.push(await events.expect("call.analysis.completed", { id: call.id }, { within: "3m" }));
      at.push((await clock.now()).getTime() / 1000);
    }
    check("outcomes", attempts.map(({ answered }) => answered), [500, 500, 200]);
    check("seconds between attempts", [at[1]! - at[0]!, at[2]! - at[1]!], [30, 120]);
    // Links are minted anew, so only they may differ.
    const facts = attempts.map(({ data }) => ({ ...(data as object), transcriptUrl: "" }));
    check("the same facts each time", facts.slice(1), [facts[0], facts[0]]);

    await events.subscribe("comswise", { secret: null });
    await comswise("updateCall", { path, body: { recordingUrl: await upload(comswise, SECOND_RECORDING) } });
    const { headers } = await events.expect("call.analysis.completed", { id: call.id }, ANALYSIS);
    check("without a secret there is no Authorization", headers["authorization"], undefined);
  },
});
