import { scenario } from "../scenario.ts";
import { ANALYSIS, handOver, NOT_A_RECORDING, shown, upload } from "./recording.ts";

/** An empty file and a letter are stored like recordings, and fail when they are listened to. */
export const filesThatAreNoRecordings = scenario("comswise", {
  summary: "An empty file and a letter are stored like recordings, and fail when they are listened to.",
  async run({ comswise, events, checkLike, unique }) {
    const empty = await handOver(comswise, unique("c-empty"), await upload(comswise, new Uint8Array()));
    const letter = await handOver(comswise, unique("c-letter"), await upload(comswise, NOT_A_RECORDING));
    // A link for an upload is an address like any other, and cannot be read.
    const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" } });
    const putOnly = await handOver(comswise, unique("c-link"), place.uploadUrl);
    await events.none("call.analysis.completed", ANALYSIS);
    for (const { id } of [empty, letter, putOnly]) checkLike("no results", (await comswise("getCall", { path: { id } })).body, { status: "completed", executiveSummary: null, transcript: null, processingStatus: shown("failed") });
  },
});
