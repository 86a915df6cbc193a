import { show } from "../finding.ts";

/** What is wrong with a value first, and where: `log.pages[0].id`. Undefined when nothing is. */
export type Shape = (value: unknown, at: string) => string | undefined;

const is = (what: string, holds: (value: unknown) => boolean): Shape => (value, at) => (holds(value) ? undefined : value === undefined ? `${at} is missing` : `${at} is ${show(value, 40)}, not ${what}`);

export const anything: Shape = () => undefined;
export const text = is("text", (value) => typeof value === "string");
export const number = is("a number", (value) => typeof value === "number");
export const flag = is("true or false", (value) => typeof value === "boolean");
export const time = is("a time", (value) => typeof value === "string" && !Number.isNaN(Date.parse(value)));
export const word = (...words: readonly unknown[]): Shape => is(words.map((one) => show(one)).join(" or "), (value) => words.includes(value));
const someObject = is("an object", (value) => typeof value === "object" && value !== null && !Array.isArray(value));
const someList = is("a list", Array.isArray);

export const listOf = (shape: Shape): Shape => (value, at) => someList(value, at) ?? first(value as unknown[], (inner, i) => shape(inner, `${at}[${i}]`));
export const mapOf = (shape: Shape): Shape => (value, at) => someObject(value, at) ?? first(Object.entries(value as object), ([key, inner]) => shape(inner, `${at}.${key}`));

/** An object with these fields; those that end with `?` may be left out, and others may be there. */
export const object = (fields: Readonly<Record<string, Shape>>): Shape => (value, at) =>
  someObject(value, at) ?? first(Object.entries(fields), ([name, shape]) => {
    const inner = (value as Readonly<Record<string, unknown>>)[name.replace(/\?$/, "")];
    return inner === undefined && name.endsWith("?") ? undefined : shape(inner, `${at ? `${at}.` : ""}${name.replace(/\?$/, "")}`);
  });

/** An object whose further fields depend on one of them. */
export const variant = (field: string, kinds: Readonly<Record<string, Shape>>): Shape => (value, at) =>
  object({ [field]: word(...Object.keys(kinds)) })(value, at) ?? kinds[String((value as Readonly<Record<string, unknown>>)[field])]!(value, at);

function first<T>(all: readonly T[], problem: (one: T, i: number) => string | undefined): string | undefined {
  for (const [i, one] of all.entries()) {
    const found = problem(one, i);
    if (found !== undefined) return found;
  }
  return undefined;
}
