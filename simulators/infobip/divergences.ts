import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [
  { operation: "createProfile", what: "one event goes out per delivery: maxBucketSize, windowSize, connectTimeout, readTimeout, rateLimit, responseRegex, responseBodyRegex and the certificate are kept and have no effect", because: "the engine delivers each event by itself, with a timeout of the vendor's", closeWhen: "a client is tested that depends on bundles or on its own timeouts" },
  { operation: "createSubscription", what: "criteria, resources and users are kept and shown, and narrow nothing", because: "conversations have no application, entity or resource here", closeWhen: "a client subscribes by application" },
  { operation: "createSecuritySettings", what: "a token for OAUTH is asked for once, when the setting is made or its credentials change, and not again when it expires", because: "nothing tells how the service goes about it", closeWhen: "the vendor publishes when tokens are renewed" },
  { operation: "createNote", what: "an attachment is described by its id alone", because: "no operation uploads files for notes", closeWhen: "the vendor documents such an upload" },
  { operation: "sendEvent", what: "a typing sign is checked and goes nowhere", because: "there is nobody at the customer's side who could see it", closeWhen: "the customer's side can be watched" },
];
