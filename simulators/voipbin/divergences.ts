import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [
  { operation: "PostAgents", what: "a word outside of a published enumeration is refused, and so is an id that is none, where they would be kept; likewise for every operation that stores one", because: "the service keeps anything and answers in a form that is not published", closeWhen: "somebody needs to see such an answer" },
  { operation: "PostAuthLogin", what: "the rate of the open routes, where there is one, is counted for all callers together; likewise for each of them", because: "a simulated request has no address of its own", closeWhen: "the engine knows where a request comes from" },
  { operation: "PutCustomer", what: "a webhook's redirection is final, as any answer below 500", because: "the engine follows none", closeWhen: "the outbound port may follow a few" },
];
