import type { View } from "../resource.ts";

/** How many answers a view remembers at the least; twice as many at the most. */
const REMEMBERED = 8192;

/** What is known of a value that a view remembers: never altered, so it holds for ever. */
interface Kept {
  text?: string;
  /** Places of the contract where it passed. */
  readonly places: string[];
}

// On the value itself and not in a WeakMap: the collector visits every entry of one at each of its turns. Not enumerable, so
// a copy is a value like any other.
const KEPT = Symbol("kept");
const keptOf = (value: unknown): Kept | undefined => (typeof value === "object" && value !== null ? (value as { [KEPT]?: Kept })[KEPT] : undefined);

/**
 * A view that depends on its row and the vendor's settings alone, computed once per row: rows are immutable, so what one
 * showed it shows again. Its text is written once and held against the contract once, which is what makes a page cheap.
 * @param holds - for which rows that is so; others (with a signed link, say) are computed each time
 */
export function remembered<Row extends object, Shown>(view: (row: Row, act: Parameters<View<Row>>[1]) => Shown, holds: (row: Row) => boolean = () => true): typeof view {
  interface Entry {
    readonly settings: unknown;
    readonly value: Shown;
  }
  // Two generations: what was asked for lately survives, memory is bounded.
  let young = new Map<Row, Entry>();
  let old = new Map<Row, Entry>();
  return (row, act) => {
    if (!holds(row)) return view(row, act);
    let known = young.get(row) ?? old.get(row);
    if (!known || known.settings !== act.settings) {
      const value = view(row, act);
      Object.defineProperty(value, KEPT, { value: { places: [] } satisfies Kept });
      known = { settings: act.settings, value: Object.freeze(value) };
    } else if (young.has(row)) return known.value;
    young.set(row, known);
    if (young.size > REMEMBERED) [old, young] = [young, new Map()];
    return known.value;
  };
}

/** JSON text of a body; what views remember inside it is written once and joined in. */
export function stringify(body: unknown): string {
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  const kept = keptOf(body);
  if (kept) return (kept.text ??= JSON.stringify(body));
  if (Array.isArray(body)) return holdsKept(body) ? `[${body.map(stringify).join(",")}]` : JSON.stringify(body);
  const entries = Object.entries(body);
  if (!entries.some(([, value]) => keptOf(value) || holdsKept(value))) return JSON.stringify(body);
  return `{${entries.filter(([, value]) => value !== undefined).map(([key, value]) => `${JSON.stringify(key)}:${stringify(value)}`).join(",")}}`;
}

const holdsKept = (value: unknown): value is unknown[] => Array.isArray(value) && keptOf(value[0]) !== undefined;
const passedAt = (value: unknown, place: string): boolean => keptOf(value)?.places.includes(place) ?? false;

/**
 * What of a body is still to be checked at a place of the contract: lists without the items that passed there before.
 * @returns undefined when the whole body passed before
 */
export function unproven(body: unknown, place: string): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (passedAt(body, place)) return undefined;
  if (Array.isArray(body)) return holdsKept(body) ? body.filter((item) => !passedAt(item, place)) : body;
  let out: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(body)) {
    if (holdsKept(value)) (out ??= { ...body })[key] = value.filter((item) => !passedAt(item, `${place}/${key}`));
  }
  return out ?? body;
}

/** Notes that a body passed, and with it what views remember inside it. */
export function prove(body: unknown, place: string): void {
  if (typeof body !== "object" || body === null) return;
  if (keptOf(body)) return note(body, place);
  if (Array.isArray(body)) return holdsKept(body) ? body.forEach((item) => note(item, place)) : undefined;
  for (const [key, value] of Object.entries(body)) if (holdsKept(value)) value.forEach((item) => note(item, `${place}/${key}`));
}

function note(value: unknown, place: string): void {
  const kept = keptOf(value);
  if (kept && !kept.places.includes(place)) kept.places.push(place);
}
