import type { Contract } from "../simulators/core/contract/contract.ts";
import { at, escapePointer, type LifecycleMove, type Provenance } from "../simulators/core/contract/document.ts";

/** Where a promise is written and what it rests on. */
export interface ContractLine {
  readonly contract: string;
  readonly source?: string;
  readonly provenance?: Provenance;
}

/**
 * The contract line behind a pointer, with the nearest source and provenance at or above it.
 * @param document - index of the document
 * @param pointer - JSON pointer inside it, without `#`
 */
export function contractLine(contract: Contract, document: number, pointer: string): ContractLine {
  const doc = contract.bundle.documents[document]!;
  let source: string | undefined;
  let provenance: Provenance | undefined;
  for (let p = pointer; p !== ""; p = p.slice(0, p.lastIndexOf("/"))) {
    const node = at(doc, p) as Record<string, unknown> | undefined;
    if (!node || typeof node !== "object") continue;
    source ??= node["x-source"] as string | undefined;
    provenance ??= node["x-provenance"] as Provenance | undefined;
  }
  return {
    contract: `contracts/${contract.vendor}/${fileOf(contract, document, pointer)}#${pointer}`,
    ...(source === undefined ? {} : { source }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

/**
 * The contract line of a schema object. The validator's own paths begin anew at each reference, so they do not tell.
 * @param otherwise - pointer to name when the object is not in the document
 */
export const schemaLine = (contract: Contract, document: number, schema: object, otherwise: string): ContractLine =>
  contractLine(contract, document, pointersOf(contract.bundle.documents[document]!).get(schema) ?? otherwise);

const pointers = new WeakMap<object, WeakMap<object, string>>();

/** Pointer of every object in a document, found once. */
function pointersOf(doc: object): WeakMap<object, string> {
  const known = pointers.get(doc);
  if (known) return known;
  const found = new WeakMap<object, string>();
  const walk = (node: object, pointer: string): void => {
    // An included schema may hang in two places; the first is as good as any.
    if (found.has(node)) return;
    found.set(node, pointer);
    for (const [key, inner] of Object.entries(node)) if (typeof inner === "object" && inner !== null) walk(inner as object, `${pointer}/${escapePointer(key)}`);
  };
  const { components, ...rest } = doc as { components?: object };
  if (components) walk(components, "/components");
  walk(rest, "");
  pointers.set(doc, found);
  return found;
}

/**
 * The line of a lifecycle, with the source of what is told of it.
 * @param places - states, or a move, that it is told of: the first that has a source gives it
 */
export function lifecycleLine(contract: Contract, lifecycle: string, ...places: readonly (string | LifecycleMove | undefined)[]): ContractLine {
  const states = contract.lifecycles[lifecycle]?.states ?? {};
  const place = places.map((one) => (typeof one === "string" ? states[one] : one)).find((one) => one?.source !== undefined);
  return {
    contract: `contracts/${contract.vendor}/lifecycles.yaml#/lifecycles/${escapePointer(lifecycle)}`,
    ...(place?.source === undefined ? {} : { source: place.source }),
    ...(place?.provenance === undefined ? {} : { provenance: place.provenance }),
  };
}

/** The bundle keeps one place per path and component name; two documents may share a component's name. */
function fileOf(contract: Contract, document: number, pointer: string): string {
  const [, section, kind, name] = pointer.split("/");
  const key = section === "components" ? `/components/${kind}/${name}` : `/${section}/${kind}`;
  const owners = contract.bundle.documents.filter((doc) => at(doc, key) !== undefined);
  const known = contract.bundle.files[key];
  if (owners.length === 1 && known) return known.split("#")[0]!;
  if (document === 0) return "openapi.yaml";
  const firstPath = Object.keys(contract.bundle.documents[document]?.paths ?? {})[0] ?? "";
  return contract.bundle.files[`/paths/${escapePointer(firstPath)}`]?.split("#")[0] ?? "openapi.yaml";
}
