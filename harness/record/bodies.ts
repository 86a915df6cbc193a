import { parseExact, writeExact } from "./big-integers.ts";
import type { HarEntry } from "./cassette.ts";

const kept = new WeakMap<HarEntry, string>();

/** The body of a recorded request, to be compared; undefined when its text was not kept: then it fits any. */
export function recordedBody(entry: HarEntry): string | undefined {
  const { postData } = entry.request;
  if (postData?._size !== undefined) return undefined;
  let body = kept.get(entry);
  if (body === undefined) kept.set(entry, (body = comparable(postData?.text ?? "")));
  return body;
}

/** Text without what two equal requests may differ in: how JSON is spaced, what separates the parts of a form, the files in it. */
export function comparable(text: string): string {
  const boundary = /^--([^\r\n]+)\r\n/.exec(text)?.[1];
  if (boundary !== undefined) return text.split(`--${boundary}`).map((part) => (/filename=/.test(part) ? part.slice(0, part.indexOf("\r\n\r\n")).replace(/filename="[^"]*"/, "") : part)).join("--");
  const value = parseExact(text);
  return value === undefined ? text : writeExact(value);
}
