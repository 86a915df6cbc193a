import { scenario } from "../scenario.ts";
import { everyRequest } from "./every-request.ts";
import { RECORDING } from "./recording.ts";

/** The service breaks down for a while; its answers keep their form, and nothing was changed. */
export const serviceDownForAWhile = scenario("comswise", {
  summary: "The service breaks down for a while; its answers keep their form, and nothing was changed.",
  settings: { comswise: { trailingSlash: "both" } },
  async run({ comswise, arrange, check }) {
    const { body: before } = await comswise("listCalls");
    const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" } });
    const link = before.calls.find(({ transcript }) => transcript)!.transcript!.transcriptUrl;
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    for (const request of everyRequest(comswise)) await request({ expect: 500 });
    await comswise("redirectCalls", { expect: 500 });
    await comswise.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: RECORDING, expect: 500 });
    await comswise.link(link, { expect: 500 });
    await arrange.clearFaults();
    const { body: after } = await comswise("listCalls");
    check("calls", after.calls.map(({ id, status }) => [id, status]), before.calls.map(({ id, status }) => [id, status]));
  },
});
