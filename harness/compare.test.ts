import { expect, test } from "vitest";
import { firstDifference } from "./compare.ts";
import { type Duration, secondsOf } from "./duration.ts";

test("the first difference is told as path, expected and got", () => {
  expect(firstDifference({ a: [1, { b: "x" }] }, { a: [1, { b: "y" }] })).toEqual({ path: "a.1.b", expected: '"y"', got: '"x"' });
  expect(firstDifference({ a: 1, b: 2 }, { a: 1 })).toEqual({ path: "b", expected: "nothing", got: "2" });
  expect(firstDifference([1], [1, 2])).toEqual({ path: "length", expected: "2", got: "1: [1]" });
  expect(firstDifference({ a: null }, { a: {} })).toEqual({ path: "a", expected: "{}", got: "null" });
});

test("objects may hold more than what they should be like, lists may not", () => {
  expect(firstDifference({ a: 1, b: 2 }, { a: 1 }, "like")).toBeUndefined();
  expect(firstDifference([1, 2], [1], "like")).toMatchObject({ path: "length" });
});

test("patterns and predicates stand for values", () => {
  expect(firstDifference({ id: "C12", at: 5 }, { id: /^C\d+$/, at: (n: unknown) => Number(n) > 4 })).toBeUndefined();
  expect(firstDifference({ id: "X" }, { id: /^C/ })).toEqual({ path: "id", expected: "text matching /^C/", got: '"X"' });
});

test("durations are read in seconds, and anything else is refused", () => {
  expect((["31s", "16m", "2h", "1d", "0.5s"] as const).map(secondsOf)).toEqual([31, 960, 7200, 86_400, 0.5]);
  expect(() => secondsOf("soon" as Duration)).toThrow('"soon" is no duration');
});
