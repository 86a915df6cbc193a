import { expect, test } from "vitest";
import { jsonFault } from "./json-fault.ts";

// Sentences and places are those of Python's json.loads.
test.each([
  ["not json", "Expecting value", 0],
  ["  ", "Expecting value", 2],
  ['{"a":}', "Expecting value", 5],
  ["[1,]", "Expecting value", 3],
  ["[", "Expecting value", 1],
  ["tru", "Expecting value", 0],
  ["{", "Expecting property name enclosed in double quotes", 1],
  ["{a:1}", "Expecting property name enclosed in double quotes", 1],
  ['{"a":1,}', "Expecting property name enclosed in double quotes", 7],
  ['{"a" 1}', "Expecting ':' delimiter", 5],
  ['{"a":1 "b":2}', "Expecting ',' delimiter", 7],
  ["[1 2]", "Expecting ',' delimiter", 3],
  ["1 2", "Extra data", 2],
  ['"abc', "Unterminated string starting at", 0],
  ['"a\nb"', "Invalid control character at", 2],
  ['{"a":"\\x"}', "Invalid \\escape", 6],
])("%j stops being JSON: %s, at %i", (text, error, at) => {
  expect(jsonFault(text)).toEqual({ error, at });
});

test("text that is nested too deeply is a fault and no overflow", () => {
  expect(jsonFault("[".repeat(100_000)).error).toBe("Too many levels");
});
