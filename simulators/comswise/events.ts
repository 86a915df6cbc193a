import type { EventsPlan } from "../core/vendor.ts";
import type { StoredCall } from "./resources.ts";
import { callView } from "./views.ts";

/** The one event. Its secret is shown as it is in a bearer header: no signature, and no id to tell a repeat by. */
export const events: EventsPlan = {
  table: {
    "call.analysis.completed": {
      resource: "calls",
      payload: (call: StoredCall, act) => {
        const { id, callId, executiveSummary, transcript } = callView(call, act);
        return { version: "1.0", event: "call.analysis.completed", created: pythonTime(act.stamp()), data: { transcriptUrl: transcript?.transcriptUrl, executiveSummary, id, callId } };
      },
    },
  },
  request: (event, subscription) => ({
    headers: { "content-type": "application/json", ...(subscription.secret ? { authorization: `Bearer ${subscription.secret}` } : {}) },
    body: JSON.stringify(event.payload),
  }),
  retryAfterSeconds: [30, 120, 600],
  timeoutSeconds: 10,
};

/** Microseconds since 1970 as Python prints a time in UTC. */
const pythonTime = (micros: number) => `${new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19)}.${String(micros % 1_000_000).padStart(6, "0")}+00:00`;
