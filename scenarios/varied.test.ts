import { afterAll, beforeAll, expect, test } from "vitest";
import { run, simulatorTarget } from "../harness/index.ts";
import { variations } from "../harness/variation/variations.ts";
import { variedTarget } from "../harness/variation/varied-target.ts";
import type { Simulator } from "../simulators/core/simulator.ts";
import { createSimulator } from "../simulators/registry.ts";
import { scenarios } from "./index.ts";

const wanted = process.env["VARIATION"];
const chosen = variations.filter(({ name }) => name.includes(wanted ?? ""));

let sim: Simulator;
beforeAll(async () => void (sim = await createSimulator()));
afterAll(() => sim.close());

/** One story of each vendor for each variation, from all over its stories; all of them where a variation is asked for by name. */
const storiesFor = (n: number) =>
  [...new Set(scenarios.flatMap(({ vendors }) => vendors))].map((vendor) => {
    const stories = scenarios.filter(({ vendors }) => vendors.length === 1 && vendors[0] === vendor);
    return stories[Math.floor(((n + 0.5) * stories.length) / variations.length)]!;
  });

test.each(chosen.map((variation) => ({ variation, name: variation.name })))("a healthy vendor may have $name, and nothing is found", async ({ variation }) => {
  const target = variedTarget(simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request) }), variation);
  const stories = wanted === undefined ? storiesFor(variations.indexOf(variation)) : scenarios;
  const { results } = await run({ scenarios: stories, target, atOnce: 8 });
  const complaints = results.filter(({ status, findings }) => status !== "held" || findings.length > 0);
  expect(complaints.map(({ name, status, reason, findings }) => ({ name, status, reason, findings: findings.slice(0, 3) }))).toEqual([]);
});
