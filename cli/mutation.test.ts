import { expect, test } from "vitest";
import { faultKinds, mutate } from "../harness/mutation/index.ts";
import { scenarios } from "../scenarios/index.ts";
import { inProcess } from "./in-process.ts";
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

test.each([
  ["voipbin", ["everythingRead", "tooLate", "agentWorkday"]],
  ["infobip", ["threads", "deliveriesSetUp", "desksInOrder"]],
])("faults of rows, pages and states of %s are named where they are", async (vendor, stories) => {
  const { target, close } = await inProcess();
  try {
    const result = await mutate({ target, vendors: [vendor], sites: 1, scenarios: scenarios.filter(({ name }) => stories.includes(name)), kinds: faultKinds.filter(({ area }) => ["rows", "pages", "states"].includes(area)) });
    expect(result.healthy).toEqual([]);
    expect(result.planted.filter(({ outcome }) => outcome !== "placed").map(({ kind, place }) => `${kind} | ${place}`)).toEqual([]);
    expect(new Set(result.planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  } finally {
    await close();
  }
}, 60_000);
