import type { Act } from "../core/act.ts";
import { remembered } from "../core/engine/remembered.ts";
import { signedLink } from "./links.ts";
import type { Schemas, StoredCall } from "./resources.ts";

/** A call as clients see it. Results show together and only when the analysis is completed; each answer has a fresh link. */
export const callView = remembered(showCall, (call: StoredCall) => call.transcriptKey === null);

function showCall(call: StoredCall, act: Act<any>): Schemas["Call"] {
  const { id, callId, status, direction, startTime, endTime, from, to, groupingId, recordingUrl, transcriptKey, threadId, processingStatus } = call;
  const done = processingStatus === "completed" && transcriptKey !== null;
  return {
    ...{ id, callId, status, direction, startTime, endTime, from, to, groupingId, recordingUrl },
    executiveSummary: done ? call.executiveSummary : null,
    transcript: done ? { transcriptUrl: signedLink(act.as(call.account), "GET", transcriptKey) } : null,
    ...(act.settings.extensions ? { threadId, processingStatus, createdAt: new Date(call.createdAt / 1000).toISOString() } : {}),
  };
}
