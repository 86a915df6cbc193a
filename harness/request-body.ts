import type { Operation } from "../simulators/core/contract/operation.ts";
import type { FilePart, RawBody } from "../simulators/core/contract/request.ts";
import type { LooseInput } from "./client-types.ts";
import { BOUNDARY, isFile, multipart } from "./multipart.ts";
import { isJson } from "./promise.ts";

/** A body as it is sent, and as the contract's request check reads it. */
export interface BuiltBody {
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
  readonly forCheck: RawBody;
}

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** Encodes `body` as JSON, `form` as a form (multipart when it holds a file or the operation takes nothing else), `raw` as it is. */
export function buildBody(operation: Operation, { body, form, raw, contentType }: LooseInput): BuiltBody | undefined {
  const takes = operation.body?.media.map((media) => media.type) ?? [];
  if (body !== undefined) return fromText(JSON.stringify(body), contentType ?? takes.find(isJson) ?? "application/json");
  if (form !== undefined) return fromForm(form, contentType ?? (takes.includes(FORM) && !Object.values(form).flat().some(isFile) ? FORM : MULTIPART));
  if (raw === undefined) return undefined;
  const type = contentType ?? takes.find((taken) => !taken.includes("*"));
  if (typeof raw === "string") return fromText(raw, type);
  return { contentType: type, bytes: raw, forCheck: { contentType: type, bytes: raw, text: Buffer.from(raw).toString("utf8") } };
}

function fromText(text: string, contentType: string | undefined): BuiltBody {
  const bytes = Buffer.from(text, "utf8");
  return { contentType, bytes, forCheck: { contentType, text, bytes } };
}

function fromForm(form: Readonly<Record<string, unknown>>, contentType: string): BuiltBody {
  const fields = new Map<string, (string | FilePart)[]>();
  for (const [name, value] of Object.entries(form)) {
    if (value === undefined) continue;
    fields.set(name, (isRepeated(value) ? value : [value]).map(fieldText));
  }
  if (contentType === MULTIPART) {
    const type = `${MULTIPART}; boundary=${BOUNDARY}`;
    return { contentType: type, bytes: multipart(fields), forCheck: { contentType: type, form: fields } };
  }
  const pairs = [...fields].flatMap(([name, values]) => values.map((value) => [name, String(value)]));
  return fromText(new URLSearchParams(pairs).toString(), contentType);
}

/** Several files or words are one field each; a list of objects is one field of JSON. */
const isRepeated = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.every((one) => isFile(one) || typeof one !== "object");

const fieldText = (value: unknown): string | FilePart =>
  isFile(value) ? value : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
