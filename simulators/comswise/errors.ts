import type { ErrorFormat } from "../core/vendor.ts";
import type { Problem, Refusal, RefusalKind } from "../core/refusal.ts";

const STATUS = {
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "unknown-route": 404,
  "wrong-method": 405,
  "malformed-body": 422,
  "unsupported-media-type": 422,
  "payload-too-large": 422,
  "invalid-request": 422,
  rule: 400,
  conflict: 409,
  "illegal-transition": 409,
  "rate-limited": 429,
  unsupported: 501,
  fault: 500,
} as const satisfies Record<RefusalKind, number>;

/** Comswise answers as FastAPI does: a sentence in `detail`, or for 422 one entry per fault. */
export const comswiseError: ErrorFormat = (refusal, visit) => {
  const status = refusal.detail.status ?? statusOf(refusal, visit.world.store<any>("settings").get("comswise"));
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 401) headers["www-authenticate"] = "Bearer";
  if (status === 429) headers["retry-after"] = String((refusal.detail.data as { retryAfter: number }).retryAfter);
  return { status, headers, body: { detail: status === 422 ? entries(refusal) : refusal.message } };
};

function statusOf(refusal: Refusal, settings: { missingCredentials: string }): number {
  if (refusal.kind === "unauthorized" && refusal.detail.data === "absent") return Number(settings.missingCredentials);
  return STATUS[refusal.kind];
}

function entries(refusal: Refusal): unknown[] {
  const problems = refusal.detail.problems ?? [];
  if (refusal.kind === "malformed-body") return problems.map((p) => ({ type: "json_invalid", loc: ["body", ...p.at], msg: "JSON decode error", input: {}, ctx: { error: p.message } }));
  if (problems.length === 0) return [{ type: "value_error", loc: ["body"], msg: refusal.message, input: null }];
  return problems.map(entry);
}

const entry = (problem: Problem) => ({
  type: TYPE[problem.keyword] ?? "value_error",
  loc: [problem.in, ...problem.at],
  msg: problem.keyword === "required" ? "Field required" : problem.message,
  input: problem.value ?? null,
});

const TYPE: Record<string, string> = { required: "missing", enum: "literal_error", type: "type_error", parse: "json_invalid", minimum: "greater_than_equal", maximum: "less_than_equal", pattern: "string_pattern_mismatch", minLength: "string_too_short", maxLength: "string_too_long" };
