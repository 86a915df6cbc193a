import type { EventPlan, EventsPlan } from "../core/vendor.ts";
import { together } from "./parts.ts";
import type { Settings } from "./settings.ts";
import { request } from "./subscriptions/delivery.ts";
import { wants } from "./subscriptions/wants.ts";

const table: Record<string, EventPlan> = together("events");

export const events: EventsPlan = {
  table,
  wants,
  request,
  // Inferred from other deliveries of the platform: 1 min + 1 min × n × n. contracts/infobip/sources.md#deliveries
  retryAfterSeconds: ({ retries }: Settings) => Array.from({ length: retries }, (_, n) => 60 + 60 * n * n),
  timeoutSeconds: 10,
};
