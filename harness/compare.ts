import { show } from "./finding.ts";

/** The first place where two values part, in words. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * Compares a value with what is expected of it.
 * @param expected - plain data; a function in it is a predicate, a RegExp a pattern for text
 * @param how - `exact`: no further keys; `like`: objects may hold more than expected, lists may not
 * @returns the first difference in reading order, or undefined
 */
export function firstDifference(actual: unknown, expected: unknown, how: "exact" | "like" = "exact", path = ""): Difference | undefined {
  const differs = (): Difference => ({ path, expected: show(expected), got: show(actual) });
  if (typeof expected === "function") return (expected as (value: unknown) => unknown)(actual) ? undefined : differs();
  if (expected instanceof RegExp) return typeof actual === "string" && expected.test(actual) ? undefined : differs();
  if (!isObject(expected) || !isObject(actual) || expected instanceof Uint8Array) return same(actual, expected) ? undefined : differs();
  if (Array.isArray(expected) !== Array.isArray(actual)) return differs();
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length) {
    return { path: `${path}.length`.replace(/^\./, ""), expected: String(expected.length), got: `${actual.length}: ${show(actual)}` };
  }
  const keys = how === "like" ? Object.keys(expected) : [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  for (const key of keys) {
    const inner = firstDifference(actual[key], expected[key], how, path ? `${path}.${key}` : key);
    if (inner) return inner;
  }
  return undefined;
}

/** Does a value hold at least what is expected? */
export const isLike = (actual: unknown, expected: unknown): boolean => firstDifference(actual, expected, "like") === undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function same(actual: unknown, expected: unknown): boolean {
  if (actual instanceof Uint8Array && expected instanceof Uint8Array) return Buffer.compare(actual, expected) === 0;
  return Object.is(actual, expected);
}
