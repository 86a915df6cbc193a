import type { Contract } from "../contract/contract.ts";
import { deref } from "../contract/document.ts";
import type { Operation, Parameter } from "../contract/operation.ts";

/** One request that must be refused, and why. */
export interface BadRequest {
  readonly operationId: string;
  readonly what: string;
  readonly method: string;
  /** Path under the mount, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const JSON_HEADERS = { "content-type": "application/json" };

/**
 * Bad input for one operation, made from its contract: unreadable, huge and deep bodies, wrong types, values out of enums,
 * missing fields, wrong media type, wrong verb, ids that cannot be. Only what the contract says is enforced.
 */
export function* badRequests(contract: Contract, operation: Operation): Generator<BadRequest> {
  const doc = contract.bundle.documents[operation.document]!;
  const base = { operationId: operation.id, method: operation.method };
  const good = goodPath(operation);
  const json = operation.body?.media.find((m) => m.type === "application/json");
  if (json?.schema) {
    const body = exampleOf(doc, operation) ?? synthesise(doc, json.schema);
    const send = (what: string, text: string, headers: Record<string, string> = JSON_HEADERS): BadRequest => ({ ...base, what, path: good, headers, body: text });
    yield send("a body that is not JSON", "{not json");
    yield send("half a body", JSON.stringify(body).slice(0, -1));
    yield send("a body of 10 MB that is no object", `"${"x".repeat(10_000_000)}"`);
    yield send("a body 10,000 levels deep", `${"[".repeat(10_000)}${"]".repeat(10_000)}`);
    yield send("a body of another media type", "<call/>", { "content-type": "application/xml" });
    if (operation.body!.required) yield { ...base, what: "no body", path: good, headers: {} };
    if (operation.enforcement === "none") return;
    yield send("a body that is a list or a number", JSON.stringify(Array.isArray(body) ? 7 : [body]));
    for (const [what, broken] of breakings(doc, json.schema, body, operation.enforcement === "full")) yield send(what, JSON.stringify(broken));
  }
  for (const parameter of operation.parameters) {
    for (const value of impossible(parameter)) {
      yield { ...base, what: `${parameter.in} ${parameter.name} = ${value.slice(0, 30)}`, path: goodPath(operation, parameter, value), headers: JSON_HEADERS, ...(json ? { body: JSON.stringify(exampleOf(doc, operation) ?? {}) } : {}) };
    }
  }
}

/** A path of the operation with plausible values, one of them replaced. */
export function goodPath(operation: Operation, replaced?: Parameter, value?: string): string {
  const values = (p: Parameter) => (p === replaced ? value! : plausible(p));
  let path = operation.path;
  for (const p of operation.parameters) if (p.in === "path") path = path.replace(`{${p.name}}`, encodeURIComponent(values(p)).replaceAll("%2F", "/"));
  const query = operation.parameters.filter((p) => p.in === "query" && (p.required || p === replaced)).map((p) => `${p.name}=${encodeURIComponent(values(p))}`);
  return query.length ? `${path}?${query.join("&")}` : path;
}

function plausible({ schema, coercion }: Parameter): string {
  const given = (schema as any).example ?? (schema as any).examples?.[0] ?? (schema as any).default ?? (schema as any).enum?.[0];
  return given !== undefined ? String(given) : coercion === "integer" ? "999999" : coercion === "boolean" ? "true" : "999999";
}

/** Values that a parameter's schema rules out and that its service is said to refuse. */
function impossible({ in: place, schema, coercion, enforcement, name }: Parameter): string[] {
  if (place === "header" || enforcement === "none") return [];
  const s = schema as any;
  const out: string[] = [];
  if (coercion === "integer") out.push("abc", "1.5", "9007199254740993", "12345678901234567890");
  if (coercion === "boolean") out.push("perhaps");
  if (s.enum) out.push("no-such-value-of-" + name);
  if (s.minimum !== undefined && coercion === "integer") out.push(String(s.minimum - 1));
  if (s.maximum !== undefined && coercion === "integer") out.push(String(s.maximum + 1));
  return out;
}

/** A body with one thing wrong, for each thing that can be: fields missing, of a wrong type, out of their enum. */
function* breakings(doc: object, schema: any, body: any, full: boolean, path = ""): Generator<[string, unknown]> {
  schema = deref(doc, schema, "").node;
  if (!body || typeof body !== "object" || Array.isArray(body)) return;
  for (const name of full ? (schema.required ?? []) : []) {
    const { [name]: _, ...rest } = body;
    yield [`no ${path}${name}`, rest];
  }
  for (const [name, given] of Object.entries<any>(schema.properties ?? {})) {
    const property = deref(doc, given, "").node;
    const wrong = wrongValue(property);
    if (wrong !== undefined) yield [`${path}${name} of a wrong type`, { ...body, [name]: wrong }];
    if (full && property.enum) yield [`${path}${name} out of its values`, { ...body, [name]: typeof property.enum.find((v: unknown) => v !== null) === "number" ? 987654 : "no-such-value" }];
    if (body[name] !== undefined) for (const [what, broken] of breakings(doc, property, body[name], full, `${path}${name}.`)) yield [what, { ...body, [name]: broken }];
  }
}

function wrongValue(schema: any): unknown {
  const types: string[] = [].concat(schema.type ?? []);
  if (types.length === 0 || types.length > 3) return undefined;
  if (!types.includes("object") && !schema.oneOf && !schema.anyOf) return { unexpected: ["object"] };
  return types.includes("array") ? undefined : [1, 2];
}

/** The contract's own example of a request body. */
export function exampleOf(doc: object, operation: Operation): any {
  const { node } = deref(doc, operation.raw.requestBody ?? {}, "");
  const media = node.content?.["application/json"];
  const named: any = Object.values(media?.examples ?? {})[0];
  return media?.example ?? (named && deref(doc, named, "").node.value);
}

/** The least body that a schema accepts. */
export function synthesise(doc: object, schema: any): any {
  schema = deref(doc, schema, "").node;
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [type] = ([] as string[]).concat(schema.type ?? (schema.properties ? "object" : "string"));
  if (type === "object") return Object.fromEntries((schema.required ?? []).map((name: string) => [name, synthesise(doc, schema.properties?.[name] ?? {})]));
  if (type === "array") return Array.from({ length: schema.minItems ?? 0 }, () => synthesise(doc, schema.items ?? {}));
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  return schema.format === "date-time" ? "2025-01-01T00:00:00Z" : "x".repeat(Math.max(1, schema.minLength ?? 1));
}
