import type { LifecycleCode } from "../../core/lifecycle.ts";
import { nowOf } from "../times.ts";
import { whyEnded, type EndCause } from "./ended.ts";
import type { Call } from "./types.ts";

/** A talk lasts an hour at most. */
const MOST_MS = 3_600_000;
/** How long a leg takes to go after it was told to. */
const LEAVING_SECONDS = 0.1;

/** What the end writes on a call. */
export const endOf = (act: { now: number; stamp: () => number }, call: Call, cause: EndCause): Partial<Call> => ({ ...whyEnded(call, cause), tm_hangup: nowOf(act as any), tm_update: nowOf(act as any) });

const ringing = {
  on: "expire",
  afterSeconds: (act: any, call: Call) => (call.direction === "incoming" ? undefined : Math.max(0, call.dialledAt + call.dialMs - act.now) / 1000),
  patch: (act: any, call: Call) => endOf(act, call, "dialTimeout"),
};
const leaving = { on: "finish", afterSeconds: () => LEAVING_SECONDS, patch: (act: any, call: Call) => endOf(act, call, "normalClearing") };

export const call: LifecycleCode<Call> = {
  field: "status",
  pacing: {
    dialing: ringing,
    ringing,
    progressing: { on: "expire", kind: "upkeep", afterSeconds: (act, row) => Math.max(0, row.answeredAt! + MOST_MS - act.now) / 1000, patch: (act, row) => endOf(act, row, "maximum") },
    terminating: leaving,
    canceling: leaving,
  },
};
