import { parseExact, writeExact } from "./big-integers.ts";
import type { HarEntry } from "./cassette.ts";
import { isForm } from "./wrapped.ts";

const kept = new WeakMap<HarEntry, string>();

/** The body of a recorded request, to be compared; undefined when its text was not kept: then it fits any. */
export function recordedBody(entry: HarEntry): string | undefined {
  const { postData } = entry.request;
  if (postData?._size !== undefined) return undefined;
  let body = kept.get(entry);
  if (body === undefined) kept.set(entry, (body = comparable(postData?.text ?? "")));
  return body;
}

/** Text without what two equal requests may differ in: how JSON and blanks are written, what separates the parts of a form, the files in it. */
export function comparable(text: string): string {
  const boundary = /^--([^\r\n]+)\r\n/.exec(text)?.[1];
  if (boundary !== undefined) return text.split(`--${boundary}`).map((part) => (/filename=/.test(part) ? part.slice(0, part.indexOf("\r\n\r\n")).replace(/filename="[^"]*"/, "") : part)).join("--");
  const value = parseExact(text);
  if (value !== undefined) return writeExact(value);
  return isForm(text) ? withBlanks(text) : text;
}

/** An address, to be compared. */
export function comparableAddress(url: string): string {
  const query = url.indexOf("?") + 1;
  return query === 0 ? url : url.slice(0, query) + withBlanks(url.slice(query));
}

/** A blank in a form is a plus or `%20`. */
const withBlanks = (form: string): string => form.replaceAll("+", "%20");
