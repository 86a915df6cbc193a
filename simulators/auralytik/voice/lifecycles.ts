import type { LifecycleCode } from "../../core/lifecycle.ts";
import { over } from "./calls.ts";

/** Seconds that a phone may ring; the same for calls in, where the bot answers long before. */
const RING_SECONDS = 30;

/** Calls, surveys, campaigns and jobs, each in a field of its own. */
export const voiceLifecycles = {
  voiceCall: { field: "state", pacing: { Ringing: { on: "ringOut", afterSeconds: () => RING_SECONDS, patch: (act, row) => over(act, row, "NoAnswer") } } },
  epaSurvey: { field: "state" },
  campaign: { field: "status" },
  export: { field: "status", pacing: { queued: { on: "start", afterSeconds: () => 1 } } },
} satisfies Record<string, LifecycleCode>;
