import type { ScenarioResult } from "../run-result.ts";
import { run, type RunOptions } from "../runner.ts";
import { type NamedScenario, scenarioList, scenariosFor } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { meridianAdapter, meridianContract, type MeridianOperations } from "./meridian.ts";
import { MeridianSimulator, type Misbehaviour } from "./meridian-simulator.ts";

/** `scenario("meridian", …)` for tests. */
export const scenario = scenariosFor<{ meridian: MeridianOperations }>();
type Story = Parameters<typeof scenario<"meridian">>[1];

export const meridian = { contractOf: () => meridianContract, adapterOf: () => meridianAdapter };

/** Runs one story against Meridian's simulator. */
export async function play(story: Story["run"], wrong: Misbehaviour = {}, more: Partial<Story> & { options?: Partial<RunOptions> } = {}): Promise<ScenarioResult & { simulator: MeridianSimulator }> {
  const simulator = new MeridianSimulator(wrong);
  const { options, ...definition } = more;
  const scenarios: readonly NamedScenario[] = scenarioList({ story: scenario("meridian", { summary: "A story.", ...definition, run: story }) });
  const { results } = await run({ scenarios, target: simulatorTarget({ fetch: simulator.fetch, url: simulator.url }), ...meridian, ...options });
  return { ...results[0]!, simulator };
}

/** Findings as short lines: check, pointer, expected, got. */
export const lines = ({ findings }: ScenarioResult): string[] => findings.map(({ check, pointer, expected, got }) => `${check} | ${pointer ?? ""} | ${expected} | ${got}`);
