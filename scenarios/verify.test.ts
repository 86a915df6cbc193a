import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Coverage, type NamedScenario, run, type RunOptions, type ScenarioResult, type SimulatorTargetOptions, simulatorTarget, type StoryUses, usesText } from "../harness/index.ts";
import { COVERAGE_KINDS } from "../harness/coverage-totals.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import type { Simulator } from "../simulators/core/simulator.ts";
import { createSimulator } from "../simulators/registry.ts";
import { scenarios } from "./index.ts";
import { notExercised } from "./not-exercised.ts";

const coverage = new Coverage(contractOf);

/** What a failing story says: every finding in a line, or why it did not run. */
const held = ({ status, reason, findings }: ScenarioResult) => ({
  status,
  ...(status === "held" ? {} : { reason }),
  findings: findings.map(({ check, operationId, step, pointer, expected, got }) => `step ${step} ${operationId ?? ""} ${check} | ${pointer ?? ""} | ${expected} | ${got}`),
});
const story = async (scenario: NamedScenario, options: SimulatorTargetOptions, onUses?: RunOptions["onUses"]) => held((await run({ scenarios: [scenario], target: simulatorTarget(options), coverage, ...(onUses ? { onUses } : {}) })).results[0]!);
const uses = new Map<string, StoryUses>();

let sim: Simulator;
beforeAll(async () => {
  sim = await createSimulator();
});
afterAll(() => sim.close());

test("every story has a name of its own, so that it can be asked for", () => {
  expect(scenarios.map(({ name }) => name).toSorted()).toEqual([...new Set(scenarios.map(({ name }) => name))].toSorted());
});

describe("in process", () => {
  test.each(scenarios)("$name: $summary", async (scenario) => {
    expect(await story(scenario, { url: sim.server.origin, fetch: (request) => sim.fetch(request) }, (one, name) => void uses.set(name, one))).toEqual({ status: "held", findings: [] });
  });

  test("what stories use is what uses.json says; npm run generate -- uses writes it", () => {
    expect(usesText(uses)).toBe(readFileSync(new URL("uses.json", import.meta.url), "utf8"));
  });
});

describe("over HTTP", () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await sim.listen());
  });
  test.each(scenarios)("$name: $summary", async (scenario) => {
    expect(await story(scenario, { url })).toEqual({ status: "held", findings: [] });
  });
});

/** Stories tell so much of the contracts; what is left out stands in not-exercised.ts, and nothing else is. */
describe("coverage, after all stories", () => {
  const kinds = COVERAGE_KINDS;

  test("every promise is exercised, or its absence explained", () => {
    const report = coverage.report();
    const missing = Object.entries(report).flatMap(([vendor, tallies]) => kinds.flatMap((kind) => tallies[kind].missing.map((item) => `${vendor} ${kind}: ${item}`)));
    const table = Object.fromEntries(Object.entries(report).map(([vendor, tallies]) => [vendor, Object.fromEntries(kinds.map((kind) => [kind, `${tallies[kind].exercised} of ${tallies[kind].total}`]))]));
    console.table(table);
    for (const { vendor, kind, items, because } of notExercised) console.log(`${vendor}: ${items.length} ${kind} not exercised, because ${because}`);
    const explained = notExercised.flatMap(({ vendor, kind, items }) => items.map((item) => `${vendor} ${kind}: ${item}`));
    expect(new Set(explained).size, "an item is explained twice").toBe(explained.length);
    expect(missing.toSorted()).toEqual(explained.toSorted());
  });
});
