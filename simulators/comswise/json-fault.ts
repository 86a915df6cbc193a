/** Where text stops being JSON, in the words of Python's parser, which the vendor's framework passes on. */
export interface JsonFault {
  readonly error: string;
  readonly at: number;
}

/** Deeper nesting is a fault by itself: the engine refuses it before parsing. */
const MAX_DEPTH = 200;

/** Finds the fault in text that JSON.parse has refused; Node tells the place of only some faults. */
export function jsonFault(text: string): JsonFault {
  try {
    const end = skip(text, value(text, skip(text, 0), 0));
    return end < text.length ? { error: "Extra data", at: end } : { error: "Expecting value", at: 0 };
  } catch (fault) {
    return fault as JsonFault;
  }
}

const stop = (error: string, at: number): never => {
  throw { error, at } satisfies JsonFault;
};

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
const skip = (text: string, at: number) => match(SPACE, text, at);

/** @returns the place behind the value */
function value(text: string, at: number, depth: number): number {
  if (depth > MAX_DEPTH) return stop("Too many levels", at);
  if (text[at] === '"') return string(text, at);
  if (text[at] === "{") return members(text, at, "}", depth);
  if (text[at] === "[") return members(text, at, "]", depth);
  const end = match(LITERAL, text, at);
  return end < 0 ? stop("Expecting value", at) : end;
}

function members(text: string, open: number, close: "}" | "]", depth: number): number {
  let at = skip(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    if (close === "}") at = name(text, at);
    at = skip(text, value(text, at, depth + 1));
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") return stop("Expecting ',' delimiter", at);
    at = skip(text, at + 1);
  }
}

function name(text: string, at: number): number {
  if (text[at] !== '"') return stop("Expecting property name enclosed in double quotes", at);
  const colon = skip(text, string(text, at));
  return text[colon] === ":" ? skip(text, colon + 1) : stop("Expecting ':' delimiter", colon);
}

function string(text: string, open: number): number {
  for (let at = open + 1; at < text.length; ) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 32) return stop("Invalid control character at", at);
    const next = text[at] === "\\" ? match(ESCAPE, text, at) : at + 1;
    if (next < 0) return stop("Invalid \\escape", at);
    at = next;
  }
  return stop("Unterminated string starting at", open);
}
