import type { LifecycleCode } from "../core/lifecycle.ts";
import { heardIn } from "./audio-runs.ts";
import type { StoredAudioFile } from "./resources/audio-files.ts";
import type { StoredWebhook } from "./resources/webhooks.ts";
import { voiceLifecycles } from "./voice/lifecycles.ts";

export const lifecycles: Record<string, LifecycleCode> = {
  ...voiceLifecycles,
  audioFile: {
    field: "processingStatus",
    pacing: {
      Pending: { on: "start", afterSeconds: (act) => act.settings.pendingSeconds },
      Processing: { on: "transcribe", afterSeconds: (act) => act.settings.transcribingSeconds, patch: heardIn },
      Transcribed: { on: "finish", afterSeconds: (act) => act.settings.finishingSeconds, patch: () => ({ progress: 100 }) },
    },
  } satisfies LifecycleCode<StoredAudioFile>,
  // Moved by the run of its recording: audio-runs.ts.
  evaluation: { field: "state" },
  webhookDelivery: { field: "status" },
  webhook: { project: (hook: StoredWebhook) => (hook.active ? "active" : "inactive") },
  engagement: { field: "status" },
  conversation: { field: "status" },
  apiKey: { field: "state" },
};
