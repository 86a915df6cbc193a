import { scenario, seeded } from "../scenario.ts";
import { putAudio, waveOf } from "./audio.ts";

/** A recording is handed in, processed and evaluated; what was found out is read, and the bytes are fetched again. */
export const audioFileProcessed = scenario("auralytik", {
  summary: "A recording is handed in, processed and evaluated; what was found out is read, and the bytes are fetched again.",
  needs: { engagement: seeded("auralytik", "engagementId"), campaign: seeded("auralytik", "campaignId") },
  async run({ auralytik, needs, until, events, check, checkLike }) {
    const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName: "visit.wav", engagementId: needs.engagement, campaignId: needs.campaign } });
    await auralytik.wrong("createAudioUploadUrl", { breaks: "body.engagementId", expect: 400 }, { body: { fileName: "visit.wav" } });
    await auralytik("createAudioUploadUrl", { body: { fileName: "visit.wav", engagementId: "eng_nobody" }, expect: 400 });
    await auralytik("createAudioUploadUrl", { body: { fileName: "visit.wav", engagementId: needs.engagement, campaignId: "camp_nobody" }, expect: 400 });
    const path = { id: place.audioFileId };
    const status = () => auralytik("getAudioProcessingStatus", { path });
    check("nothing yet", (await status()).body, { audioFileId: path.id, status: "AwaitingUpload" });
    check("too early", (await auralytik("processAudioFile", { path, expect: 409 })).body.error.code, "FILE_NOT_UPLOADED");

    const missing = await auralytik.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: waveOf(12), expect: 400 });
    check("why", [missing.headers.get("x-ms-error-code"), /<Code>MissingRequiredHeader<\/Code>/.test(missing.text)], ["MissingRequiredHeader", true]);
    await putAudio(auralytik, place.uploadUrl, waveOf(12));
    check("stored", (await status()).body.status, "Uploaded");

    check("started", (await auralytik("processAudioFile", { path })).body, { audioFileId: path.id, status: "Pending" });
    check("at once again", (await auralytik("processAudioFile", { path, expect: 409 })).body.error.code, "ALREADY_PROCESSING");
    const seen = new Set<string>();
    const early = await auralytik("getAudioFileTranscript", { path, expect: 404 });
    check("no transcript yet", early.body.error.code, "TRANSCRIPT_NOT_AVAILABLE");
    const run = await until(status, ({ body }) => seen.add(body.status).has("Completed"));
    check("on the way", ["Pending", "Processing", "Transcribed", "Completed"].filter((one) => !seen.has(one)), []);
    check("progress", run.body.progress, 100);
    for (const name of ["audio.transcribed", "audio.processed", "evaluation.completed"]) await events.expect(name);
    check("in this order", events.received().map(({ name }) => name), ["audio.transcribed", "audio.processed", "evaluation.completed"]);

    const { body: transcript } = await auralytik("getAudioFileTranscript", { path });
    check("who speaks", transcript.transcript.length > 0, true);
    const { body: file } = await auralytik("getAudioFile", { path });
    checkLike("the file", file, { fileName: "visit.wav", durationInSeconds: 12, isAICall: false, processingStatus: "Completed", engagementId: needs.engagement });
    const { body: evaluations } = await auralytik("listEvaluations", { query: { engagementId: needs.engagement, state: "Completed" } });
    const evaluation = evaluations.data.find(({ audioFileName }) => audioFileName === "visit.wav")!;
    checkLike("evaluated", evaluation, { state: "Completed", durationInSeconds: 12, isAICall: false });

    await auralytik("getAudioFileDownloadUrl", { path, as: "K2", expect: 403 });
    const { body: link } = await auralytik("getAudioFileDownloadUrl", { path });
    const fetched = await auralytik.link(link.downloadUrl);
    check("the same bytes", fetched.bytes, waveOf(12));
    check("the same media type", fetched.headers.get("content-type"), "audio/wav");
  },
});
