import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [
  { operation: "PostAgents", what: "a word outside of a published enumeration is refused, and so is an id that is none, where they would be kept; likewise for every operation that stores one", because: "the service keeps anything and answers in a form that is not published", closeWhen: "somebody needs to see such an answer" },
  { operation: "PostAuthLogin", what: "the rate of the open routes, where there is one, is counted for all callers together; likewise for each of them", because: "a simulated request has no address of its own", closeWhen: "the engine knows where a request comes from" },
  { operation: "PutCustomer", what: "a webhook's redirection is final, as any answer below 500", because: "the engine follows none", closeWhen: "the outbound port may follow a few" },
  { operation: "GetAgents", what: "with `tag_ids` agents are looked at one by one until the page is full", because: "an agent has many tags and an index has one group for each row; a customer has few agents", closeWhen: "somebody filters thousands of agents" },
  { operation: "GetTimelinesResourceTypeResourceIdEvents", what: "a timeline is made of the last 5000 events of the world: what is older is gone from it", because: "facts are kept in a ring, so that 10,000 calls cost no more memory than 100", closeWhen: "a client reads timelines of long ago" },
  { operation: "PostTrunks", what: "nobody calls in over a trunk's domain, an extension's direct address or a conference's address: calls come in over numbers", because: "the telephone network here knows numbers only, and what such a call becomes is not published", closeWhen: "the vendor publishes which flow and which owner such a call has" },
  { operation: "PostFlows", what: "the actions `external_media_start` and `external_media_stop` are passed through: sound is sent nowhere", because: "no sound leaves the simulator but in recordings and media sockets", closeWhen: "a client is tested that receives RTP" },
  { operation: "PostMessages", what: "a text to a number that another vendor's simulator owns is delivered and arrives nowhere; between numbers of VoipBin it arrives", because: "of the five only VoipBin and Infobip know texts, and the telephone network carries calls", closeWhen: "a scenario sends texts between vendors" },
];
