import { STATUS_CODES } from "node:http";
import type { Visit } from "../core/engine/visit.ts";
import type { Refusal, RefusalKind } from "../core/refusal.ts";
import type { Encoded, ErrorFormat } from "../core/vendor.ts";
import { STORAGE } from "./links.ts";
import { issuesOf } from "./validation.ts";

/** Status of the API, and its sentence where the vendor's framework has one of its own. */
const API = {
  unauthorized: { status: 401, detail: "Invalid API key" },
  forbidden: { status: 403, detail: "Forbidden" },
  "not-found": { status: 404, detail: "Call not found" },
  "unknown-route": { status: 404, detail: "Not Found" },
  "wrong-method": { status: 405, detail: "Method Not Allowed" },
  "malformed-body": { status: 422 },
  "unsupported-media-type": { status: 422 },
  "payload-too-large": { status: 400 },
  "invalid-request": { status: 422 },
  rule: { status: 400 },
  conflict: { status: 409 },
  "illegal-transition": { status: 409 },
  "rate-limited": { status: 429, detail: "Too many requests" },
  unsupported: { status: 501 },
  fault: { status: 500, detail: "Internal Server Error" },
} as const satisfies Record<RefusalKind, { status: number; detail?: string }>;

/** Status and code of the storage host. contracts/comswise/sources.md#storage-errors */
const BUCKET = {
  unauthorized: { status: 401, code: "Unauthorized" },
  forbidden: { status: 403, code: "AccessDenied" },
  "not-found": { status: 404, code: "NoSuchKey" },
  "unknown-route": { status: 404, code: "NoSuchBucket" },
  "wrong-method": { status: 405, code: "MethodNotAllowed" },
  "malformed-body": { status: 400, code: "InvalidArgument" },
  "unsupported-media-type": { status: 400, code: "InvalidArgument" },
  "payload-too-large": { status: 400, code: "EntityTooLarge" },
  "invalid-request": { status: 400, code: "InvalidArgument" },
  rule: { status: 400, code: "InvalidArgument" },
  conflict: { status: 400, code: "InvalidArgument" },
  "illegal-transition": { status: 400, code: "InvalidArgument" },
  "rate-limited": { status: 429, code: "TooManyRequests" },
  unsupported: { status: 501, code: "NotImplemented" },
  fault: { status: 500, code: "InternalError" },
} as const satisfies Record<RefusalKind, { status: number; code: string }>;

/** The API answers as FastAPI does, the storage host as R2 does. */
export const comswiseError: ErrorFormat = (refusal, visit) => (visit.document === STORAGE ? storageError(refusal) : apiError(refusal, visit));

/** A sentence in `detail`, or for 422 one entry per fault. */
function apiError(refusal: Refusal, visit: Visit): Encoded {
  const absent = refusal.kind === "unauthorized" && visit.header("authorization") === undefined;
  // A body that is no text at all has no place to point at.
  const unreadable = refusal.kind === "malformed-body" && !refusal.detail.problems;
  const plan: { status: number; detail?: string } = API[refusal.kind];
  const status = refusal.detail.status ?? (absent ? Number(settingsOf(visit).missingCredentials) : unreadable ? 400 : plan.status);
  const detail = absent ? "Not authenticated" : unreadable ? "There was an error parsing the body" : refusal.kind === "fault" ? phraseOf(status) : (plan.detail ?? refusal.message);
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 401) headers["www-authenticate"] = "Bearer";
  if (status === 429) headers["retry-after"] = String((refusal.detail.data as { retryAfter?: number } | undefined)?.retryAfter ?? 1);
  return { status, headers, body: { detail: status === 422 ? issuesOf(refusal, visit) : detail } };
}

function storageError(refusal: Refusal): Encoded {
  const plan = BUCKET[refusal.kind];
  const status = refusal.detail.status ?? plan.status;
  const code = refusal.detail.code ?? (status === plan.status ? plan.code : codeOf(status));
  const message = refusal.message.replace(/[<>&]/g, "");
  return { status, headers: { "content-type": "application/xml" }, body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>` };
}

/** A fault may ask for any status: it has the sentence of that status, or HTTP's name of it, as FastAPI gives when told nothing. */
const phraseOf = (status: number): string => Object.values<{ status: number; detail?: string }>(API).find((plan) => plan.status === status)?.detail ?? STATUS_CODES[status] ?? API.fault.detail;

/** For a fault that asks for a status of its own. */
const codeOf = (status: number): string => (status === 403 ? "AccessDenied" : (Object.values(BUCKET).find((plan) => plan.status === status)?.code ?? "InternalError"));

const settingsOf = (visit: Visit) => visit.world.store<{ missingCredentials: string }>("settings").get("comswise")!;
