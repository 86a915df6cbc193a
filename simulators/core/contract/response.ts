import type { Operation } from "./operation.ts";
import { describe, problemsOf } from "./validator.ts";
import type { CheckAt } from "./request.ts";

/** An answer as it will be sent. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What is serialised; for JSON it is checked as it is, and serialised once. */
  readonly body: unknown;
  /** The body was held against this promise before and has not changed since. */
  readonly proven?: boolean;
}

/**
 * Holds an answer against the contract: status, media type, needed headers, body.
 * @returns what is wrong, empty when nothing is
 */
export function checkResponse(operation: Operation, answer: WireAnswer, checkAt: CheckAt): string[] {
  const promised = operation.responses[answer.status] ?? operation.responses[`${String(answer.status)[0]}XX`] ?? operation.responses["default"];
  if (!promised) return [`status ${answer.status} is not promised (only ${Object.keys(operation.responses).join(", ")})`];
  for (const header of promised.requiredHeaders) {
    if (answer.headers[header] === undefined) return [`header ${header} is missing`];
  }
  const type = answer.headers["content-type"]?.split(";")[0]!.toLowerCase();
  if (promised.media.length === 0) return type && answer.body !== undefined && answer.body !== "" ? [`a body where none is promised (${type})`] : [];
  if (promised.mayBeEmpty && answer.body === undefined) return [];
  const media = promised.media.find((m) => m.type === type || m.type === "*/*" || (m.type.endsWith("/*") && type?.startsWith(m.type.slice(0, -1))));
  if (!media) return [`media type ${type ?? "(none)"} is not promised (only ${promised.media.map((m) => m.type).join(", ")})`];
  if (!media.schema || !type || !(type === "application/json" || type.endsWith("+json"))) return [];
  // A stored file goes out as it is, whatever it holds.
  if (answer.proven || answer.body instanceof Uint8Array) return [];
  const check = checkAt(operation.document, media.pointer);
  // What is undefined is not on the wire: only when something is wrong is it worth looking at the very bytes.
  const errors = check(answer.body) && check(overTheWire(answer.body));
  return errors ? problemsOf(errors, "body").map(describe) : [];
}

/** The value as a client reads it; numbers that JSON does not know stay, and stay wrong. */
const overTheWire = (body: unknown): unknown => {
  const text = JSON.stringify(body, (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value));
  return text === undefined ? undefined : JSON.parse(text);
};
