import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { RECORDING, upload } from "./recording.ts";

/** An organisation that asks too often is told to wait, and served again a minute later. */
export const tooManyRequests = scenario("comswise", {
  summary: "An organisation that asks too often is told to wait, and served again a minute later.",
  settings: { comswise: { rateLimit: 3 } },
  async run({ comswise, clock, arrange, check }) {
    for (let n = 0; n < 3; n++) await comswise("listCalls");
    const { headers } = await comswise("listCalls", { expect: 429 });
    check("how long", Number(headers.get("retry-after")), (seconds: unknown) => Number(seconds) > 0 && Number(seconds) <= 60);
    await comswise("listCalls", { as: "KB" });
    await clock.pass("1m");
    await comswise("listCalls");

    await arrange.settings("comswise", { rateLimit: 0, trailingSlash: "both" });
    const key = await upload(comswise);
    const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" } });
    const { body: analysed } = await comswise("listCalls");
    const link = analysed.calls.find(({ transcript }) => transcript)!.transcript!.transcriptUrl;
    await arrange.fault({ kind: "rateLimit", seconds: 5, times: 0 });
    for (const request of everyRequest(comswise)) await request({ expect: 429 });
    await comswise("redirectCalls", { expect: 429 });
    await comswise.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: RECORDING, expect: 429 });
    await comswise.link(link, { expect: 429 });
    await arrange.clearFaults();
    await comswise("createCall", { body: { callId: "c-1", groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", recordingUrl: key } });
  },
});
