import type { LifecycleCode } from "../core/lifecycle.ts";
import { LINK_SECONDS } from "./links.ts";
import { isAddress } from "./recordings.ts";
import type { StoredCall, StoredUpload } from "./resources.ts";

export const lifecycles: Record<string, LifecycleCode> = {
  call: { field: "status" } satisfies LifecycleCode<StoredCall>,
  processing: {
    field: "processingStatus",
    pacing: {
      queued: { on: "transcribe", afterSeconds: (act) => act.settings.queuedSeconds },
      // What lies behind an address is fetched first; analysis/process.ts goes on when it is there.
      transcribing: { on: "analyze", afterSeconds: (act, call) => (isAddress(call.recordingUrl) ? undefined : act.settings.transcribingSeconds) },
      analyzing: { on: "finish", afterSeconds: (act) => act.settings.analyzingSeconds },
    },
  } satisfies LifecycleCode<StoredCall>,
  upload: {
    field: "state",
    pacing: { requested: { on: "expire", afterSeconds: () => LINK_SECONDS, kind: "upkeep" } },
  } satisfies LifecycleCode<StoredUpload>,
};
