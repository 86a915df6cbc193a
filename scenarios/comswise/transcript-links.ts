import { scenario } from "../scenario.ts";
import { handOver, SECOND_RECORDING, upload } from "./recording.ts";

/** A transcript's link is read late, changed, with the API key, and after the transcript is gone. */
export const transcriptLinks = scenario("comswise", {
  summary: "A transcript's link is read late, changed, with the API key, and after the transcript is gone.",
  async run({ comswise, events, clock, check, unique }) {
    const call = await handOver(comswise, unique("c-1"), await upload(comswise));
    const { data } = await events.expect<{ transcriptUrl: string }>("call.analysis.completed", { id: call.id });
    const first = data.transcriptUrl;
    await comswise.link(first);
    const why = async (url: string, expect: number, as?: string) => /<Code>(\w+)/.exec((await comswise.link(url, { expect, ...(as ? { as } : {}) })).text)?.[1];
    check("with the API key beside the signature", await why(first, 400, "default"), "InvalidArgument");
    check("without a signature", await why(first.split("?")[0]!, 401), "Unauthorized");
    check("changed", await why(first.replace("transcript.md", "summary.md"), 403), "SignatureDoesNotMatch");
    await comswise.link(first, { method: "PUT", body: "mine", expect: 403 });

    await clock.pass("59m");
    const { body } = await comswise("getCall", { path: { id: call.id } });
    await clock.pass("2m");
    check("too late", await why(first, 400), "ExpiredRequest");
    // Each read mints a link of its own, with a life of its own.
    await comswise.link(body.transcript!.transcriptUrl);
    await comswise("updateCall", { path: { id: call.id }, body: { recordingUrl: await upload(comswise, SECOND_RECORDING) } });
    check("while the analysis is repeated there is no transcript", await why(body.transcript!.transcriptUrl, 404), "NoSuchKey");
  },
});
