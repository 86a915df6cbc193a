import type { Divergence } from "../core/vendor.ts";

const notUtf8 = (operation: string): Divergence => ({
  operation,
  what: "a body that is not UTF-8 is read with replacement characters instead of being refused with 400",
  because: "the engine reads text bodies leniently, for all vendors alike",
  closeWhen: "the engine reads bodies as strict UTF-8",
});

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [notUtf8("requestUpload"), notUtf8("createCall"), notUtf8("updateCall")];
