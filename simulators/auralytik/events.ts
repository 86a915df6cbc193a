import { createHmac } from "node:crypto";
import type { EventPlan, EventsPlan } from "../core/vendor.ts";
import type { EventFact, Subscription } from "../core/world/records.ts";
import { iso } from "./dates.ts";
import type { AuralytikAct } from "./resources.ts";
import type { StoredAudioFile } from "./resources/audio-files.ts";
import { exportLink, EXPORT_SECONDS } from "./resources/exports.ts";
import type { StoredEvaluation } from "./resources/evaluations.ts";
import type { StoredKey } from "./resources/keys.ts";
import { epaOf } from "./resources/surveys.ts";
import type { VoiceCall } from "./resources/voice-calls.ts";
import { eventIdOf } from "./subscriptions.ts";

const table: Record<string, EventPlan> = {
  // Both published by a reaction: the state comes before the end, and only where a setting asks for it.
  "voice-call.completed": {
    payload: ({ id, campaignId, direction, state, outcome, startTime, endTime, durationSeconds, talkTimeSeconds }: VoiceCall, act) => ({
      voiceCallId: id, campaignId, direction, state, outcome, startTime, endTime, durationSeconds, talkTimeSeconds, hasRecording: state === "Completed", epaState: epaOf(act, id)?.state ?? null,
    }),
  },
  "voice-call.state_changed": { payload: ({ id, campaignId, direction, state }: VoiceCall, _, { before }) => ({ voiceCallId: id, campaignId, direction, previousState: before.state, state }) },
  "audio.transcribed": { resource: "audioFiles", payload: ({ id, fileName, engagementId, campaignId, durationInSeconds }: StoredAudioFile) => ({ audioFileId: id, fileName, engagementId, campaignId, durationInSeconds }) },
  "audio.processed": { resource: "audioFiles", payload: ({ id, fileName, engagementId, campaignId, processingStatus }: StoredAudioFile) => ({ audioFileId: id, fileName, engagementId, campaignId, status: processingStatus }) },
  "evaluation.completed": {
    resource: "evaluations",
    payload: ({ id, engagementId, campaignId, audioFileName, isAICall, state, sentiment, averageNote }: StoredEvaluation) => ({ evaluationId: id, engagementId, campaignId, audioFileName, isAICall, state, sentiment, averageNote }),
  },
  "export.ready": { resource: "exports", payload: (job, act) => ({ jobId: job.id, status: job.status, format: job.format, downloadUrl: job.downloadUrl ?? exportLink(act, job), expiresAt: iso(job.linkUntil ?? act.now + EXPORT_SECONDS * 1000) }) },
  "usage.quota_warning": { payload: (warning) => warning },
  "api-key.rotated": { resource: "apiKeys", payload: ({ id, name, rotatedAt }: StoredKey) => ({ keyId: id, name, rotatedAt }) },
  "webhook.test": { payload: ({ id }: { id: string }) => ({ webhookId: id }) },
};

/** One attempt: the time is the attempt's, so the signature of a repeat is another one. contracts/auralytik/sources.md#webhook-signature */
export function signedEvent(event: EventFact, secret: string | undefined, act: AuralytikAct): { headers: Record<string, string>; body: string } {
  const timestamp = String(Math.floor(act.now / 1000));
  const body = JSON.stringify({ id: eventIdOf(event.id), event: event.name, timestamp: `${event.at.slice(0, 19)}Z`, data: event.payload });
  const signature = `sha256=${createHmac("sha256", secret ?? "").update(`${timestamp}.${body}`).digest("hex")}`;
  const { webhookTimestampHeader, webhookSignatureHeader } = act.settings;
  return { headers: { "content-type": "application/json", [webhookTimestampHeader]: timestamp, [webhookSignatureHeader]: signature }, body };
}

export const events: EventsPlan = {
  table,
  request: (event: EventFact, { secret }: Subscription, act) => signedEvent(event, secret, act),
  // Inferred: 1 min, 5 min, 30 min, 2 h, 6 h.
  retryAfterSeconds: [60, 300, 1800, 7200, 21_600],
  timeoutSeconds: 10,
};
