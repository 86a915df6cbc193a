import type { Divergence } from "../core/vendor.ts";

/** What we knowingly do differently from the contract, as an exact set. */
export const divergences: readonly Divergence[] = [
  { operation: "createProfile", what: "one event goes out per delivery: maxBucketSize, windowSize, connectTimeout, readTimeout, rateLimit, responseRegex, responseBodyRegex and the certificate are kept and have no effect", because: "the engine delivers each event by itself, with a timeout of the vendor's", closeWhen: "a client is tested that depends on bundles or on its own timeouts" },
  { operation: "createSubscription", what: "criteria, resources and users are kept and shown, and narrow nothing", because: "conversations have no application, entity or resource here", closeWhen: "a client subscribes by application" },
  { operation: "createSecuritySettings", what: "a token for OAUTH is asked for once, when the setting is made or its credentials change, and not again when it expires", because: "nothing tells how the service goes about it", closeWhen: "the vendor publishes when tokens are renewed" },
  { operation: "createNote", what: "an attachment is described by its id alone", because: "no operation uploads files for notes", closeWhen: "the vendor documents such an upload" },
  { operation: "sendEvent", what: "a typing sign is checked and goes nowhere", because: "there is nobody at the customer's side who could see it", closeWhen: "the customer's side can be watched" },
  { operation: "uploadAudioFiles", what: "an address is kept and not fetched; what is played is a length of time", because: "music has no part in what clients are tested with", closeWhen: "a client listens to what callers hear" },
  { operation: "downloadCallRecording", what: "a video is a file of the right type and size without pictures", because: "no video is made here", closeWhen: "a client plays what it downloads" },
  { operation: "transferCallToExternalNumber", what: "a number that cannot be reached is accepted and comes back like one that does not answer; 409 is for numbers that are not permitted", because: "whether a number can be reached shows when it is dialled", closeWhen: "the vendor publishes what it looks at before dialling" },
  { operation: "sendVoiceMessagesWithAnIvrScenario", what: "retry, delivery window, validity and speed are taken and have no effect; steps that send messages or make requests do nothing", because: "the flows that we cover call once", closeWhen: "a client is tested that depends on them" },
  { operation: "createVoiceSetupOnNumber", what: "calls to a number set up for masking, a subscription, a route, Answers or markup reach nobody", because: "those products are not simulated", closeWhen: "one of them is" },
  { operation: "getCallsRecordings", what: "filters by configuration, application and entity find nothing, and a location narrows nothing", because: "calls of conversations have none of them here", closeWhen: "calls have an application" },
  { operation: "getConversations", what: "with a filter other than agentId all rows of the account, or of the agent, are looked at, to count exactly those that pass; likewise for every list that has filters and a total", because: "some forty filters may be combined, and an index for each would be paid for by every write", closeWhen: "somebody filters 100,000 rows in a test that minds tenths of a second" },
];
