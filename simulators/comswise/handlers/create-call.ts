import type { Handler } from "../resources.ts";
import { show } from "../../core/behaviours.ts";

/** Records a call; a completed one is analysed at once. */
export const createCall: Handler<"createCall"> = (act) => {
  const { callId, startTime, groupingId, from, to, status, direction, recordingUrl, endTime } = act.body;
  const call = act.create("calls", {
    callId, startTime, endTime: endTime ?? null, from: from ?? null, to: to ?? null, groupingId: groupingId ?? null,
    status: status ?? "completed", direction: direction ?? "unknown", recordingUrl: recordingUrl ?? null,
    executiveSummary: null, transcriptKey: null, threadId: "0".repeat(32), createdAt: act.stamp(),
    processingStatus: status === "in-progress" ? "waiting_for_recording" : "queued",
  });
  return show(act, "calls", call) as any;
};
