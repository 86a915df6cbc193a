import type { Visit } from "../core/engine/visit.ts";
import type { Problem, Refusal, RefusalKind } from "../core/refusal.ts";
import type { Encoded, ErrorFormat } from "../core/vendor.ts";
import type { Settings } from "./settings.ts";
import { storageError, STORAGE } from "./storage/errors.ts";

/** What the guides print for each refusal; `detail.code` and `detail.status` are others where an operation has its own. contracts/voipbin/sources.md#errors */
const DOCUMENTED = {
  unauthorized: { status: 401, code: "unauthorized" },
  forbidden: { status: 403, code: "forbidden" },
  "not-found": { status: 404, code: "not_found" },
  "unknown-route": { status: 404, code: "not_found" },
  "wrong-method": { status: 404, code: "not_found" },
  "malformed-body": { status: 400, code: "invalid_request" },
  "unsupported-media-type": { status: 400, code: "invalid_request" },
  "payload-too-large": { status: 400, code: "invalid_request" },
  "invalid-request": { status: 400, code: "invalid_request" },
  rule: { status: 400, code: "invalid_request" },
  conflict: { status: 409, code: "conflict" },
  "illegal-transition": { status: 409, code: "invalid_state" },
  "rate-limited": { status: 429, code: "rate_limit_exceeded" },
  unsupported: { status: 501, code: "not_simulated" },
  fault: { status: 500, code: "internal_error" },
} as const satisfies Record<RefusalKind, { status: number; code: string }>;

/** Refusals that the service tells with another status than 400. */
const OBSERVED: Partial<Record<RefusalKind, number>> = { unauthorized: 401, "rate-limited": 429, unsupported: 501, fault: 500 };

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

/** A browser asks before it asks: any origin may, on any path. */
const PREFLIGHT = { "access-control-allow-methods": "POST,GET,PUT,DELETE,PATCH,HEAD,OPTIONS", "access-control-allow-headers": "Origin,X-Requested-With,Content-Type,Accept,Authorization", "access-control-max-age": "43200" };

/** One function for the API's two readings; the storage host has its own. */
export const voipbinError: ErrorFormat = (refusal, visit) => {
  if (visit.document === STORAGE) return storageError(refusal);
  if (visit.method === "OPTIONS") return { status: 204, headers: { ...PREFLIGHT }, body: undefined };
  if (refusal.kind === "unknown-route" || refusal.kind === "wrong-method") return { status: 404, headers: { "content-type": "text/plain" }, body: "404 page not found" };
  if (refusal.kind === "unsupported") return json(501, { error: "not_simulated", message: refusal.message });
  const parameter = refusal.detail.problems?.find((problem) => problem.in === "query" || (problem.in === "path" && readsIds(visit)));
  if (parameter) return json(400, { msg: sayParameter(parameter) });
  if (refusal.detail.code === "DELETION_SCHEDULED") return json(403, deletionScheduled(refusal));
  return visit.operation?.tags.includes("Timeline") && refusal.kind !== "unauthorized" ? timelineError(refusal, visit) : settingsOf(visit).profile === "documented" ? documented(refusal, visit) : observed(refusal);
};

/** Where the router itself reads ids of the path; elsewhere a malformed one is no such row. */
const readsIds = ({ operation }: Visit): boolean => operation?.id === "GetBillingsBillingId" || operation?.tags.includes("Timeline") === true;

const settingsOf = (visit: Visit): Settings => visit.world.store<Settings>("settings").get("voipbin")!;
const json = (status: number, body: unknown): Encoded => ({ status, headers: { ...JSON_TYPE }, body });
const statusOf = ({ kind, detail }: Refusal): number => detail.status ?? DOCUMENTED[kind].status;
const codeOf = ({ kind, detail }: Refusal): string => detail.code ?? DOCUMENTED[kind].code;

function observed(refusal: Refusal): Encoded {
  const status = refusal.detail.status === 402 ? 400 : (refusal.detail.status ?? OBSERVED[refusal.kind] ?? 400);
  // The limit of the open routes has a body, the sixth code has none.
  if (refusal.kind === "rate-limited" && refusal.detail.code === undefined) return json(429, { error: "rate_limit_exceeded", message: "Too many requests. Please try again later." });
  return { status, headers: {}, body: undefined };
}

function documented(refusal: Refusal, visit: Visit): Encoded {
  // Where the published description has no such status, it has a 400.
  const status = visit.operation && !visit.operation.responses[statusOf(refusal)] && refusal.kind !== "fault" ? 400 : statusOf(refusal);
  return json(status, { error: codeOf(refusal), message: refusal.message || "Refused." });
}

/** These operations tell their refusals in both readings. */
function timelineError(refusal: Refusal, visit: Visit): Encoded {
  const status = refusal.detail.status ?? (refusal.kind === "not-found" || refusal.kind === "forbidden" ? DOCUMENTED[refusal.kind].status : refusal.kind === "fault" ? 500 : 400);
  const usual: Partial<Record<number, string>> = { 403: "permission denied", 404: visit.operation!.path.includes("/calls/{call_id}") ? "call not found" : "resource not found", 500: "internal error", 502: "upstream service unavailable" };
  return json(status, { message: refusal.detail.code ?? usual[status] ?? refusal.message });
}

function sayParameter({ at, keyword, in: place, message }: Problem): string {
  if (keyword === "required") return `Query argument ${at[0]} is required, but not found`;
  return `Invalid format for parameter ${at[0]}: error binding ${place} parameter: ${message}`;
}

const deletionScheduled = ({ message, detail }: Refusal) => ({ error: "DELETION_SCHEDULED", message, ...(detail.data as object), recovery_endpoint: "DELETE /auth/unregister" });
