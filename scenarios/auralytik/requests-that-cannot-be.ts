import { scenario } from "../scenario.ts";
import { waveOf } from "./audio.ts";

const LISTS = ["listVoiceCalls", "listCampaigns", "listAudioFiles", "listEvaluations", "listConversations"] as const;
const PAGED = [...LISTS, "listEngagements", "listUsageDetails"] as const;
const FIGURES = ["getAnalyticsSummary", "getAnalyticsCampaigns", "getAnalyticsCallCenters", "getAnalyticsExecutives", "getAnalyticsTrends"] as const;

/** Pages, dates, words and bodies that cannot be are refused in one form, and nothing is stored. */
export const requestsThatCannotBe = scenario("auralytik", {
  summary: "Pages, dates, words and bodies that cannot be are refused in one form, and nothing is stored.",
  simulatorOnly: "counts all that is in the account, so nothing else may have happened there",
  needs: {},
  async run({ auralytik, check }) {
    const wrong = async (id: Parameters<typeof auralytik.wrong>[0], breaks: string, input: Parameters<typeof auralytik.wrong>[2]) => {
      const { body } = await auralytik.wrong(id, { breaks, expect: 400 }, input);
      check(`${id} ${breaks}`, (body as { error: { code: string } }).error.code, "VALIDATION_ERROR");
    };
    for (const id of PAGED) {
      for (const page of [0, -1, "x", 1.5]) await wrong(id, "query.page", { query: { page } });
      for (const pageSize of [0, "many"]) await wrong(id, "query.pageSize", { query: { pageSize } });
    }
    for (const id of [...LISTS, ...FIGURES]) {
      await wrong(id, "query.dateFrom", { query: { dateFrom: "yesterday" } });
      for (const dateTo of ["2024-13-01", "2024-02-30", "2024-01-01T25:00:00Z"]) await auralytik(id, { query: { dateTo }, expect: 400 });
      await auralytik(id, { query: { dateFrom: "2024-02-01", dateTo: "2024-01-31T23:59:59Z" }, expect: 400 });
    }
    await wrong("listVoiceCalls", "query.state", { query: { state: "Talking" } });
    await wrong("listVoiceCalls", "query.direction", { query: { direction: "Sideways" } });
    await wrong("listCampaigns", "query.status", { query: { status: "Dreaming" } });
    await wrong("listCampaigns", "query.channelType", { query: { channelType: "Pigeon" } });
    await wrong("listAudioFiles", "query.isAICall", { query: { isAICall: "perhaps" } });
    await wrong("listEvaluations", "query.state", { query: { state: "Done" } });
    await wrong("listEvaluations", "query.sentiment", { query: { sentiment: "Grumpy" } });
    await wrong("listConversations", "query.status", { query: { status: "asleep" } });
    await wrong("listConversationMessages", "header.X-Exclude-PII", { path: { id: "conv_001" }, headers: { "x-exclude-pii": "perhaps" } });
    await wrong("getAnalyticsTrends", "query.granularity", { query: { granularity: "hourly" } });
    for (const id of ["getUsageSummary", "listUsageDetails", "getUsageByKey"] as const) for (const billingPeriod of ["2024-13", "2024", "January"]) await wrong(id, "query.billingPeriod", { query: { billingPeriod } });

    await wrong("createEngagement", "body.name", { body: { type: "quality_review" } });
    await wrong("createEngagement", "body.type", { body: { name: "Review" } });
    await wrong("createEngagement", "body", { raw: '{"name": ' });
    await wrong("updateEngagement", "body.status", { path: { id: "eng_001" }, body: { status: "asleep" } });
    await auralytik("updateEngagement", { path: { id: "eng_001" }, body: { type: "other" } as object, expect: 400 });
    await wrong("createAudioUploadUrl", "body.fileName", { body: { fileName: "a/b.wav", engagementId: "eng_001" } });
    await wrong("createAnalyticsExport", "body.format", { body: { format: "pdf" } });
    await auralytik("createAnalyticsExport", { body: { dateFrom: "2024-02-01", dateTo: "2024-01-01" }, expect: 400 });
    await auralytik.raw("POST", "/api/v1/engagements", { headers: { "content-type": "application/xml" }, body: "<engagement/>", expect: 400 });

    const { body: hook } = await auralytik("createWebhook", { body: { url: "https://hooks.example.com/a", events: ["export.ready"] } });
    const path = { id: hook.id };
    await wrong("updateWebhook", "body.events", { path, body: { events: ["call.ended"] } });
    await wrong("updateWebhook", "body.active", { path, body: { active: "no" } });
    await auralytik("updateWebhook", { path, body: { url: "http://hooks.example.com/a" }, expect: 400 });
    await auralytik("updateWebhook", { path, body: { colour: "red" } as object, expect: 400 });
    await wrong("listWebhookDeliveries", "query.page", { path, query: { page: 0 } });

    const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName: "a.wav", engagementId: "eng_001" } });
    const other = await auralytik.link(place.uploadUrl, { method: "PUT", headers: { "x-ms-blob-type": "PageBlob" }, body: waveOf(1), expect: 400 });
    check("another kind of blob", other.headers.get("x-ms-error-code"), "InvalidHeaderValue");
    check("nothing stored", (await auralytik("listEngagements")).body.totalCount, 1);
  },
});
