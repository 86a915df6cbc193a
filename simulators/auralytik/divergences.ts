import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [
  { operation: "listWebhookDeliveries", what: "shows the deliveries among the last thousand settled ones of the world", because: "deliveries are the engine's, which keeps so many", closeWhen: "the engine tells a vendor what became of a delivery" },
  { operation: "getUsageSummary", what: "counts the deliveries among the last thousand settled ones of the world, and no quota warning comes of deliveries", because: "deliveries are the engine's, which keeps so many", closeWhen: "the engine tells a vendor what became of a delivery" },
  { operation: "listVoiceCalls", what: "the rate, where there is one, is counted by client in fixed windows, not by key in sliding ones; likewise for every operation", because: "the engine counts so for all vendors", closeWhen: "a vendor may choose how its rate is counted" },
];
