import { choice, flag, number, seconds, text, type SettingsOf } from "../core/settings.ts";

/** Every switch of the simulated Auralytik. Two readings of its pages are told apart in contracts/auralytik/sources.md. */
export const settings = {
  envelope: choice(["bare", "wrapped"], "bare", { summary: "wrapped: what is no list with pages comes as {data, meta}; the contract promises bare, and holds for what is in data" }),
  exportsBearer: choice(["refuse", "accept"], "refuse", { summary: "accept: exports take a bearer token too; their page asks for key and signature" }),
  signatureToleranceSeconds: seconds(300, { summary: "how far X-Timestamp may be from the service's clock" }),
  rateLimitPerMinute: number(0, { summary: "requests a minute and client; 0: none" }),
  rateLimitHeaders: flag(false, { summary: "X-RateLimit-* on every answer while there is a rate" }),
  tier: choice(["starter", "professional", "enterprise"], "professional", { summary: "what the client's plan includes" }),
  includedCalls: number(0, { summary: "calls that a period includes; 0: what the tier says" }),
  includedWebhooks: number(0, { summary: "deliveries that a period includes; 0: what the tier says" }),
  includedStorageGb: number(0, { summary: "gigabytes that a period includes; 0: what the tier says" }),
  overuse: choice(["bill", "refuse"], "bill", { summary: "refuse: once a count is beyond what is included, all but usage is answered 429 QUOTA_EXCEEDED until the next period" }),
  webhookUrls: choice(["https", "loopback"], "loopback", { summary: "https: nothing else; loopback: http to this machine as well, so that tests can listen" }),
  webhookSignatureHeader: text("X-Auralytik-Signature", { summary: "header that signs a delivery" }),
  webhookTimestampHeader: text("X-Auralytik-Timestamp", { summary: "header with the time of the attempt" }),
  stateChangedEvents: flag(false, { summary: "send voice-call.state_changed, which no page specifies" }),
  anonymousBlob: choice(["hidden", "refused"], "hidden", { summary: "a blob without a signature: hidden, 404; refused, 409" }),
  strayAuthorization: choice(["ignore", "refuse"], "ignore", { summary: "an Authorization header beside a signed link" }),
  pendingSeconds: seconds(1, { summary: "an audio file waits for its run" }),
  transcribingSeconds: seconds(5, { summary: "from Processing to Transcribed" }),
  finishingSeconds: seconds(3, { summary: "from Transcribed to Completed" }),
  evaluatingSeconds: seconds(1, { summary: "from the end of the file's run to its evaluation's" }),
};

export type Settings = SettingsOf<typeof settings>;
