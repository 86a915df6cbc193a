import { scenario } from "../scenario.ts";
import { handOver, RECORDING, SECOND_RECORDING } from "./recording.ts";

const WAV = { "content-type": "audio/wav" };

/** An upload link is tried in every way: twice, late, changed, with another media type, with the API key beside it. */
export const uploadLinks = scenario("comswise", {
  summary: "An upload link is tried in every way: twice, late, changed, with another media type, with the API key beside it.",
  async run({ comswise, clock, check, unique }) {
    const ask = { body: { fileName: "call.wav", contentType: "audio/wav" } } as const;
    const { body: place } = await comswise("requestUpload", ask);
    const { body: other } = await comswise("requestUpload", ask);
    check("each request gives a key of its own", place.fileKey === other.fileKey, false);
    const { body: named } = await comswise("requestUpload", { body: { fileName: "call", contentType: "audio/mpeg" } });
    check("the ending comes from the media type where the name has none", named.fileKey, /\.mp3$/);

    const put = { method: "PUT", headers: WAV, body: RECORDING } as const;
    const first = await comswise.link(place.uploadUrl, put);
    const second = await comswise.link(place.uploadUrl, { ...put, body: SECOND_RECORDING });
    check("the last body stays", first.headers.get("etag") === second.headers.get("etag"), false);
    await handOver(comswise, unique("c-1"), place.fileKey);
    // A call that refers to it does not close the place.
    await comswise.link(place.uploadUrl, put);

    await comswise.link(other.uploadUrl, { ...put, headers: { "content-type": "audio/mpeg" }, expect: 403 });
    await comswise.link(other.uploadUrl.replace("X-Amz-Expires=3600", "X-Amz-Expires=604800"), { ...put, expect: 403 });
    await comswise.link(other.uploadUrl, { expect: 403 });
    await comswise.link(other.uploadUrl.split("?")[0]!, { ...put, expect: 401 });
    await comswise.link(other.uploadUrl, { ...put, as: "default", expect: 400 });
    await clock.pass("61m");
    const late = await comswise.link(other.uploadUrl, { ...put, expect: 400 });
    check("why", late.text, /<Code>ExpiredRequest<\/Code>/);
    // Nothing was stored there, so nothing can refer to it.
    await comswise("createCall", { body: { callId: unique("c-2"), groupingId: "t-2", startTime: "2025-01-01T09:00:00Z", recordingUrl: other.fileKey }, expect: 400 });
    // What was stored outlives its link.
    await handOver(comswise, unique("c-3"), place.fileKey);
  },
});
