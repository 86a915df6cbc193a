import { createHash, createHmac } from "node:crypto";
import { TargetError } from "../errors.ts";
import { auralytikGuards } from "./auralytik-guards.ts";
import { auralytikRows } from "./auralytik-rows.ts";
import { bearer } from "./bearer.ts";
import type { OrderLaw } from "./row-law.ts";
import { type Adapter, get, instant, type Json, type StateOf } from "./adapter.ts";

const byId = (field: string): StateOf => (row) => (typeof row["id"] === "string" && typeof row[field] === "string" ? { rowId: row["id"], state: row[field] } : undefined);
const other = (rowId: unknown, state: unknown) => (typeof rowId === "string" && typeof state === "string" ? { rowId, state } : undefined);

/** Where `data` of an event names its row, and the lifecycle and state that it announces. */
const SUBJECTS: Readonly<Record<string, { row: string; lifecycle?: string; to?: string | ((data: unknown) => unknown) }>> = {
  "voice-call.completed": { row: "voiceCallId", lifecycle: "voiceCall", to: (data) => get(data, "state") },
  "voice-call.state_changed": { row: "voiceCallId", lifecycle: "voiceCall", to: (data) => get(data, "state") },
  "audio.transcribed": { row: "audioFileId", lifecycle: "audioFile", to: "Transcribed" },
  "audio.processed": { row: "audioFileId", lifecycle: "audioFile", to: "Completed" },
  "evaluation.completed": { row: "evaluationId", lifecycle: "evaluation", to: "Completed" },
  "export.ready": { row: "jobId", lifecycle: "export", to: "completed" },
  "usage.quota_warning": { row: "metric" },
  "api-key.rotated": { row: "keyId" },
  "webhook.test": { row: "webhookId" },
};

const paged = (body: Json, query: Json) => {
  const page = Number(query["page"] ?? 1);
  return { rows: body["data"] as readonly unknown[], next: page < Number(get(body, "pagination", "totalPages")) ? { ...query, page: page + 1 } : undefined };
};

const latest = (by: string): OrderLaw => () => ({ by, direction: "descending" });

/** Auralytik: keys as bearer tokens, or with a signature over time, verb, path and body; deliveries signed by the webhook's secret. */
export const auralytik: Adapter = {
  vendor: "auralytik",
  pollSeconds: 2,
  subscribing: "control",

  authenticate(record) {
    if (typeof record["apiKey"] !== "string") return bearer("auralytik", record);
    if (typeof record["hmacSecret"] !== "string" && record["apiKey"].startsWith("ak_live_")) throw new TargetError("credential", 'a live key of auralytik needs "hmacSecret" beside "apiKey"');
    return { headers: { "x-api-key": record["apiKey"] }, ...(typeof record["hmacSecret"] === "string" ? { hmacSecret: record["hmacSecret"] } : {}) };
  },

  sign({ method, url, body }, secret, now) {
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const bodyHash = createHash("sha256").update(body ?? "").digest("base64");
    const canonical = `${timestamp}.${method.toUpperCase()}.${new URL(url).pathname}.${bodyHash}`;
    return { "x-timestamp": timestamp, "x-signature": createHmac("sha256", secret).update(canonical).digest("base64") };
  },

  // sources.md#webhook-retries
  tells: "at least once",

  // Inferred: the vendor publishes neither header nor recipe. contracts/auralytik/sources.md#webhook-signature
  verify({ headers, text }, secret) {
    const [timestamp, sent] = [headers["x-auralytik-timestamp"], headers["x-auralytik-signature"]];
    if (timestamp === undefined || sent === undefined) return "X-Auralytik-Timestamp or X-Auralytik-Signature is missing";
    const meant = `sha256=${createHmac("sha256", secret ?? "").update(`${timestamp}.${text}`).digest("hex")}`;
    return sent === meant ? undefined : "the signature does not hold over the timestamp and the body";
  },

  subject({ body }) {
    const [name, data] = [get(body, "event"), get(body, "data")];
    const known = typeof name === "string" ? SUBJECTS[name] : undefined;
    if (typeof name !== "string" || !known) return undefined;
    const rowId = get(data, known.row);
    const to = typeof known.to === "function" ? known.to(data) : known.to;
    return {
      name,
      data,
      key: `${name} ${String(get(body, "id"))}`,
      at: instant(get(body, "timestamp")),
      ...(typeof rowId === "string" ? { rowId } : {}),
      ...(known.lifecycle !== undefined && typeof rowId === "string" && typeof to === "string" ? { state: { lifecycle: known.lifecycle, rowId, to } } : {}),
    };
  },

  states: {
    voiceCall: byId("state"),
    epaSurvey: (row, path) => other(path["id"], row["state"]),
    campaign: byId("status"),
    audioFile: (row) => byId("processingStatus")(row, {}) ?? other(row["audioFileId"], row["status"]),
    evaluation: byId("state"),
    export: (row) => other(row["jobId"], row["status"]),
    webhookDelivery: byId("status"),
    webhook: (row) => other(row["id"], row["active"] === true ? "active" : "inactive"),
    engagement: byId("status"),
    conversation: byId("status"),
  },

  rows: auralytikRows,
  ...auralytikGuards,
  answers: { dialCampaign: ["voiceCallIds"], startConversation: ["conversation"] },
  probe: { operation: "listVoiceCalls", query: { pageSize: 1 } },
  times: [["createdAt", "updatedAt"], ["startTime", "endTime"], ["startedAt", "endedAt"], ["createdAt", "completedAt"]],
  orders: {
    listVoiceCalls: latest("startTime"),
    listCampaigns: latest("createdAt"),
    listAudioFiles: latest("createdAt"),
    listEvaluations: latest("createdAt"),
    listConversations: latest("startedAt"),
    listEngagements: latest("createdAt"),
    listUsageDetails: latest("timestamp"),
    listWebhookDeliveries: latest("created_at"),
  },

  pages: Object.fromEntries(["listVoiceCalls", "listCampaigns", "listAudioFiles", "listEvaluations", "listConversations", "listEngagements", "listUsageDetails", "listWebhookDeliveries"].map((id) => [id, paged])),
};
