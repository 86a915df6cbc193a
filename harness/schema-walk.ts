import type { Contract } from "../simulators/core/contract/contract.ts";
import { at as nodeAt, deref, escapePointer } from "../simulators/core/contract/document.ts";

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
export function* schemasOver(contract: Contract, document: number, pointer: string, value: unknown): Generator<SchemaVisit> {
  yield* visits({ contract, document }, nodeAt(contract.bundle.documents[document], pointer), pointer, value, "", 0);
}

interface Place {
  readonly contract: Contract;
  readonly document: number;
}

/** @param given - the node at the pointer: looking it up anew at every step would cost more than the walk */
function* visits(place: Place, given: unknown, pointer: string, value: unknown, at: string, depth: number): Generator<SchemaVisit> {
  const { contract, document } = place;
  if (value === undefined || depth > MAX_DEPTH) return;
  const { node: schema, pointer: p } = deref(contract.bundle.documents[document]!, given, pointer);
  if (!schema || typeof schema !== "object") return;
  yield { schema, pointer: p, value, at };
  const into = (node: unknown, next: string, inner: unknown, where: string) => visits(place, node, `${p}/${next}`, inner, where, depth + 1);
  for (const [i, node] of (schema.allOf ?? []).entries()) yield* into(node, `allOf/${i}`, value, at);
  for (const kind of ["oneOf", "anyOf"] as const) {
    for (const [i, node] of (schema[kind] ?? []).entries()) {
      if (!contract.checkAt(document, `${p}/${kind}/${i}`)(value)) yield* into(node, `${kind}/${i}`, value, at);
    }
  }
  if (schema.contentSchema && typeof value === "string") yield* into(schema.contentSchema, "contentSchema", parsed(value), at);
  if (Array.isArray(value)) {
    if (schema.items) for (const [i, item] of value.entries()) yield* into(schema.items, "items", item, join(at, String(i)));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (schema.properties?.[key]) yield* into(schema.properties[key], `properties/${escapePointer(key)}`, inner, join(at, key));
      else if (schema.additionalProperties && schema.additionalProperties !== true) yield* into(schema.additionalProperties, "additionalProperties", inner, join(at, key));
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
