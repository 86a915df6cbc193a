// Integers above 2^53 do not survive JSON.parse: while a body is rewritten they travel as marked text.

const MARK = "\u0001int:";

/** Parses JSON; undefined for text that is none. Integers that a double cannot hold become marked text. */
export function parseExact(text: string): unknown {
  const marked = text.replace(/(?<=[[:,]\s*|^\s*)-?\d{16,}(?=\s*[\],}]|\s*$)/g, (digits) => `"\\u0001int:${digits}"`);
  // Digits inside a text may look like a number of their own; then the text as it came is the better reading.
  return parsed(marked) ?? parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON text of what `parseExact` gave. */
export const writeExact = (value: unknown): string => JSON.stringify(value).replace(/"\\u0001int:(-?\d+)"/g, "$1");

export const isExactInteger = (text: string): boolean => text.startsWith(MARK);
