import { choice, flag, number, seconds, type SettingsOf } from "../core/settings.ts";

/** Every switch of the simulated Comswise. Where two readings of the service are possible, the default is the recommended one. */
export const settings = {
  numbers: choice(["strict", "lenient"], "strict", { summary: "strict: `from` and `to` must be E.164; lenient: ten digits pass too, as a public client sends them" }),
  missingCredentials: choice(["401", "403"], "401", { summary: "status when the Authorization header is missing; FastAPI before 0.122 answered 403" }),
  createStatus: choice(["200", "201"], "200", { summary: "status of a creation" }),
  duplicateCallId: choice(["conflict", "existing"], "conflict", { summary: "conflict: a callId in use is refused with 409; existing: the first call is returned" }),
  trailingSlash: choice(["redirect", "both"], "redirect", { summary: "redirect: /v1/calls answers 307 to /v1/calls/; both: it lists as well" }),
  queuedSeconds: seconds(1, { summary: "from queued to transcribing" }),
  transcribingSeconds: seconds(5, { summary: "from transcribing to analyzing" }),
  analyzingSeconds: seconds(3, { summary: "from analyzing to completed" }),
  audioCheck: choice(["content", "size"], "content", { summary: "content: text, images and archives fail the analysis; size: any bytes pass as a recording" }),
  extensions: flag(true, { summary: "show threadId, processingStatus and createdAt, which the vendor does not document" }),
  rateLimit: number(0, { summary: "requests per minute and organisation; 0: none" }),
};

export type Settings = SettingsOf<typeof settings>;
