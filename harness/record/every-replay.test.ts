import { afterAll, beforeAll, expect, test } from "vitest";
import { contractOf } from "../../simulators/core/contract/contract.ts";
import type { Simulator } from "../../simulators/core/simulator.ts";
import { createSimulator } from "../../simulators/registry.ts";
import { scenarios } from "../../scenarios/index.ts";
import { run, type ScenarioResult, simulatorTarget } from "../index.ts";
import type { Cassette } from "./cassette.ts";
import { Recorder } from "./recorder.ts";
import { replayTarget } from "./replay-target.ts";
import { cassetteOf } from "./to-har.ts";

/** Nothing of a story that held; of any other, why. */
const ended = ({ name, status, reason, findings }: ScenarioResult) =>
  status === "held" && findings.length === 0 ? [] : [`${name} ${status}: ${reason ?? ""} ${findings.map(({ step, check, pointer, expected, got }) => `step ${step} ${check} ${pointer ?? ""}: ${expected}, not ${got}`).join("; ")}`];

const groups = [...new Set(scenarios.map(({ vendors }) => vendors.join(" and ")))];
let sim: Simulator;
beforeAll(async () => {
  sim = await createSimulator();
});
afterAll(() => sim.close());

test.each(groups)("every story of %s replays as it was recorded", async (vendors) => {
  const stories = scenarios.filter((scenario) => scenario.vendors.join(" and ") === vendors);
  const recorder = new Recorder(simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request) }), contractOf);
  // What is recorded was judged elsewhere; the replay is judged in full.
  const recorded = await run({ scenarios: stories, target: recorder.target, onStep: recorder.onStep, checks: [] });
  const cassette: Cassette = JSON.parse(JSON.stringify(cassetteOf(recorder, { version: "0", recordedAt: new Date(0) })));
  const { results } = await run({ scenarios: stories, target: replayTarget(cassette, contractOf) });
  expect(recorded.results.flatMap(ended)).toEqual([]);
  expect(results.flatMap(ended)).toEqual([]);
}, 200_000);
