import type { EventsPlan } from "../core/vendor.ts";
import { frames } from "./sockets/events.ts";
import { together } from "./parts.ts";

/** The vendor's envelope, on webhooks and sockets alike. */
export const envelopeOf = (name: string, payload: unknown): { type: string; data: unknown } => ({ type: name, data: payload });

export const events: EventsPlan = {
  table: together("events"),
  request: (event, { options }) => ({ method: String(options?.["method"] ?? "POST"), headers: { "content-type": "application/json" }, body: JSON.stringify(envelopeOf(event.name, event.payload)) }),
  // Three tries, a second apart; any status below 500 is final.
  retryAfterSeconds: [1, 1],
  timeoutSeconds: 30,
  accepted: (status) => status < 500,
  frames,
};
