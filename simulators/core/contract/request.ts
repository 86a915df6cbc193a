import type { Enforcement, Schema } from "./document.ts";
import { at, deref, escapePointer } from "./document.ts";
import type { Body, MediaType, Operation, Parameter } from "./operation.ts";
import { describe, type Check, problemsOf } from "./validator.ts";
import { Refusal, type Problem } from "../refusal.ts";

/** A request as it came: the names as sent, the body as read. */
export interface RawRequest {
  /** Raw path values, in the order of the path's parameters. */
  readonly pathValues: readonly string[];
  query(): URLSearchParams;
  header(name: string): string | undefined;
  readonly body: RawBody | undefined;
}

export interface RawBody {
  readonly contentType: string | undefined;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Fields and files of a multipart body. */
  readonly form?: ReadonlyMap<string, readonly (string | FilePart)[]>;
}

export interface FilePart {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request as the contract understands it. */
export interface CheckedRequest {
  readonly path: Record<string, any>;
  readonly query: Record<string, any>;
  readonly headers: Record<string, any>;
  readonly body: any;
}

export type CheckAt = (document: number, pointer: string) => Check;

/** Objects nested deeper than this are refused: no vendor's do, and recursion below would not survive. */
const MAX_DEPTH = 200;

/**
 * Turns a raw request into values and checks them by the operation, as strictly as its service does (`x-enforcement`).
 * @throws {Refusal} `malformed-body`, `unsupported-media-type` or `invalid-request` with every problem found
 */
export function checkRequest(operation: Operation, doc: object, raw: RawRequest, checkAt: CheckAt): CheckedRequest {
  const problems: Problem[] = [];
  const out: CheckedRequest = { path: {}, query: {}, headers: {}, body: undefined };
  const pathNames = pathParameterNames(operation);
  for (const parameter of operation.parameters) {
    const text = textOf(parameter, raw, pathNames, operation.caseInsensitive.query);
    const value = readParameter(parameter, text, operation, checkAt, problems);
    if (value !== undefined) out[parameter.in === "path" ? "path" : parameter.in === "query" ? "query" : "headers"][parameter.name] = value;
  }
  const inBody: Problem[] = [];
  const body = operation.body ? readBody(operation, operation.body, doc, raw.body, checkAt, inBody) : undefined;
  const grave = [...problems, ...inBody.filter((problem) => isGrave(problem, operation.enforcement))];
  if (grave.length) throw new Refusal("invalid-request", grave.map(describe).join("; "), { problems: grave, rule: `${operation.id}: request check` });
  return { ...out, body };
}

/** Does a service that enforces so much mind? A body that is needed must be there for all of them. */
function isGrave({ keyword, at }: Problem, enforcement: Enforcement): boolean {
  if (enforcement === "full" || (keyword === "required" && at.length === 0)) return true;
  return enforcement === "types" && (keyword === "type" || keyword === "parse");
}

const names = new WeakMap<Operation, string[]>();
function pathParameterNames(operation: Operation): string[] {
  let found = names.get(operation);
  if (!found) names.set(operation, (found = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]!)));
  return found;
}

function textOf(parameter: Parameter, raw: RawRequest, pathNames: readonly string[], fold: boolean): string | string[] | undefined {
  switch (parameter.in) {
    case "path":
      return raw.pathValues[pathNames.indexOf(parameter.name)];
    case "query": {
      const query = raw.query();
      const name = fold ? [...query.keys()].find((k) => k.toLowerCase() === parameter.name.toLowerCase()) : parameter.name;
      if (name === undefined) return undefined;
      return parameter.coercion === "list" ? (query.has(name) ? query.getAll(name) : undefined) : (query.get(name) ?? undefined);
    }
    case "header":
      return raw.header(parameter.name.toLowerCase());
    case "cookie":
      return cookieOf(raw.header("cookie"), parameter.name);
  }
}

export const cookieOf = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

function readParameter(parameter: Parameter, given: string | string[] | undefined, operation: Operation, checkAt: CheckAt, problems: Problem[]): unknown {
  const at = [parameter.name];
  // A path without its values would be another path: those are checked in full unless the parameter itself says otherwise.
  const enforcement = parameter.enforcement ?? (parameter.in === "path" ? "full" : operation.enforcement);
  const note = (problem: Problem) => void (isGrave(problem, enforcement) && problems.push(problem));
  if (given === undefined) {
    if (parameter.required) note({ in: parameter.in, at, keyword: "required", params: { missingProperty: parameter.name }, message: `${parameter.name} is missing` });
    return (parameter.schema as any).default;
  }
  let text = given;
  if (parameter.in === "path" && typeof text === "string" && !parameter.raw) {
    try {
      text = decodeURIComponent(text);
    } catch {
      problems.push({ in: "path", at, keyword: "parse", params: {}, message: `${parameter.name} is not percent-encoded text`, value: text });
      return undefined;
    }
  }
  const read = Array.isArray(text) ? text.flatMap((t) => t.split(",")).map((t) => coerce(t, parameter.itemCoercion)) : coerce(text, parameter.coercion);
  const value = parameter.anyCase ? spelledAsPromised(read, parameter.schema) : read;
  if (enforcement === "none") return value;
  if (typeof value === "string" && parameter.coercion !== "text") {
    note({ in: parameter.in, at, keyword: "type", params: { type: parameter.coercion }, message: `${parameter.name} must be ${parameter.coercion}`, value });
    return undefined;
  }
  if (parameter.constrained) problemsOf(checkAt(operation.document, parameter.pointer)(value) ?? [], parameter.in, at).forEach(note);
  return value;
}

/** A word of an enum in the contract's own spelling, however its case was written. */
const spelledAsPromised = (value: unknown, { enum: words }: Schema): unknown =>
  (words as readonly unknown[] | undefined)?.find((word) => typeof value === "string" && String(word).toLowerCase() === value.toLowerCase()) ?? value;

/** The value that text stands for, or the text itself when it stands for none. Integers outside ±2^53 stay text: no id is altered. */
export function coerce(text: string, to: Parameter["coercion"]): unknown {
  if (to === "integer") return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
  if (to === "number") return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
  if (to === "boolean") return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
  return text;
}

function readBody(operation: Operation, body: Body, doc: object, raw: RawBody | undefined, checkAt: CheckAt, problems: Problem[]): unknown {
  const empty = !raw || (raw.form === undefined && !raw.text && !raw.bytes?.length);
  const media = chooseMedia(body, raw?.contentType);
  if (empty && media?.schema && isJson(media.type)) {
    if (body.required) problems.push({ in: "body", at: [], keyword: "required", params: {}, message: "a body is needed" });
    return undefined;
  }
  if (!media) {
    if (empty && !body.required) return undefined;
    throw new Refusal("unsupported-media-type", `${operation.id} takes ${body.media.map((m) => m.type).join(" or ")}, not ${raw?.contentType ?? "a body without content-type"}`, { rule: `${operation.id}: media type` });
  }
  const value = parseBody(operation, doc, media, raw);
  if (value === undefined || !media.schema || value instanceof Uint8Array) return value;
  const spelled = operation.caseInsensitive.body ? canonicalKeys(value, media.schema, doc) : value;
  const ready = numbersFromText(spelled, media.schema, doc);
  const errors = checkAt(operation.document, media.pointer)(isJson(media.type) ? ready : asSent(ready, media.schema, doc));
  if (errors) problems.push(...problemsOf(errors, "body"));
  if (isJson(media.type)) return ready;
  const place = deref(doc, at(doc, media.pointer), media.pointer).pointer;
  for (const [key, given] of Object.entries<any>(media.schema.properties ?? {})) {
    const property = deref(doc, given, `${place}/properties/${escapePointer(key)}`);
    if (!property.node.contentSchema || (ready as any)[key] === undefined) continue;
    const { node: schema, pointer } = deref(doc, property.node.contentSchema, `${property.pointer}/contentSchema`);
    const part = numbersFromText(operation.caseInsensitive.body ? canonicalKeys((ready as any)[key], schema, doc) : (ready as any)[key], schema, doc);
    (ready as any)[key] = part;
    const wrong = checkAt(operation.document, pointer)(part);
    if (wrong) problems.push(...problemsOf(wrong, "body", [key]));
  }
  return ready;
}

/** A form's own schema sees its properties as text, though handlers are given what the text holds. */
function asSent(value: any, schema: Schema, doc: object): unknown {
  const out = { ...value };
  for (const [key, given] of Object.entries<any>(schema.properties ?? {})) {
    if (out[key] === undefined) continue;
    const property = deref(doc, given, "").node;
    if (property.contentMediaType || property.format === "binary") out[key] = "";
    else if (property.items?.format === "binary" && Array.isArray(out[key])) out[key] = out[key].map(() => "");
  }
  return out;
}

const isJson = (type: string) => type === "application/json" || type.endsWith("+json");

function chooseMedia(body: Body, contentType: string | undefined): MediaType | undefined {
  const type = contentType?.split(";")[0]!.trim().toLowerCase();
  if (!type) return body.media.find((m) => isJson(m.type)) ?? body.media.find((m) => m.type === "*/*");
  return (
    body.media.find((m) => m.type === type) ??
    body.media.find((m) => m.type.endsWith("/*") && type.startsWith(m.type.slice(0, -1)) && m.type !== "*/*") ??
    body.media.find((m) => m.type === "*/*")
  );
}

function parseBody(operation: Operation, doc: object, media: MediaType, raw: RawBody | undefined): unknown {
  if (isJson(media.type)) return parseJson(raw?.text ?? "", operation);
  if (media.type === "application/x-www-form-urlencoded") return fromForm([...new URLSearchParams(raw?.text ?? "")], media, operation, doc);
  if (media.type === "multipart/form-data") {
    return fromForm([...(raw?.form ?? [])].flatMap(([key, values]) => values.map((v) => [key, v] as [string, string | FilePart])), media, operation, doc);
  }
  return raw?.bytes ?? new TextEncoder().encode(raw?.text);
}

/** Parses JSON text. @throws {Refusal} `malformed-body`, with the offset when the parser gives one */
export function parseJson(text: string, operation: Pick<Operation, "id">): unknown {
  if (text.length > MAX_DEPTH && depthOf(text) > MAX_DEPTH) {
    throw malformed(operation, `nested deeper than ${MAX_DEPTH} levels`, 0);
  }
  try {
    return JSON.parse(text, /__proto__|\\u/.test(text) ? (key, value) => (key === "__proto__" ? undefined : value) : undefined);
  } catch (error) {
    throw malformed(operation, (error as Error).message, Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0));
  }
}

const malformed = (operation: Pick<Operation, "id">, message: string, offset: number) =>
  new Refusal("malformed-body", `the body is not JSON: ${message}`, {
    problems: [{ in: "body", at: [offset], keyword: "parse", params: { offset }, message }],
    rule: `${operation.id}: body is JSON`,
  });

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return deepest;
}

function fromForm(entries: readonly (readonly [string, string | FilePart])[], media: MediaType, operation: Operation, doc: object): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const properties: Record<string, any> = media.schema?.properties ?? {};
  for (const [sent, value] of entries) {
    if (sent === "__proto__") continue;
    const name = operation.caseInsensitive.body ? (Object.keys(properties).find((k) => k.toLowerCase() === sent.toLowerCase()) ?? sent) : sent;
    const schema = deref(doc, (Object.hasOwn(properties, name) && properties[name]) || {}, "").node;
    const parsed = typeof value === "string" && schema.contentMediaType === "application/json" ? parseJson(value, operation) : value;
    if (schema.type === "array") out[name] = [...((out[name] as unknown[]) ?? []), parsed];
    else out[name] = typeof parsed === "string" ? coerce(parsed, schema.type === "integer" || schema.type === "number" || schema.type === "boolean" ? schema.type : "text") : parsed;
  }
  return out;
}

/** Keys in the schema's spelling, where the service compares them without regard to case; unknown keys stay as sent. */
export function canonicalKeys(value: any, schema: any, doc: object): any {
  schema = deref(doc, schema, "").node;
  if (Array.isArray(value)) return schema.items ? value.map((item) => canonicalKeys(item, schema.items, doc)) : value;
  if (!value || typeof value !== "object" || isFile(value)) return value;
  const properties = propertiesOf(schema, doc);
  if (!properties) return value;
  const spelling = new Map(Object.keys(properties).map((key) => [key.toLowerCase(), key]));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = Object.hasOwn(properties, key) ? key : (spelling.get(key.toLowerCase()) ?? key);
      return [name, Object.hasOwn(properties, name) ? canonicalKeys(inner, properties[name], doc) : inner];
    }),
  );
}

/** Digits as text become numbers where the schema says `x-number-text`. */
function numbersFromText(value: any, schema: any, doc: object): any {
  schema = deref(doc, schema, "").node;
  if (typeof value === "string") return schema["x-number-text"] ? coerce(value.trim(), schema.type === "number" ? "number" : "integer") : value;
  if (Array.isArray(value)) return schema.items ? value.map((item) => numbersFromText(item, schema.items, doc)) : value;
  if (!value || typeof value !== "object" || isFile(value)) return value;
  const properties = propertiesOf(schema, doc);
  if (!properties) return value;
  let out = value;
  for (const key of Object.keys(properties)) {
    if (value[key] === undefined) continue;
    const inner = numbersFromText(value[key], properties[key], doc);
    if (inner !== value[key]) out = { ...(out === value ? value : out), [key]: inner };
  }
  return out;
}

const isFile = (value: any) => value.bytes instanceof Uint8Array;

function propertiesOf(schema: any, doc: object): Record<string, any> | undefined {
  const all = [schema, ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((s: any) => deref(doc, s, "").node)].filter((s) => s.properties);
  return all.length ? Object.assign({}, ...all.map((s) => s.properties)) : undefined;
}
