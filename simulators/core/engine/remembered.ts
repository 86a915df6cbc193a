import type { View } from "../resource.ts";

/** How many answers a view remembers at the least; twice as many at the most. */
const REMEMBERED = 8192;

/** Values that views remember: never altered, so their text and their passing a check hold for ever. */
const texts = new WeakMap<object, string>();
const passed = new WeakMap<object, Set<string>>();

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
    const known = young.get(row) ?? old.get(row);
    if (known && known.settings === act.settings) return known.value;
    const value = Object.freeze(view(row, act));
    texts.set(value as object, "");
    young.set(row, { settings: act.settings, value });
    if (young.size > REMEMBERED) [old, young] = [young, new Map()];
    return value;
  };
}

/** JSON text of a body; what views remember inside it is written once and joined in. */
export function stringify(body: unknown): string {
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  const known = texts.get(body);
  if (known !== undefined) return known || keep(body);
  if (Array.isArray(body)) return holdsRemembered(body) ? `[${body.map(stringify).join(",")}]` : JSON.stringify(body);
  const entries = Object.entries(body);
  if (!entries.some(([, value]) => holdsRemembered(value))) return JSON.stringify(body);
  return `{${entries.filter(([, value]) => value !== undefined).map(([key, value]) => `${JSON.stringify(key)}:${stringify(value)}`).join(",")}}`;
}

function keep(value: object): string {
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

const holdsRemembered = (value: unknown): boolean => typeof value === "object" && value !== null && (texts.has(value) || (Array.isArray(value) && value.length > 0 && texts.has(value[0])));

/**
 * What of a body is still to be checked at a place of the contract: lists without the items that passed there before.
 * @returns undefined when the whole body passed before
 */
export function unproven(body: unknown, place: string): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (passed.get(body)?.has(place)) return undefined;
  if (Array.isArray(body)) return body.length && texts.has(body[0]) ? body.filter((item) => !passed.get(item)?.has(place)) : body;
  let out: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(body)) {
    if (Array.isArray(value) && value.length && texts.has(value[0])) (out ??= { ...body })[key] = value.filter((item) => !passed.get(item)?.has(`${place}/${key}`));
  }
  return out ?? body;
}

/** Notes that a body passed, and with it what views remember inside it. */
export function prove(body: unknown, place: string): void {
  if (typeof body !== "object" || body === null) return;
  if (texts.has(body)) return note(body, place);
  for (const [key, value] of Array.isArray(body) ? [["", body] as const] : Object.entries(body)) {
    if (!Array.isArray(value) || !value.length || !texts.has(value[0])) continue;
    for (const item of value) if (texts.has(item)) note(item, Array.isArray(body) ? place : `${place}/${key}`);
  }
}

function note(value: object, place: string): void {
  const places = passed.get(value);
  if (places) places.add(place);
  else passed.set(value, new Set([place]));
}
