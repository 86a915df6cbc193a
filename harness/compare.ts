import { show } from "./finding.ts";

/** The first place where two values part, in words. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * Compares a value with what is expected of it.
 * @param expected - plain data; a function in it is a predicate, a RegExp a pattern for text, and `expect.any(String)` what it is to vitest and jest
 * @param how - `exact`: no further keys; `like`: objects may hold more than expected, lists may not
 * @returns the first difference in reading order, or undefined
 */
export function firstDifference(actual: unknown, expected: unknown, how: "exact" | "like" = "exact", path = ""): Difference | undefined {
  const differs = (): Difference => ({ path, expected: told(expected), got: show(actual) });
  if (typeof expected === "function") return (expected as (value: unknown) => unknown)(actual) ? undefined : differs();
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? undefined : differs();
  // `search` begins at the beginning each time, whatever the flags.
  if (expected instanceof RegExp) return typeof actual === "string" && actual.search(expected) >= 0 ? undefined : differs();
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

/** What is expected, in words: as `show`, with patterns and matchers in their places. */
export function told(expected: unknown, limit = 160): string {
  const text = wordsOf(expected);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function wordsOf(expected: unknown): string {
  if (isAsymmetric(expected)) return expected.toAsymmetricMatcher?.() ?? String(expected);
  if (!isObject(expected) || expected instanceof RegExp || expected instanceof Uint8Array || "toJSON" in expected) return show(expected, Infinity);
  return Array.isArray(expected) ? `[${expected.map(wordsOf).join(",")}]` : `{${Object.entries(expected).map(([key, value]) => `${JSON.stringify(key)}:${wordsOf(value)}`).join(",")}}`;
}

/** A matcher that stands for a value, as expectation libraries make it: `expect.stringMatching(/^pbx-/)`. */
interface Asymmetric {
  asymmetricMatch(actual: unknown): boolean;
  /** How it calls itself: `Any<String>`. */
  toAsymmetricMatcher?(): string;
}

const isAsymmetric = (value: unknown): value is Asymmetric => isObject(value) && typeof value["asymmetricMatch"] === "function";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function same(actual: unknown, expected: unknown): boolean {
  if (actual instanceof Uint8Array && expected instanceof Uint8Array) return Buffer.compare(actual, expected) === 0;
  return Object.is(actual, expected);
}
