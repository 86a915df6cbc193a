import type { Operation } from "../core/contract/operation.ts";
import type { Refusal, RefusalKind } from "../core/refusal.ts";
import type { ErrorFormat } from "../core/vendor.ts";
import type { Settings } from "./settings.ts";
import { responseTime } from "./time.ts";
import { schemaOf } from "./wire.ts";

/** There is no 403, 405, 409, 415 or 422 at this vendor: a refused step can only be a 400. contracts/commbox/sources.md#errors */
const ANSWER = {
  unauthorized: { status: 401, description: "Unauthorized" },
  forbidden: { status: 401, description: "Unauthorized access" },
  "not-found": { status: 404, description: "Not found" },
  "unknown-route": { status: 404, description: "Not Found" },
  "wrong-method": { status: 501, description: "Not Implemented" },
  "malformed-body": { status: 400, description: "Bad Request" },
  "unsupported-media-type": { status: 400, description: "Bad Request" },
  "payload-too-large": { status: 400, description: "Bad Request" },
  "invalid-request": { status: 400, description: "Invalid parameters" },
  rule: { status: 400, description: "Operation failed" },
  conflict: { status: 400, description: "Operation failed" },
  "illegal-transition": { status: 400, description: "Operation failed" },
  "rate-limited": { status: 429, description: "Too Many Requests" },
  unsupported: { status: 501, description: "Not Implemented" },
  fault: { status: 500, description: "Internal Server Error" },
} as const satisfies Record<RefusalKind, { status: number; description: string }>;

/** Kinds whose `data` is for the client; elsewhere it says why, for the engine. */
const TELLS: readonly RefusalKind[] = ["rule", "conflict", "invalid-request", "illegal-transition", "not-found"];

/** CommBox wraps every refusal in its envelope; `detail.code` is the description where one operation gives a special one. */
export const commboxError: ErrorFormat = (refusal, visit) => {
  const settings = visit.world.store<Settings>("settings").get("commbox")!;
  const status = refusal.detail.status ?? ANSWER[refusal.kind].status;
  const data = dataOf(refusal, visit.operation, status);
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 429) headers["retry-after"] = String((refusal.detail.data as { retryAfter?: number } | undefined)?.retryAfter ?? 1);
  return { status, headers, body: { status, description: describe(refusal, status, settings), response_time: responseTime(visit.world), ...(data === undefined ? {} : { data }) } };
};

function describe(refusal: Refusal, status: number, settings: Settings): string {
  if (refusal.detail.code !== undefined) return refusal.detail.code;
  if (refusal.kind === "unauthorized") return settings.unauthorizedDescription;
  if (refusal.kind === "unsupported") return `Not Implemented: ${refusal.message}`;
  if (refusal.kind === "fault") return Object.values(ANSWER).find((answer) => answer.status === status)?.description ?? "Internal Server Error";
  const missing = refusal.kind === "invalid-request" ? refusal.detail.problems?.find((p) => p.keyword === "required" && p.at.length > 0) : undefined;
  return missing ? `Invalid parameters - missing mandatory field - ${missing.at.at(-1)}` : ANSWER[refusal.kind].description;
}

/** `data` is left out of refusals, except where the contract's schema of this answer demands it. */
function dataOf(refusal: Refusal, operation: Operation | undefined, status: number): unknown {
  const told = TELLS.includes(refusal.kind) ? refusal.detail.data : undefined;
  return told ?? (operation && schemaOf(operation, status)?.required?.includes("data") ? "" : undefined);
}
