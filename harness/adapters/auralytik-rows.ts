import type { RowLaw } from "./row-law.ts";

/** What clients of Auralytik make. Webhooks can be removed, engagements put away; files and jobs stay, and so does a key that replaced one. */
export const auralytikRows: readonly RowLaw[] = [
  {
    kind: "webhook",
    made: "createWebhook",
    lifecycle: "webhook",
    id: "id",
    read: { operation: "getWebhook", parameter: "id", id: "id" },
    list: { operation: "listWebhooks", rows: "data", id: "id" },
    remove: { operation: "deleteWebhook", parameter: "id" },
  },
  {
    kind: "engagement",
    made: "createEngagement",
    lifecycle: "engagement",
    id: "id",
    read: { operation: "getEngagement", parameter: "id", id: "id" },
    remove: { operation: "updateEngagement", parameter: "id", body: { status: "archived" }, leaves: "archived" },
  },
  {
    kind: "audio file",
    made: "createAudioUploadUrl",
    lifecycle: "audioFile",
    id: "audioFileId",
    read: { operation: "getAudioFile", parameter: "id", id: "id" },
    kept: "Auralytik has no operation that removes an audio file",
  },
  {
    kind: "export",
    made: "createAiCallsExport",
    lifecycle: "export",
    id: "jobId",
    read: { operation: "getExport", parameter: "jobId", id: "jobId" },
    kept: "Auralytik has no operation that removes an export; its link expires by itself",
  },
  {
    kind: "analytics export",
    made: "createAnalyticsExport",
    lifecycle: "export",
    id: "jobId",
    read: { operation: "getAnalyticsExport", parameter: "jobId", id: "jobId" },
    kept: "Auralytik has no operation that removes an export; its link expires by itself",
  },
  { kind: "key", made: "rotateApiKey", id: "$keyId", kept: "a key that was replaced cannot be taken back; whoever uses it needs the new one" },
];
