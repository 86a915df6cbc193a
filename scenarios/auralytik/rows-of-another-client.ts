import { scenario } from "../scenario.ts";

/** Ids that nobody has and ids of another client: both are unknown in the same words, so that nobody learns which exist. */
export const rowsOfAnotherClient = scenario("auralytik", {
  summary: "Ids that nobody has and ids of another client: both are unknown in the same words.",
  needs: {},
  async run({ auralytik, check }) {
    const refusals: string[] = [];
    const note = ({ body }: { readonly body: unknown }) => void refusals.push((body as { error: { code: string } }).error.code);
    const both = (own: string): readonly [string, string] => [`${own}_nobody1`, { vc: "vc_other1", camp: "camp_9456", af: "af_other1", eval: "eval_other1", conv: "conv_901", eng: "eng_901", wh: "wh_other1", job: "job_other1", key: "key_9" }[own]!];
    for (const id of both("vc")) for (const operation of ["getVoiceCall", "getVoiceCallRecordingUrl", "getVoiceCallEpaResults"] as const) note(await auralytik(operation, { path: { id }, expect: 404 }));
    for (const id of both("camp")) note(await auralytik("getCampaign", { path: { id }, expect: 404 }));
    for (const id of both("af")) for (const operation of ["getAudioFile", "getAudioFileDownloadUrl", "getAudioFileTranscript", "processAudioFile", "getAudioProcessingStatus"] as const) note(await auralytik(operation, { path: { id }, expect: 404 }));
    for (const id of both("eval")) for (const operation of ["getEvaluation", "getEvaluationTranscript", "getEvaluationResults"] as const) note(await auralytik(operation, { path: { id }, expect: 404 }));
    for (const id of both("conv")) for (const operation of ["getConversation", "listConversationMessages"] as const) note(await auralytik(operation, { path: { id }, expect: 404 }));
    for (const id of both("eng")) note(await auralytik("getEngagement", { path: { id }, expect: 404 }));
    for (const id of both("eng")) note(await auralytik("updateEngagement", { path: { id }, body: { status: "archived" }, expect: 404 }));
    for (const id of both("wh")) for (const operation of ["getWebhook", "deleteWebhook", "testWebhook", "listWebhookDeliveries"] as const) note(await auralytik(operation, { path: { id }, expect: 404 }));
    for (const id of both("wh")) note(await auralytik("updateWebhook", { path: { id }, body: { active: false }, expect: 404 }));
    for (const jobId of both("job")) note(await auralytik("getExport", { as: "K1", path: { jobId }, expect: 404 }));
    for (const jobId of both("job")) note(await auralytik("getAnalyticsExport", { path: { jobId }, expect: 404 }));
    for (const keyId of both("key")) note(await auralytik("rotateApiKey", { path: { keyId }, expect: 404 }));
    check("one word", [...new Set(refusals)], ["NOT_FOUND"]);

    // Jobs of the two kinds do not see each other.
    const { body: figures } = await auralytik("createAnalyticsExport");
    await auralytik("getExport", { as: "K1", path: { jobId: figures.jobId }, expect: 404 });
    // Unknown ids in filters find nothing, and each client sees rows of its own alone.
    check("filtered", (await auralytik("listVoiceCalls", { query: { campaignId: "camp_9456" } })).body.data, []);
    await auralytik("createAudioUploadUrl", { body: { fileName: "a.wav", engagementId: "eng_901" }, expect: 400 });
    check("the other client", (await auralytik("listVoiceCalls", { as: "other" })).body.data.map(({ id }) => id), ["vc_other1"]);
    check("as it was", (await auralytik("getEngagement", { as: "other", path: { id: "eng_901" } })).body.status, "active");
  },
});
