import { Refusal } from "../../core/refusal.ts";
import { readUpdate, requireSomeRecording } from "../call-rules.ts";
import { requireRecording } from "../recordings.ts";
import type { Handler } from "../resources.ts";
import { callView } from "../views.ts";

/** Completes a call or gives it another recording; what changes nothing is no move. contracts/comswise/sources.md#update-call */
export const updateCall: Handler<"updateCall"> = (act) => {
  const { status, recordingUrl } = readUpdate(act.body);
  const call = act.get("calls", act.path.id);
  const next = { recordingUrl: recordingUrl ?? call.recordingUrl };
  if (status === "completed") requireSomeRecording(next, act.body);
  requireRecording(act, recordingUrl);
  if (call.status === "completed") {
    if (status === "in-progress") throw new Refusal("illegal-transition", "A completed call cannot go back to in-progress", { rule: "lifecycles.yaml call: no move from completed" });
    return callView(next.recordingUrl === call.recordingUrl ? call : act.fire("calls", call.id, "reprocess", next), act);
  }
  if (status === "completed") return callView(act.fire("calls", call.id, "complete", next), act);
  return callView(recordingUrl === null ? call : act.fire("calls", call.id, "attach", next), act);
};
