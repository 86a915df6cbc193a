import type { Visit } from "../core/engine/visit.ts";
import type { Refusal, RefusalKind } from "../core/refusal.ts";
import type { ErrorFormat } from "../core/vendor.ts";
import { storageError } from "./storage/errors.ts";
import { STORAGE } from "./storage/sas.ts";
import { requestId } from "./wire.ts";

/** Status and code of each refusal; `detail.code` is another where an operation has one of its own. contracts/auralytik/sources.md#statuses */
const ANSWER = {
  unauthorized: { status: 401, code: "UNAUTHORIZED" },
  forbidden: { status: 403, code: "INSUFFICIENT_SCOPE" },
  "not-found": { status: 404, code: "NOT_FOUND" },
  "unknown-route": { status: 404, code: "NOT_FOUND" },
  "wrong-method": { status: 405, code: "METHOD_NOT_ALLOWED" },
  "malformed-body": { status: 400, code: "VALIDATION_ERROR" },
  "unsupported-media-type": { status: 400, code: "VALIDATION_ERROR" },
  "payload-too-large": { status: 400, code: "VALIDATION_ERROR" },
  "invalid-request": { status: 400, code: "VALIDATION_ERROR" },
  rule: { status: 400, code: "VALIDATION_ERROR" },
  conflict: { status: 400, code: "VALIDATION_ERROR" },
  "illegal-transition": { status: 409, code: "ALREADY_PROCESSING" },
  "rate-limited": { status: 429, code: "RATE_LIMIT_EXCEEDED" },
  unsupported: { status: 501, code: "INTERNAL_ERROR" },
  fault: { status: 500, code: "INTERNAL_ERROR" },
} as const satisfies Record<RefusalKind, { status: number; code: string }>;

/** The API answers `{error: …}`, the storage host XML as Azure does. */
export const auralytikError: ErrorFormat = (refusal, visit) => (visit.document === STORAGE ? storageError(refusal, visit) : apiError(refusal, visit));

function apiError(refusal: Refusal, visit: Visit) {
  const { detail, kind } = refusal;
  const status = detail.status ?? ANSWER[kind].status;
  const retryAfter = status === 429 ? ((detail.data as { retryAfter?: number } | undefined)?.retryAfter ?? 30) : undefined;
  const headers: Record<string, string> = { "content-type": "application/json", ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }) };
  const error = { code: detail.code ?? codeOf(kind, status), message: messageOf(refusal), requestId: requestId(visit), ...(retryAfter === undefined ? {} : { retryAfter }) };
  return { status, headers, body: { error } };
}

/** A fault may ask for any status: it comes with the code that this status has. */
const codeOf = (kind: RefusalKind, status: number): string => (ANSWER[kind].status === status ? ANSWER[kind].code : (Object.values(ANSWER).find((plan) => plan.status === status)?.code ?? "INTERNAL_ERROR"));

/** The first thing that is wrong, and where. */
function messageOf({ detail, message }: Refusal): string {
  const problem = detail.problems?.[0];
  return problem && problem.at.length > 0 ? `${problem.at.join(".")}: ${problem.message}` : message || "Refused";
}
