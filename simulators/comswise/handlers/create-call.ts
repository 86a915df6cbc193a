import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { readCreation } from "../call-rules.ts";
import { requireRecording } from "../recordings.ts";
import type { Handler } from "../resources.ts";
import { threadOf } from "../threads.ts";
import { callView } from "../views.ts";

/** Records a call; a completed one is analysed at once. Order of checks: contracts/comswise/sources.md#check-order */
export const createCall: Handler<"createCall"> = (act) => {
  const { settings } = act;
  const given = readCreation(act.body, settings);
  requireRecording(act, given.recordingUrl);
  const first = act.table("calls").first("callId", `${act.account}/${given.callId}`);
  if (first && settings.duplicateCallId === "existing") return new Answer(200, callView(first, act));
  if (first) throw new Refusal("conflict", "A call with this callId already exists", { rule: "createCall: callId is unique in the organisation" });
  const processingStatus = given.status === "completed" ? "queued" : "waiting_for_recording";
  const call = act.create("calls", { ...given, processingStatus, threadId: threadOf(act, given) });
  return new Answer(Number(settings.createStatus), callView(call, act));
};
