import type { EventsPlan } from "../core/vendor.ts";
import { callView } from "./views.ts";
import type { StoredCall } from "./resources.ts";

/** The one event. Its secret is shown as it is in a bearer header: no signature, and no id to tell a repeat by. */
export const events: EventsPlan = {
  table: {
    "call.analysis.completed": {
      resource: "calls",
      payload: (call: StoredCall, act) => ({
        version: "1.0",
        event: "call.analysis.completed",
        created: `${new Date(act.now).toISOString().slice(0, -1)}000+00:00`,
        data: { ...pick(callView(call, act) as any), id: call.id, callId: call.callId },
      }),
    },
  },
  request: (event, subscription) => ({
    headers: { "content-type": "application/json", ...(subscription.secret ? { authorization: `Bearer ${subscription.secret}` } : {}) },
    body: JSON.stringify(event.payload),
  }),
  retryAfterSeconds: [30, 120, 600],
  timeoutSeconds: 10,
};

const pick = ({ transcript, executiveSummary }: { transcript: { transcriptUrl: string }; executiveSummary: string }) => ({ transcriptUrl: transcript?.transcriptUrl, executiveSummary });
