import type { Contract } from "../simulators/core/contract/contract.ts";
import { at, deref, escapePointer } from "../simulators/core/contract/document.ts";
import { moveName } from "./lifecycle.ts";

/** Everything that a contract promises and a run can exercise: key → label for people. */
export type VendorTotals = Readonly<Record<"operations" | "statuses" | "enumValues" | "moves" | "events", ReadonlyMap<string, string>>>;

const same = (names: Iterable<string>): ReadonlyMap<string, string> => new Map([...names].map((name) => [name, name]));
const known = new WeakMap<Contract, VendorTotals>();

/** Counts once per contract. */
export function totalsOf(contract: Contract): VendorTotals {
  const before = known.get(contract);
  if (before) return before;
  const operations = [...contract.operations.values()];
  const totals: VendorTotals = {
    operations: same(operations.map(({ id }) => id)),
    statuses: same(operations.flatMap(({ id, responses }) => Object.keys(responses).map((status) => `${id} ${status}`))),
    enumValues: enumValuesOf(contract),
    moves: same(Object.entries(contract.lifecycles).flatMap(([name, { moves }]) => moves.flatMap((move) => move.from.map((from) => moveName(name, move, from))))),
    events: same(contract.events),
  };
  known.set(contract, totals);
  return totals;
}

/** Values of every enum that some answer can hold. Null and single values tell nothing, so they are left out. */
function enumValuesOf(contract: Contract): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  contract.bundle.documents.forEach((doc, document) => {
    const seen = new Set<string>();
    const walk = (given: unknown, where: string): void => {
      const { node: schema, pointer } = deref(doc, given, where);
      if (!schema || typeof schema !== "object" || seen.has(pointer)) return;
      seen.add(pointer);
      const listed = ((schema.enum ?? []) as unknown[]).filter((value) => value !== null);
      if (listed.length > 1) for (const value of listed) values.set(`${document}#${pointer} ${JSON.stringify(value)}`, `${labelOf(pointer)} ${JSON.stringify(value)}`);
      for (const next of childrenOf(schema, pointer)) walk(at(doc, next), next);
    };
    for (const operation of contract.operations.values()) {
      if (operation.document !== document) continue;
      for (const { media } of Object.values(operation.responses)) for (const { schema, pointer } of media) if (schema) walk(at(doc, pointer), pointer);
    }
  });
  return values;
}

function childrenOf(schema: Record<string, any>, pointer: string): string[] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((kind) => (schema[kind] ?? []).map((_: unknown, i: number) => `${pointer}/${kind}/${i}`));
  const one = ["items", "additionalProperties", "contentSchema"].filter((key) => typeof schema[key] === "object").map((key) => `${pointer}/${key}`);
  return [...lists, ...one, ...Object.keys(schema["properties"] ?? {}).map((key) => `${pointer}/properties/${escapePointer(key)}`)];
}

/** `/components/schemas/Call/properties/status` → `Call.status`. */
const labelOf = (pointer: string): string => pointer.replace(/^\/components\/schemas\//, "").replaceAll(/\/(properties|items)/g, "").replaceAll("/", ".");
