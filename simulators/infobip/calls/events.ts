import type { Act } from "../../core/act.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import type { Call } from "./call.ts";

/** What the Calls API underneath tells of a call, by the state that it came into. contracts/infobip/sources.md#calls-events */
const TOLD: Readonly<Record<string, string>> = {
  QUEUED: "CALL_RECEIVED",
  CALLING: "CALL_STARTED",
  RINGING: "CALL_RINGING",
  PRE_ESTABLISHED: "CALL_PRE_ESTABLISHED",
  ESTABLISHED: "CALL_ESTABLISHED",
  FINISHED: "CALL_FINISHED",
  NO_ANSWER: "CALL_FAILED",
  BUSY: "CALL_FAILED",
  CANCELLED: "CALL_FAILED",
  FAILED: "CALL_FAILED",
};

/** Once for each state; back from hold or from an agent who did not answer is nothing new to the call. */
function tell(act: Act<any>, call: Call | undefined, before: Call | undefined): void {
  if (!call || call.state === before?.state || before?.state === "ON_HOLD" && call.state === "ESTABLISHED" || before && call.state === "QUEUED") return;
  const type = TOLD[call.state];
  if (type) act.publish("calls-event", call, { type }, { resource: "calls", rowId: call.id });
}

export const callEvents: Record<string, EventPlan> = {
  "calls-event": {
    resource: "calls",
    payload: ({ id, conferenceId, hangup }: Call, act, { type }) => ({ callId: id, conferenceId, dialogId: null, bulkId: null, timestamp: new Date(act.now).toISOString(), callsConfigurationId: "conversations", type, properties: hangup ? { errorCode: hangup } : {} }),
  },
};

export const eventReactions: readonly Reaction[] = [{ resource: "calls", on: "*", run: tell }];
