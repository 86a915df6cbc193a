import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [];
