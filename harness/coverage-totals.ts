import type { Contract } from "../simulators/core/contract/contract.ts";
import { at, deref, escapePointer } from "../simulators/core/contract/document.ts";
import { moveName } from "./lifecycle.ts";

/** What is counted, in the order in which it is shown. */
export const COVERAGE_KINDS = ["operations", "statuses", "enumValues", "errorCodes", "moves", "events"] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** Everything that a contract promises and a run can exercise: key → label for people. */
export type VendorTotals = Readonly<Record<CoverageKind, ReadonlyMap<string, string>>>;

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
    enumValues: closedValues(contract, (status) => !isRefusalKey(status), wordsToTell),
    errorCodes: closedValues(contract, isRefusalKey, codesOf),
    moves: same(Object.entries(contract.lifecycles).flatMap(([name, { moves }]) => moves.flatMap((move) => move.from.map((from) => moveName(name, move, from))))),
    events: same(contract.events),
  };
  known.set(contract, totals);
  return totals;
}

/** Is this key of `responses` (`409`, `4XX`, `default`) one that says no? */
const isRefusalKey = (status: string): boolean => status === "default" || Number(status[0]) >= 4;

type Closed = Readonly<Record<string, any>>;

/** Values of an enum. Null and single values tell nothing, so they are left out. */
function wordsToTell(schema: Closed): readonly unknown[] {
  const listed = ((schema["enum"] ?? []) as unknown[]).filter((value) => value !== null);
  return listed.length > 1 ? listed : [];
}

/** Codes of a refusal: a single one tells as much as many. A number that repeats the HTTP status is none. */
export function codesOf(schema: Closed): readonly unknown[] {
  const listed = [...((schema["enum"] ?? []) as unknown[]), ...("const" in schema ? [schema["const"]] : [])];
  return listed.filter((value) => (typeof value === "string" && value !== "") || (typeof value === "number" && !(value >= 400 && value < 600)));
}

/** The key under which a value is counted, in totals and in what was seen. */
export const valueKey = (document: number, pointer: string, value: unknown): string => `${document}#${pointer} ${JSON.stringify(value)}`;

/** Closed values that some answer can hold, from the statuses that are wanted. */
function closedValues(contract: Contract, wanted: (status: string) => boolean, valuesOf: (schema: Closed) => readonly unknown[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  contract.bundle.documents.forEach((doc, document) => {
    const seen = new Set<string>();
    const walk = (given: unknown, where: string): void => {
      const { node: schema, pointer } = deref(doc, given, where);
      if (!schema || typeof schema !== "object" || seen.has(pointer)) return;
      seen.add(pointer);
      for (const value of valuesOf(schema)) values.set(valueKey(document, pointer, value), `${labelOf(pointer)} ${JSON.stringify(value)}`);
      for (const next of childrenOf(schema, pointer)) walk(at(doc, next), next);
    };
    for (const operation of contract.operations.values()) {
      if (operation.document !== document) continue;
      for (const [status, { media }] of Object.entries(operation.responses)) {
        if (wanted(status)) for (const { schema, pointer } of media) if (schema) walk(at(doc, pointer), pointer);
      }
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
