import type { ContractBundle, ContractDocument, Enforcement, Provenance, Schema } from "./document.ts";
import { deref, escapePointer } from "./document.ts";
import { StartupError } from "../refusal.ts";

/** How text becomes a value: what a parameter's schema says. */
export type Coercion = "text" | "integer" | "number" | "boolean" | "list";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
  readonly pointer: string;
  readonly coercion: Coercion;
  readonly itemCoercion: Coercion;
  readonly multiSegment: boolean;
  /** Handed over undecoded (`x-percent-decode: raw`). */
  readonly raw: boolean;
  /** Words of the enum match in any case and become the schema's spelling. */
  readonly anyCase: boolean;
  /** True when the schema says more than its type, so that it is worth a validator. */
  readonly constrained: boolean;
  readonly enforcement?: Enforcement;
}

export interface MediaType {
  readonly type: string;
  readonly schema: Schema | undefined;
  readonly pointer: string;
}

export interface Body {
  readonly required: boolean;
  readonly media: readonly MediaType[];
}

export interface Response {
  readonly media: readonly MediaType[];
  /** `x-may-be-empty`: the answer may also come without a body. */
  readonly mayBeEmpty: boolean;
  readonly requiredHeaders: readonly string[];
}

/** One method and path of a contract, ready for use. */
export interface Operation {
  readonly id: string;
  readonly vendor: string;
  readonly document: number;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: Readonly<Record<string, Response>>;
  /** Lowest 2xx that is promised (200 where none is). */
  readonly successStatus: number;
  /** Alternatives; in each, scheme name → scopes. Empty: open to all. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly enforcement: Enforcement;
  readonly caseInsensitive: { paths: boolean; query: boolean; body: boolean };
  readonly provenance: Provenance;
  readonly source: string | undefined;
  readonly deprecated: boolean;
  readonly raw: any;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations of a contract, in document order. @throws {StartupError} naming file and pointer */
export function operationsOf(bundle: ContractBundle): Operation[] {
  return bundle.documents.flatMap((doc, document) =>
    Object.entries<any>(doc.paths ?? {}).flatMap(([path, item]) => {
      const place = `/paths/${escapePointer(path)}`;
      const complain = (pointer: string, what: string, cause?: unknown) => new StartupError(`contracts/${bundle.vendor}/${bundle.files[place] ?? `openapi.yaml#${place}`}${pointer.slice(place.length)}: ${what}`, { cause });
      if (!item || typeof item !== "object") throw complain(place, "holds no operations");
      return METHODS.filter((method) => item[method]).map((method) => {
        const pointer = `${place}/${method}`;
        try {
          return operationOf(bundle.vendor, doc, document, path, method, item, pointer);
        } catch (error) {
          throw complain(pointer, (error as Error).message, error);
        }
      });
    }),
  );
}

function operationOf(vendor: string, doc: ContractDocument, document: number, path: string, method: string, item: any, pointer: string): Operation {
  const raw = item[method];
  if (!raw.operationId) throw new Error("operationId is missing");
  const responses = Object.fromEntries(
    Object.keys(raw.responses ?? {}).map((status) => {
      const { node, pointer: p } = deref(doc, raw.responses[status], `${pointer}/responses/${status}`);
      const headers = Object.entries<any>(node.headers ?? {}).filter(([, h]) => deref(doc, h, "").node.required);
      return [status, { media: mediaOf(doc, node.content, `${p}/content`), mayBeEmpty: node["x-may-be-empty"] === true, requiredHeaders: headers.map(([name]) => name.toLowerCase()) }];
    }),
  );
  const insensitive = doc["x-case-insensitive"] ?? [];
  return {
    id: raw.operationId,
    vendor,
    document,
    method: method.toUpperCase(),
    path,
    pointer,
    summary: raw.summary ?? "",
    tags: raw.tags ?? [],
    parameters: [
      ...(item.parameters ?? []).map((p: any, i: number) => parameterOf(doc, p, `/paths/${escapePointer(path)}/parameters/${i}`)),
      ...(raw.parameters ?? []).map((p: any, i: number) => parameterOf(doc, p, `${pointer}/parameters/${i}`)),
    ],
    body: bodyOf(doc, raw.requestBody, `${pointer}/requestBody`),
    responses,
    successStatus: Number(Object.keys(responses).sort().find((s) => s.startsWith("2")) ?? 200),
    security: raw.security ?? doc.security ?? [],
    enforcement: raw["x-enforcement"] ?? doc["x-enforcement"] ?? "full",
    caseInsensitive: { paths: insensitive.includes("paths"), query: insensitive.includes("query"), body: insensitive.includes("body") },
    provenance: raw["x-provenance"] ?? "documented",
    source: raw["x-source"],
    deprecated: raw.deprecated ?? false,
    raw,
  };
}

function parameterOf(doc: ContractDocument, given: any, where: string): Parameter {
  const { node, pointer } = deref(doc, given, where);
  const schema: Schema = deref(doc, node.schema ?? {}, "").node;
  const items: Schema = deref(doc, (schema as any).items ?? {}, "").node;
  const { type: _t, description: _d, default: _f, format, example: _e, examples: _x, ...rest } = schema as any;
  return {
    name: node.name,
    in: node.in,
    required: node.required ?? false,
    schema,
    pointer: `${pointer}/schema`,
    coercion: coercionOf(schema),
    itemCoercion: coercionOf(items),
    multiSegment: node["x-multi-segment"] ?? false,
    raw: node["x-percent-decode"] === "raw",
    constrained: (format !== undefined && format !== "int64") || Object.keys(rest).some((key) => !key.startsWith("x-")),
    anyCase: node["x-case-insensitive-values"] ?? false,
    enforcement: node["x-enforcement"],
  };
}

function coercionOf(schema: Schema): Coercion {
  const types = ([] as string[]).concat((schema.type as any) ?? []);
  if (types.includes("string") || types.length === 0) return "text";
  if (types.includes("array")) return "list";
  if (types.includes("integer")) return "integer";
  if (types.includes("number")) return "number";
  return types.includes("boolean") ? "boolean" : "text";
}

function bodyOf(doc: ContractDocument, given: any, where: string): Body | undefined {
  if (!given) return undefined;
  const { node, pointer } = deref(doc, given, where);
  return { required: node.required ?? false, media: mediaOf(doc, node.content, `${pointer}/content`) };
}

function mediaOf(doc: ContractDocument, content: any, pointer: string): MediaType[] {
  return Object.entries<any>(content ?? {}).map(([type, media]) => ({
    type: type.toLowerCase(),
    schema: media.schema ? deref(doc, media.schema, "").node : undefined,
    pointer: `${pointer}/${escapePointer(type)}/schema`,
  }));
}
