import type { Visit } from "../../core/engine/visit.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Encoded } from "../../core/vendor.ts";
import { checkSas, SAS_VERSION } from "./sas.ts";

const FALLBACK: Readonly<Record<string, readonly [number, string]>> = {
  "wrong-method": [405, "UnsupportedHttpVerb"],
  "payload-too-large": [413, "RequestBodyTooLarge"],
  fault: [500, "InternalError"],
};

/** Headers of every answer of the storage host. The id is the number of the request, in the form of a GUID. */
export const storageHeaders = (visit: Visit): Record<string, string> => ({ "x-ms-request-id": guid(visit), "x-ms-version": SAS_VERSION });
const guid = (visit: Visit) => `00000000-0000-4000-8000-${visit.nth.toString(16).padStart(12, "0")}`;

/** Refusals of the storage host as Azure writes them: XML with the code, which a header repeats. */
export function storageError(refusal: Refusal, visit: Visit): Encoded {
  const { status, code, detail, message, header } = judged(refusal, visit);
  const lines = `${escape(message)}\nRequestId:${guid(visit)}\nTime:${new Date(visit.world.clock.now()).toISOString().replace("Z", "0000Z")}`;
  const more = `${detail ? `<AuthenticationErrorDetail>${escape(detail)}</AuthenticationErrorDetail>` : ""}${header ? `<HeaderName>${header}</HeaderName>` : ""}`;
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${lines}</Message>${more}</Error>`;
  return { status, headers: { ...storageHeaders(visit), "content-type": "application/xml", "x-ms-error-code": code }, body };
}

interface Judged {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
  readonly header?: string;
}

function judged(refusal: Refusal, visit: Visit): Judged {
  const { detail, kind, message } = refusal;
  if (detail.code) return { status: detail.status ?? 404, code: detail.code, message, detail: (detail.data as any)?.detail };
  // A PUT where only reading is served: the link is looked at first, and it never grants that.
  if (kind === "wrong-method" && visit.method === "PUT") return putRefused(visit);
  if (kind === "unauthorized") return anonymous(visit);
  const problem = detail.problems?.find((p) => p.in === "header" && p.at[0] === "x-ms-blob-type");
  if (problem) return { status: 400, code: problem.keyword === "required" ? "MissingRequiredHeader" : "InvalidHeaderValue", message, header: "x-ms-blob-type" };
  const [status, code] = FALLBACK[kind] ?? (kind === "unknown-route" || kind === "not-found" ? [404, kind === "not-found" ? "BlobNotFound" : "ResourceNotFound"] : [400, "InvalidInput"]);
  return { status: detail.status ?? status, code, message };
}

const anonymous = (visit: Visit): Judged =>
  visit.world.store<any>("settings").get("auralytik")?.anonymousBlob === "refused"
    ? { status: 409, code: "PublicAccessNotPermitted", message: "Public access is not permitted on this storage account." }
    : { status: 404, code: "ResourceNotFound", message: "The specified resource does not exist." };

function putRefused(visit: Visit): Judged {
  const signature = visit.query().get("sig");
  if (signature === null) return anonymous(visit);
  try {
    checkSas(signature, visit);
  } catch (error) {
    return judged(error as Refusal, visit);
  }
  return { status: 403, code: "AuthorizationPermissionMismatch", message: "This request is not authorized to perform this operation using this permission." };
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
