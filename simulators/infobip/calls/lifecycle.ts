import type { LifecycleCode, Pace } from "../../core/lifecycle.ts";
import type { Call } from "./call.ts";
import { ended } from "./ends.ts";

/** A call out rings for as long as the account lets it; one that came in has its own time at each agent. */
const givenUp: Pace<Call> = {
  on: "noAnswer",
  afterSeconds: (act, call) => (call.ringsUntil === null ? undefined : Math.max(0, call.ringsUntil - act.now) / 1000),
  patch: (act) => ended(act, 10200),
};

export const callLifecycles: Record<string, LifecycleCode<Call>> = { call: { field: "state", pacing: { CALLING: givenUp, RINGING: givenUp, PRE_ESTABLISHED: givenUp } } };
