import { expect, test } from "vitest";
import { ringback } from "./testing/ringback.ts";

test("faults that are planted are found at the right place, and the table says so", async () => {
  const { code, stdout } = await ringback(["mutation", "--vendor", "comswise", "--kind", "page", "--sites", "1"]);
  expect(stdout).toContain("The healthy target: 0 findings.");
  expect(stdout).toMatch(/pages +pages overlap +1\/1/);
  expect(stdout).toMatch(/(\d+) faults that the contracts can tell: \1 found \(100\.0 %\), \1 at the right place \(100\.0 %\)\./);
  expect(code).toBe(0);
}, 60_000);

test("a number of sites that is none ends with 2 and one sentence", async () => {
  const { code, stderr } = await ringback(["mutation", "--sites", "many"]);
  expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
});
