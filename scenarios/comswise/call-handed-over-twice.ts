import { scenario } from "../scenario.ts";
import { handOver, upload } from "./recording.ts";

/** Wrong keys, repeated calls and other organisations' calls are refused, and change nothing. */
export const callHandedOverTwice = scenario("comswise", {
  summary: "Wrong keys, repeated calls and other organisations' calls are refused, and change nothing.",
  async run({ comswise, events, check, checkLike, unique }) {
    const call = { callId: unique("c-9"), groupingId: "ticket-9", startTime: "2025-01-01T09:00:00Z" };
    await comswise("createCall", { body: { ...call, recordingUrl: "org_123/uploads/none.wav" }, expect: 400 });
    const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" } });
    await comswise("createCall", { body: { ...call, recordingUrl: place.fileKey }, expect: 400 });
    const foreign = await upload(comswise, undefined, "KB");
    await comswise("createCall", { body: { ...call, recordingUrl: foreign }, expect: 400 });

    const key = await upload(comswise);
    // The refusals above did not take the callId.
    const first = await handOver(comswise, call.callId, key);
    await comswise("createCall", { body: { ...call, recordingUrl: key }, expect: 409 });
    await comswise("createCall", { body: { ...call, groupingId: "ticket-10", status: "in-progress" }, expect: 409 });
    checkLike("the first record", (await comswise("getCall", { path: { id: first.id } })).body, { groupingId: first.groupingId, status: "completed" });
    await events.expect("call.analysis.completed", { id: first.id });
    await events.none("call.analysis.completed");

    await comswise("createCall", { body: { ...call, recordingUrl: foreign }, as: "KB" });
    // One key may serve several calls.
    await handOver(comswise, unique("c-10"), key);

    const path = { id: first.id };
    await comswise("updateCall", { path, body: { status: "completed" }, as: "KB", expect: 404 });
    await comswise("getCall", { path, as: "KB", expect: 404 });
    await comswise("updateCall", { path, body: {}, expect: 422 });
    await comswise.wrong("updateCall", { breaks: "body.status", expect: 422 }, { path, body: { status: "done" } });
    await comswise("updateCall", { path, body: { recordingUrl: "org_123/uploads/none.wav" }, expect: 400 });
    check("recording", (await comswise("getCall", { path })).body.recordingUrl, key);
  },
});
