import { scenario, seeded } from "../scenario.ts";

/** Ids that nobody has and ids of another client: both are unknown in the same words, so that nobody learns which exist. */
export const rowsOfAnotherClient = scenario("auralytik", {
  summary: "Ids that nobody has and ids of another client: both are unknown in the same words.",
  needs: {
    vc: seeded("auralytik", "otherClientsVoiceCallId"),
    camp: seeded("auralytik", "otherClientsCampaignId"),
    af: seeded("auralytik", "otherClientsAudioFileId"),
    eval: seeded("auralytik", "otherClientsEvaluationId"),
    conv: seeded("auralytik", "otherClientsConversationId"),
    eng: seeded("auralytik", "otherClientsEngagementId"),
    wh: seeded("auralytik", "otherClientsWebhookId"),
    job: seeded("auralytik", "otherClientsJobId"),
    key: seeded("auralytik", "otherClientsKeyId"),
  },
  async run({ auralytik, needs, check }) {
    const engagement = async () => (await auralytik("getEngagement", { as: "other", path: { id: needs.eng } })).body;
    const before = await engagement();
    const refusals: string[] = [];
    const note = ({ body }: { readonly body: unknown }) => void refusals.push((body as { error: { code: string } }).error.code);
    const both = (own: keyof typeof needs): readonly [string, string] => [`${own}_nobody1`, needs[own]];
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
    check("filtered", (await auralytik("listVoiceCalls", { query: { campaignId: needs.camp } })).body.data, []);
    await auralytik("createAudioUploadUrl", { body: { fileName: "a.wav", engagementId: needs.eng }, expect: 400 });
    const calls = async (as?: string) => (await auralytik("listVoiceCalls", as ? { as } : {})).body.data.map(({ id }) => id);
    const [ours, theirs] = [await calls(), await calls("other")];
    check("the other client", [theirs.includes(needs.vc), theirs.some((id) => ours.includes(id))], [true, false]);
    check("as it was", await engagement(), before);
  },
});
