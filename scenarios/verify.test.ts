import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Coverage, type NamedScenario, run, type RunOptions, type ScenarioResult, type SimulatorTargetOptions, simulatorTarget, type StoryUses, usesText } from "../harness/index.ts";
import { COVERAGE_KINDS } from "../harness/coverage-totals.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import type { Simulator } from "../simulators/core/simulator.ts";
import { createSimulator } from "../simulators/registry.ts";
import { scenarios } from "./index.ts";
import { notExercised } from "./not-exercised.ts";
import { rowsOf } from "./testing/rows-of-world.ts";
import { neverToldOf, type SampleRows } from "./testing/told.ts";

const coverage = new Coverage(contractOf);

/** What a failing story says: every finding in a line, or why it did not run. */
const held = ({ status, reason, findings }: ScenarioResult) => ({
  status,
  ...(status === "held" ? {} : { reason }),
  findings: findings.map(({ check, operationId, step, pointer, expected, got }) => `step ${step} ${operationId ?? ""} ${check} | ${pointer ?? ""} | ${expected} | ${got}`),
});
const play = async (scenario: NamedScenario, options: SimulatorTargetOptions, onUses?: RunOptions["onUses"]) => (await run({ scenarios: [scenario], target: simulatorTarget(options), coverage, ...(onUses ? { onUses } : {}) })).results[0]!;
const uses = new Map<string, StoryUses>();
/** Rows that stories named without having been told of them. */
const unheard: string[] = [];

let sim: Simulator;
let samples: SampleRows;
let ids: ReadonlySet<string>;
beforeAll(async () => {
  sim = await createSimulator();
  const { vendors } = (await (await sim.fetch(`${sim.server.origin}/_sim/vendors`)).json()) as { vendors: readonly { name: string; rows: Record<string, unknown> }[] };
  samples = Object.fromEntries(vendors.map(({ name, rows }) => [name, rows]));
  // One or two digits are ids in some tables, and quantities in bodies.
  ids = new Set([...rowsOf(sim.world).values()].flatMap((rows) => [...rows.keys()]).filter((id) => id.length > 2));
});
afterAll(() => sim.close());

test("every story has a name of its own, so that it can be asked for", () => {
  expect(scenarios.map(({ name }) => name).toSorted()).toEqual([...new Set(scenarios.map(({ name }) => name))].toSorted());
});

describe("in process", () => {
  test.each(scenarios)("$name: $summary", async (scenario) => {
    const result = await play(scenario, { url: sim.server.origin, fetch: (request) => sim.fetch(request) }, (one, name) => void uses.set(name, one));
    if (scenario.simulatorOnly === undefined) unheard.push(...neverToldOf(scenario, result, samples, ids).map((what) => `${scenario.name}: ${what}`));
    expect(held(result)).toEqual({ status: "held", findings: [] });
  });

  test("stories name no row that they were not told of, for a sandbox has other rows", () => {
    // Neither is a row of the account: a telephone number that is looked up, and the name of a client at another service.
    expect(unheard).toEqual(["whatsappTemplates: 12025550144 Validate_WhatsApp_Acoount", "deliveriesSetUp: client-1 createSecuritySettings"]);
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
    expect(held(await play(scenario, { url }))).toEqual({ status: "held", findings: [] });
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
