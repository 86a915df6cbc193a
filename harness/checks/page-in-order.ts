import { get } from "../adapters/adapter.ts";
import { show } from "../finding.ts";
import { pageLine } from "./page-line.ts";
import type { Check } from "./check.ts";

export const pageInOrder: Check = {
  name: "page-in-order",
  summary: "Rows come in the order that the list promises, from one page to the next too.",
  *exchange(exchange, evidence) {
    const { page } = evidence;
    if (!page?.order) return;
    const { by, direction } = page.order;
    const values = [...(page.before?.at(-1)?.rows.slice(-1) ?? []), ...page.rows].map((row) => get(row, ...by.split(".")));
    const shift = values.length - page.rows.length;
    for (let i = 1; i < values.length; i++) {
      const [one, two] = [values[i - 1], values[i]];
      if (!inOrder(one, two, direction)) yield { ...pageLine(exchange, evidence, `${i - shift}.${by}`), expected: `${direction}, so not ${direction === "ascending" ? "before" : "after"} ${show(one)}`, got: show(two) };
    }
  },
};

/** Values that cannot be compared (absent, null, of two types) are in order. */
function inOrder(one: unknown, two: unknown, direction: "ascending" | "descending"): boolean {
  if (typeof one !== typeof two || (typeof one !== "string" && typeof one !== "number")) return true;
  const [first, second] = direction === "ascending" ? [comparable(one), comparable(two as typeof one)] : [comparable(two as typeof one), comparable(one)];
  // Nobody promises whether capitals come before small letters or beside them.
  return first <= second || (typeof first === "string" && first.toLowerCase() <= String(second).toLowerCase());
}

/** Instants whose fractions are trimmed (`…:05Z` before `…:05.000001Z`) do not sort as text. */
const comparable = <T extends string | number>(value: T): T =>
  typeof value === "string" ? (value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/, (_, seconds: string, fraction = "") => `${seconds}.${String(fraction).padEnd(9, "0")}`) as T) : value;
