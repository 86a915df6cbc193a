import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import type { ScenarioResult } from "../harness/index.ts";
import { scenarios } from "./index.ts";
import { SharedSandbox } from "./testing/shared-sandbox.ts";

const vendors = [...new Set(scenarios.flatMap(({ vendors }) => vendors))].toSorted();
const storiesOf = (vendor: string) => scenarios.filter((story) => story.vendors.length === 1 && story.vendors[0] === vendor);

/** What is held against a sandbox that is healthy. */
const complaints = (results: readonly ScenarioResult[]) => results.filter(({ status }) => status !== "held" && status !== "skipped").map(({ name, status, reason, findings }) => ({ name, status, reason, findings: findings.slice(0, 3) }));
/** Stories that had begun when they were skipped: they leave what they made there for nothing. */
const skippedTooLate = (results: readonly ScenarioResult[]) => results.filter(({ status, steps }) => status === "skipped" && steps.some(({ kind }) => kind === "exchange" || kind === "stimulus")).map(({ name, reason }) => `${name}: ${reason}`);

/** A reason, without what is particular in it. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["only on a simulator", /only (?:be told on )?a simulator|only a simulator has/],
  ["another fixture", /fixture/],
  ["another setting", /is not known to have/],
  ["own subscriptions", /subscriptions of its own/],
  ["events", /does not deliver/],
  ["too long a wait", /to pass/],
  ["a credential", /needs the credential/],
  ["a stimulus", /does not say how/],
  ["costs money", /--allow-billable/],
  ["destroys", /allowDestructive/],
];
const kindOf = (reason = "") => KINDS.find(([, pattern]) => pattern.test(reason))?.[0] ?? reason;
const table: Record<string, Record<string, number>> = {};
function count(row: string, results: readonly ScenarioResult[]): void {
  const counted: Record<string, number> = (table[row] = { held: 0, skipped: 0 });
  for (const { status, reason } of results) {
    counted[status] = (counted[status] ?? 0) + 1;
    if (status === "skipped") counted[kindOf(reason)] = (counted[kindOf(reason)] ?? 0) + 1;
  }
}
afterAll(() => console.table(table));

async function sandboxOf(vendor: string): Promise<SharedSandbox> {
  const sandbox = await SharedSandbox.open(vendor);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe.each([
  ["all stories", false],
  ["those that destroy, too", true],
])("%s, twice in one account that is never reset, find nothing in a healthy service", (_, allowDestructive) => {
  test.each(vendors)("%s", async (vendor) => {
    const sandbox = await sandboxOf(vendor);
    for (const time of ["first", "second"]) {
      const results = await sandbox.run(storiesOf(vendor), { allowDestructive });
      count(`${vendor}, ${time} time${allowDestructive ? ", destroying" : ""}`, results);
      expect(complaints(results), `the ${time} time`).toEqual([]);
      expect(skippedTooLate(results)).toEqual([]);
    }
  });
});

describe("where nothing is named or allowed that need not be, a story is told whole or never begun", () => {
  test.each(vendors)("%s", async (vendor) => {
    const results = await (await sandboxOf(vendor)).run(storiesOf(vendor), { poor: true });
    count(`${vendor}, poor`, results);
    expect(complaints(results)).toEqual([]);
    expect(skippedTooLate(results)).toEqual([]);
    expect(results.filter(({ status }) => status === "held").length).toBeGreaterThan(0);
  });
});

describe("where nobody waits longer than a moment, a story that needs time is never begun", () => {
  test.each(vendors)("%s", async (vendor) => {
    const results = await (await sandboxOf(vendor)).run(storiesOf(vendor), { maxWaitSeconds: 1 });
    count(`${vendor}, impatient`, results);
    expect(complaints(results)).toEqual([]);
    expect(skippedTooLate(results)).toEqual([]);
  });
});
