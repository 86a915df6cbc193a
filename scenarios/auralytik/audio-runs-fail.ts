import { scenario, seeded } from "../scenario.ts";
import type { components } from "../../contracts/gen/auralytik.ts";
import { handIn, waveOf } from "./audio.ts";

/** Runs of audio files break down at every stage, are begun anew, and end well; their evaluations go with them. */
export const audioRunsFail = scenario("auralytik", {
  summary: "Runs of audio files break down at every stage, are begun anew, and end well; their evaluations go with them.",
  needs: { engagement: seeded("auralytik", "engagementId") },
  async run({ auralytik, needs, stimulus, until, events, check, checkLike }) {
    const id = await handIn(auralytik, needs.engagement);
    const path = { id };
    const status = async () => (await auralytik("getAudioProcessingStatus", { path })).body;
    const evaluation = async () => (await auralytik("listEvaluations", { query: { engagementId: needs.engagement } })).body.data[0]!;
    const reaches = (wanted: components["schemas"]["ProcessingStatus"]) => until(status, (run) => run.status === wanted);
    for (const stage of ["Pending", "Processing", "Transcribed"] as const) {
      await auralytik("processAudioFile", { path });
      if (stage === "Pending") checkLike("its evaluation waits", await evaluation(), { state: "Pending", audioFileName: "call.wav", results: null });
      await reaches(stage);
      if (stage === "Transcribed") checkLike("it is judged", await evaluation(), { state: "Processing" });
      await stimulus("auralytik", "failAudioProcessing", { audioFileId: id, error: "The disk is full." });
      checkLike(`failed when ${stage}`, await status(), { status: "Failed", error: "The disk is full." });
      checkLike("nor an evaluation", await evaluation(), { state: "Failed", averageNote: null, sentiment: null, results: null });
    }
    // Nothing of it was told, but that there was a transcript.
    check("told", events.received().map(({ name }) => name), ["audio.transcribed"]);
    await auralytik("processAudioFile", { path });
    await reaches("Completed");
    const first = await events.expect<{ evaluationId: string }>("evaluation.completed");
    await auralytik("processAudioFile", { path });
    checkLike("begun anew", await evaluation(), { id: first.data.evaluationId, state: "Pending", averageNote: null });
    await auralytik("getEvaluationTranscript", { path: { id: first.data.evaluationId }, expect: 404 });
    await reaches("Transcribed");
    await stimulus("auralytik", "failEvaluation", { evaluationId: first.data.evaluationId });
    await reaches("Completed");
    checkLike("the file is done, its evaluation failed", await evaluation(), { state: "Failed" });
    await events.none("evaluation.completed");

    const empty = await handIn(auralytik, needs.engagement, new Uint8Array());
    await auralytik("processAudioFile", { path: { id: empty } });
    const silent = await until(() => auralytik("getAudioProcessingStatus", { path: { id: empty } }), ({ body }) => body.status === "Failed");
    check("no audio", silent.body.error, /no audio/);

    // Put twice before the run: the last body is what is read.
    const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName: "twice.wav", engagementId: needs.engagement } });
    const put = (seconds: number) => auralytik.link(place.uploadUrl, { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob" }, body: waveOf(seconds) });
    await put(3);
    await put(6);
    await auralytik("processAudioFile", { path: { id: place.audioFileId } });
    const file = await until(() => auralytik("getAudioFile", { path: { id: place.audioFileId } }), ({ body }) => body.processingStatus === "Completed");
    check("six seconds", file.body.durationInSeconds, 6);
  },
});
