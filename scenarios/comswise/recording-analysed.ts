import { scenario } from "../scenario.ts";
import { RECORDING } from "./recording.ts";

/** A recording is uploaded, its call handed over and analysed; transcript and summary are fetched. */
export const recordingAnalysed = scenario("comswise", {
  summary: "A recording is uploaded, its call handed over and analysed; transcript and summary are fetched.",
  fixture: "empty",
  async run({ comswise, events, until, check, checkLike }) {
    const { body: place } = await comswise("requestUpload", { body: { fileName: "a.wav", contentType: "audio/wav" } });
    check("key", place.fileKey, /^org_123\/uploads\/.*\.wav$/);
    const stored = await comswise.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: RECORDING });
    check("stored body", stored.bytes.length, 0);

    const { body: created } = await comswise("createCall", { body: { callId: "c-1", groupingId: "ticket-9876", startTime: "2025-01-01T09:00:00Z", recordingUrl: place.fileKey } });
    checkLike("created call", created, { callId: "c-1", status: "completed", direction: "unknown", executiveSummary: null, transcript: null });
    const { body: page } = await comswise("listCalls", { query: { limit: 5 } });
    checkLike("listed at once, without results", page, { calls: [{ id: created.id, executiveSummary: null, transcript: null }], cursor: null, hasMore: false });

    const { data, body: told } = await events.expect<{ transcriptUrl: string; executiveSummary: string }>("call.analysis.completed", { id: created.id });
    checkLike("event", told, { version: "1.0", data: { callId: "c-1" } });
    const transcript = await comswise.link(data.transcriptUrl);
    check("transcript", transcript.text, /^# c-1\n/);
    check("media type", transcript.headers.get("content-type"), /^text\/markdown/);

    const { body: analysed } = await until(() => comswise("listCalls"), ({ body }) => body.calls[0]!.executiveSummary !== null);
    checkLike("results in the list", analysed.calls[0], { executiveSummary: data.executiveSummary, transcript: { transcriptUrl: /^http/ } });
  },
});
