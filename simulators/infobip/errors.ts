import type { Visit } from "../core/engine/visit.ts";
import type { Problem, Refusal, RefusalKind } from "../core/refusal.ts";
import type { ErrorFormat } from "../core/vendor.ts";
import type { Settings } from "./settings.ts";

/** Status and messageId of each refusal; `detail` may have others. contracts/infobip/sources.md#errors */
const ANSWER = {
  unauthorized: { status: 401, id: "UNAUTHORIZED" },
  forbidden: { status: 403, id: "FORBIDDEN" },
  "not-found": { status: 404, id: "NOT_FOUND" },
  "unknown-route": { status: 404, id: "NOT_FOUND" },
  "wrong-method": { status: 405, id: "BAD_REQUEST" },
  "malformed-body": { status: 400, id: "BAD_REQUEST" },
  "unsupported-media-type": { status: 400, id: "BAD_REQUEST" },
  "payload-too-large": { status: 400, id: "BAD_REQUEST" },
  "invalid-request": { status: 400, id: "BAD_REQUEST" },
  rule: { status: 400, id: "BAD_REQUEST" },
  conflict: { status: 400, id: "BAD_REQUEST" },
  "illegal-transition": { status: 400, id: "BAD_REQUEST" },
  "rate-limited": { status: 429, id: "TOO_MANY_REQUESTS" },
  unsupported: { status: 501, id: "GENERAL_ERROR" },
  fault: { status: 500, id: "GENERAL_ERROR" },
} as const satisfies Record<RefusalKind, { status: number; id: string }>;

const IDS: Readonly<Record<number, string>> = { 400: "BAD_REQUEST", 401: "UNAUTHORIZED", 403: "FORBIDDEN", 404: "NOT_FOUND", 429: "TOO_MANY_REQUESTS" };

/** Unknown ids of these families are 404; the rest of the core answers 400 with NOT_FOUND. */
const HONEST = /^\/ccaas\/(1\/(working-hours|templates|web-forms)|1\/conversations\/[^/]+\/links$|2\/|voice\/)|^\/(ccca|calls|webrtc|voice|tts|numbers|subscriptions|auth)\//;

const settingsOf = (visit: Visit): Settings => visit.world.store<Settings>("settings").get("infobip")!;

function statusOf({ kind, detail }: Refusal, visit: Visit): number {
  if (detail.status !== undefined) return detail.status;
  if (kind === "not-found" && !HONEST.test(visit.path)) return Number(settingsOf(visit).unknownIdStatus);
  return ANSWER[kind].status;
}

/** Problems by field, as every envelope words them. */
const problemsOf = ({ detail }: Refusal): [string, string][] => {
  const given = (detail.data as { validationErrors?: Record<string, string[]> } | undefined)?.validationErrors;
  if (given) return Object.entries(given).flatMap(([field, texts]) => texts.map((text): [string, string] => [field, text]));
  return (detail.problems ?? []).map((problem) => [fieldOf(problem), wordsOf(problem)]);
};

/** `profile.webhook.notifyUrl`, `fields[0].value`; the missing field itself where one is missing. */
function fieldOf({ at, keyword, params }: Problem): string {
  const path = keyword === "required" && params["missingProperty"] !== undefined && at.at(-1) !== params["missingProperty"] ? [...at, String(params["missingProperty"])] : at;
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("") || "body";
}

const wordsOf = ({ keyword, params, message }: Problem): string => (keyword === "required" ? "must not be null" : keyword === "minLength" && params["limit"] === 1 ? "must not be blank" : message);

/** The family decides the envelope, but for what every family says in envelope A. */
export const infobipError: ErrorFormat = (refusal, visit) => {
  const status = statusOf(refusal, visit);
  const retryAfter = (refusal.detail.data as { retryAfter?: number } | undefined)?.retryAfter;
  return { status, headers: { "content-type": "application/json", ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }) }, body: bodyOf(refusal, status, visit) };
};

function bodyOf(refusal: Refusal, status: number, visit: Visit): unknown {
  const { path } = visit;
  if (refusal.kind !== "unsupported") {
    if (/^\/(ccaas\/voice\/2|ccca\/1)\//.test(path) && [400, 404, 409, 412].includes(status) && visit.operation) return { status: "ERROR", message: joined(refusal) };
    if (/^\/webrtc\/1\/(recordings|user-activity)/.test(path) && [400, 404].includes(status) && visit.operation) return apiError(refusal, status);
    if (path === "/auth/1/oauth2/token" && [400, 401].includes(status) && visit.operation) return { error: refusal.detail.code ?? "invalid_request" };
  }
  const problems = problemsOf(refusal);
  const messageId = refusal.detail.code ?? (refusal.kind === "not-found" ? "NOT_FOUND" : status === ANSWER[refusal.kind].status ? ANSWER[refusal.kind].id : (IDS[status] ?? "GENERAL_ERROR"));
  const validationErrors: Record<string, string[]> = {};
  for (const [field, text] of problems) (validationErrors[field] ??= []).push(text);
  return { requestError: { serviceException: { messageId, text: textOf(refusal, status, visit), ...(problems.length > 0 && status === 400 ? { validationErrors } : {}) } } };
}

const textOf = (refusal: Refusal, status: number, visit: Visit): string => (status === 401 ? settingsOf(visit).unauthorizedText : (TEXTS[refusal.kind] ?? (refusal.message || "Bad Request")));
const TEXTS: Partial<Record<RefusalKind, string>> = { forbidden: "Forbidden", "rate-limited": "Too many requests", "invalid-request": "Bad Request", "malformed-body": "Bad Request", fault: "Something went wrong" };

const joined = (refusal: Refusal): string => problemsOf(refusal).map(([field, text]) => `${field}: ${text}`).join("; ") || refusal.message || "Bad Request";

const apiError = (refusal: Refusal, status: number): unknown => ({
  errorCode: `E${status}`,
  description: refusal.message || "The request cannot be taken.",
  action: "Check the request.",
  violations: problemsOf(refusal).map(([property, violation]) => ({ property, violation })),
  resources: [],
});
