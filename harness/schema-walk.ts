import type { Contract } from "../simulators/core/contract/contract.ts";
import { at as nodeAt, deref } from "../simulators/core/contract/document.ts";

/** One schema that says something about one value. */
export interface SchemaVisit {
  readonly schema: Readonly<Record<string, any>>;
  /** Pointer of the schema, after references. */
  readonly pointer: string;
  readonly value: unknown;
  /** Where the value is: `calls.0.status`. */
  readonly at: string;
}

const MAX_DEPTH = 100;

/**
 * Every schema that applies to a value and to what is in it. Of `oneOf` and `anyOf`, the branches that the value fits.
 * @param document - index of the document
 */
export function* schemasOver(contract: Contract, document: number, pointer: string, value: unknown, at = "", depth = 0): Generator<SchemaVisit> {
  if (value === undefined || depth > MAX_DEPTH) return;
  const doc = contract.bundle.documents[document]!;
  const { node: schema, pointer: p } = deref(doc, nodeAt(doc, pointer), pointer);
  if (!schema || typeof schema !== "object") return;
  yield { schema, pointer: p, value, at };
  const into = (next: string, inner: unknown, where: string) => schemasOver(contract, document, next, inner, where, depth + 1);
  for (const i of (schema.allOf ?? []).keys()) yield* into(`${p}/allOf/${i}`, value, at);
  for (const kind of ["oneOf", "anyOf"] as const) {
    for (const i of (schema[kind] ?? []).keys()) {
      if (!contract.checkAt(document, `${p}/${kind}/${i}`)(value)) yield* into(`${p}/${kind}/${i}`, value, at);
    }
  }
  if (schema.contentSchema && typeof value === "string") yield* into(`${p}/contentSchema`, parsed(value), at);
  if (Array.isArray(value)) {
    if (schema.items) for (const [i, item] of value.entries()) yield* into(`${p}/items`, item, join(at, String(i)));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const name = key.replaceAll("~", "~0").replaceAll("/", "~1");
      if (schema.properties?.[key]) yield* into(`${p}/properties/${name}`, inner, join(at, key));
      else if (schema.additionalProperties && schema.additionalProperties !== true) yield* into(`${p}/additionalProperties`, inner, join(at, key));
    }
  }
}

const join = (at: string, key: string) => (at ? `${at}.${key}` : key);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
