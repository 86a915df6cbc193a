import type { Refusal, RefusalKind } from "../../core/refusal.ts";
import type { Encoded } from "../../core/vendor.ts";

/** Which of the contract's documents is the storage host's. */
export const STORAGE = 1;

/** As Google Cloud Storage words it. contracts/voipbin/sources.md#storage-host */
const ANSWER: Partial<Record<RefusalKind, { status: number; code: string; message: string }>> = {
  unauthorized: { status: 403, code: "SignatureDoesNotMatch", message: "Access denied." },
  "not-found": { status: 404, code: "NoSuchKey", message: "The specified key does not exist." },
  "unknown-route": { status: 404, code: "NoSuchKey", message: "The specified key does not exist." },
  "wrong-method": { status: 405, code: "MethodNotAllowed", message: "The specified method is not allowed against this resource." },
  fault: { status: 500, code: "InternalError", message: "We encountered an internal error. Please try again." },
};
const OTHER = { status: 400, code: "ExpiredToken", message: "The provided token has expired." };

export function storageError({ kind, detail }: Refusal): Encoded {
  const { status, code, message } = detail.code === "ExpiredToken" ? OTHER : (ANSWER[kind] ?? OTHER);
  return { status: detail.status ?? status, headers: { "content-type": "application/xml; charset=UTF-8" }, body: `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message></Error>` };
}
