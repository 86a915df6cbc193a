import type { HangupCause } from "../../telephony/hangup-cause.ts";
import type { Call } from "./types.ts";

/** Why a leg is gone: what the network says, or a limit of ours. */
export type EndCause = HangupCause | "dialTimeout" | "maximum";

const UNANSWERED: { readonly [C in EndCause]?: string } = {
  noAnswer: "noanswer", noUserResponding: "noanswer", callRejected: "noanswer", userBusy: "busy", normalClearing: "normal", answeredElsewhere: "normal", dialTimeout: "dialout",
};

/**
 * Who ended a call and why, from its last state and what ended its leg.
 * contracts/voipbin/sources.md#call-states
 */
export function whyEnded(call: Pick<Call, "direction" | "status" | "detected">, cause: EndCause): { hangup_by: "local" | "remote"; hangup_reason: string } {
  if (call.status === "canceling") return { hangup_by: "local", hangup_reason: "cancel" };
  if (call.status === "terminating") return { hangup_by: "local", hangup_reason: call.detected && call.direction === "outgoing" ? "amd" : "normal" };
  return { hangup_by: "remote", hangup_reason: remotely(call, cause) };
}

function remotely({ direction, status }: Pick<Call, "direction" | "status">, cause: EndCause): string {
  if (status === "progressing") return cause === "maximum" ? "timeout" : "normal";
  if (direction === "outgoing") return UNANSWERED[cause] ?? "failed";
  return cause === "noAnswer" ? "noanswer" : cause === "userBusy" ? "busy" : "normal";
}
