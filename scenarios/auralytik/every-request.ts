import type { AnyAnswer, LinkOptions } from "../../harness/index.ts";
import { seeded, type VendorOperations } from "../scenario.ts";
import type { Auralytik } from "./desk.ts";
import { waveOf } from "./audio.ts";

/** How a request is to be made, and what it must be answered with. */
export interface Manner {
  readonly as?: string | null;
  readonly expect: 401 | 403 | 429 | 500;
}

type Linked = "downloadRecordingBlob" | "downloadAudioBlob" | "uploadAudioBlob" | "downloadExportFile";
type EveryRequest = { readonly [Id in Exclude<keyof VendorOperations["auralytik"], Linked | "getHealth">]: (manner: Manner) => Promise<AnyAnswer> };

/** What signed links lead to: a call that was recorded, and an engagement to hand files in for. */
export const linkNeeds = { call: seeded("auralytik", "voiceCallId"), engagement: seeded("auralytik", "engagementId") };
/** The rows that requests name. */
export const rowNeeds = {
  ...linkNeeds,
  campaign: seeded("auralytik", "campaignId"),
  audio: seeded("auralytik", "audioFileId"),
  evaluation: seeded("auralytik", "evaluationId"),
  conversation: seeded("auralytik", "conversationId"),
};
type RowsOf<Needs> = { readonly [Name in keyof Needs]: string };

// Nobody has made these: a webhook, a job, and a key, which had better not be rotated.
const hook = { id: "wh_00000001" };
const jobId = "job_00000001";
const keyId = "key_00000001";

/** Every operation that needs a key once, as it would be asked of the rows: for what all have in common. A new operation does not compile until it stands here. */
export const everyRequest = (auralytik: Auralytik, rows: RowsOf<typeof rowNeeds>): EveryRequest => {
  const [call, audio, evaluation, conversation, engagement] = [{ id: rows.call }, { id: rows.audio }, { id: rows.evaluation }, { id: rows.conversation }, { id: rows.engagement }];
  return {
    listVoiceCalls: (manner) => auralytik("listVoiceCalls", manner),
    getVoiceCall: (manner) => auralytik("getVoiceCall", { ...manner, path: call }),
    getVoiceCallRecordingUrl: (manner) => auralytik("getVoiceCallRecordingUrl", { ...manner, path: call }),
    getVoiceCallEpaResults: (manner) => auralytik("getVoiceCallEpaResults", { ...manner, path: call }),
    listCampaigns: (manner) => auralytik("listCampaigns", manner),
    getCampaign: (manner) => auralytik("getCampaign", { ...manner, path: { id: rows.campaign } }),
    listAudioFiles: (manner) => auralytik("listAudioFiles", manner),
    createAudioUploadUrl: (manner) => auralytik("createAudioUploadUrl", { ...manner, body: { fileName: "call.wav", engagementId: engagement.id } }),
    getAudioFile: (manner) => auralytik("getAudioFile", { ...manner, path: audio }),
    getAudioFileDownloadUrl: (manner) => auralytik("getAudioFileDownloadUrl", { ...manner, path: audio }),
    getAudioFileTranscript: (manner) => auralytik("getAudioFileTranscript", { ...manner, path: audio }),
    processAudioFile: (manner) => auralytik("processAudioFile", { ...manner, path: audio }),
    getAudioProcessingStatus: (manner) => auralytik("getAudioProcessingStatus", { ...manner, path: audio }),
    listEvaluations: (manner) => auralytik("listEvaluations", manner),
    getEvaluation: (manner) => auralytik("getEvaluation", { ...manner, path: evaluation }),
    getEvaluationTranscript: (manner) => auralytik("getEvaluationTranscript", { ...manner, path: evaluation }),
    getEvaluationResults: (manner) => auralytik("getEvaluationResults", { ...manner, path: evaluation }),
    listConversations: (manner) => auralytik("listConversations", manner),
    getConversation: (manner) => auralytik("getConversation", { ...manner, path: conversation }),
    listConversationMessages: (manner) => auralytik("listConversationMessages", { ...manner, path: conversation }),
    listEngagements: (manner) => auralytik("listEngagements", manner),
    createEngagement: (manner) => auralytik("createEngagement", { ...manner, body: { name: "Review", type: "quality_review" } }),
    getEngagement: (manner) => auralytik("getEngagement", { ...manner, path: engagement }),
    updateEngagement: (manner) => auralytik("updateEngagement", { ...manner, path: engagement, body: { status: "archived" } }),
    getAnalyticsSummary: (manner) => auralytik("getAnalyticsSummary", manner),
    getAnalyticsCampaigns: (manner) => auralytik("getAnalyticsCampaigns", manner),
    getAnalyticsCallCenters: (manner) => auralytik("getAnalyticsCallCenters", manner),
    getAnalyticsExecutives: (manner) => auralytik("getAnalyticsExecutives", manner),
    getAnalyticsTrends: (manner) => auralytik("getAnalyticsTrends", manner),
    createAnalyticsExport: (manner) => auralytik("createAnalyticsExport", manner),
    getAnalyticsExport: (manner) => auralytik("getAnalyticsExport", { ...manner, path: { jobId } }),
    createAiCallsExport: (manner) => auralytik("createAiCallsExport", { as: "K1", ...manner, body: { dateFrom: "2024-01-01", dateTo: "2024-01-31" } }),
    getExport: (manner) => auralytik("getExport", { as: "K1", ...manner, path: { jobId } }),
    getUsageSummary: (manner) => auralytik("getUsageSummary", manner),
    listUsageDetails: (manner) => auralytik("listUsageDetails", manner),
    getUsageByKey: (manner) => auralytik("getUsageByKey", manner),
    listWebhooks: (manner) => auralytik("listWebhooks", manner),
    createWebhook: (manner) => auralytik("createWebhook", { ...manner, body: { url: "https://hooks.example.com/a", events: ["export.ready"] } }),
    getWebhook: (manner) => auralytik("getWebhook", { ...manner, path: hook }),
    updateWebhook: (manner) => auralytik("updateWebhook", { ...manner, path: hook, body: { active: false } }),
    deleteWebhook: (manner) => auralytik("deleteWebhook", { ...manner, path: hook }),
    testWebhook: (manner) => auralytik("testWebhook", { ...manner, path: hook }),
    listWebhookDeliveries: (manner) => auralytik("listWebhookDeliveries", { ...manner, path: hook }),
    rotateApiKey: (manner) => auralytik("rotateApiKey", { ...manner, path: { keyId } }),
  };
};

/** One signed link of each kind. */
export interface Links {
  readonly recording: string;
  readonly upload: string;
  readonly audio: string;
  readonly export: string;
}

/** Asks for a link of each kind; `wait` lets the time pass that a file takes to be written. */
export async function everyLink(auralytik: Auralytik, rows: RowsOf<typeof linkNeeds>, wait: () => Promise<void>): Promise<Links> {
  const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName: "call.wav", engagementId: rows.engagement } });
  await auralytik.link(place.uploadUrl, { ...PUT, expect: 201 });
  const { body: job } = await auralytik("createAnalyticsExport");
  await wait();
  return {
    recording: (await auralytik("getVoiceCallRecordingUrl", { path: { id: rows.call } })).body.recordingUrl,
    upload: place.uploadUrl,
    audio: (await auralytik("getAudioFileDownloadUrl", { path: { id: place.audioFileId } })).body.downloadUrl,
    export: (await auralytik("getAnalyticsExport", { path: { jobId: job.jobId } })).body.downloadUrl!,
  };
}

export const PUT: LinkOptions = { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob", "content-type": "audio/wav" }, body: waveOf(1) };
