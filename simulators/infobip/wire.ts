import { contractOf } from "../core/contract/contract.ts";
import type { RateLimit, Wire } from "../core/vendor.ts";
import { mint, present, schemes } from "./credentials.ts";
import type { Settings } from "./settings.ts";

/** The published rate of an operation, counted by account and operation. */
function published(operationId: string): RateLimit | undefined {
  const rate = contractOf("infobip").operations.get(operationId)?.raw["x-rate-limit"] as RateLimit | undefined;
  return rate && { ...rate, counts: operationId };
}

export const wire: Wire = {
  schemes,
  mint,
  present,
  variant: ({ strictness }: Settings) => strictness,
  rateLimit: ({ rateLimits }: Settings, operationId, world) => (rateLimits === "on" || (rateLimits === "auto" && world.clock.state().mode !== "frozen") ? published(operationId) : undefined),
};
