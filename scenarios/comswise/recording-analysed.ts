import { scenario } from "../scenario.ts";
import { RECORDING } from "./recording.ts";

/** A recording is uploaded, its call handed over and analysed; transcript and summary are fetched. */
export const recordingAnalysed = scenario("comswise", {
  summary: "A recording is uploaded, its call handed over and analysed; transcript and summary are fetched.",
  async run({ comswise, events, until, check, checkLike, unique }) {
    const callId = unique("c-1");
    const { body: place } = await comswise("requestUpload", { body: { fileName: "a.wav", contentType: "audio/wav" } });
    check("key", place.fileKey, /^\w+\/uploads\/.*\.wav$/);
    const stored = await comswise.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: RECORDING });
    check("stored body", stored.bytes.length, 0);

    const { body: created } = await comswise("createCall", { body: { callId, groupingId: unique("ticket-9876"), startTime: "2025-01-01T09:00:00Z", recordingUrl: place.fileKey } });
    checkLike("created call", created, { callId, status: "completed", direction: "unknown", executiveSummary: null, transcript: null });
    const { body: page } = await comswise("listCalls", { query: { limit: 5 } });
    checkLike("listed at once, without results", page.calls[0], { id: created.id, executiveSummary: null, transcript: null });

    const { data, body: told } = await events.expect<{ transcriptUrl: string; executiveSummary: string }>("call.analysis.completed", { id: created.id });
    checkLike("event", told, { version: "1.0", data: { callId } });
    const transcript = await comswise.link(data.transcriptUrl);
    check("transcript", transcript.text, (text: unknown) => String(text).startsWith(`# ${callId}\n`));
    check("media type", transcript.headers.get("content-type"), /^text\/markdown/i);

    const ours = ({ calls }: { calls: readonly { id: string; executiveSummary: string | null }[] }) => calls.find(({ id }) => id === created.id);
    const { body: analysed } = await until(() => comswise("listCalls"), ({ body }) => ours(body)?.executiveSummary !== null);
    checkLike("results in the list", ours(analysed), { executiveSummary: data.executiveSummary, transcript: { transcriptUrl: /^http/ } });
  },
});
