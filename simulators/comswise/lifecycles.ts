import type { LifecycleCode } from "../core/lifecycle.ts";
import type { StoredCall, StoredUpload } from "./resources.ts";

export const lifecycles: Record<string, LifecycleCode> = {
  call: { field: "status" } satisfies LifecycleCode<StoredCall>,
  processing: {
    field: "processingStatus",
    pacing: {
      queued: { on: "transcribe", afterSeconds: (act) => act.settings.queuedSeconds },
      transcribing: { on: "analyze", afterSeconds: (act) => act.settings.transcribingSeconds },
      analyzing: { on: "finish", afterSeconds: (act) => act.settings.analyzingSeconds },
    },
  } satisfies LifecycleCode<StoredCall>,
  upload: { field: "state" } satisfies LifecycleCode<StoredUpload>,
};
