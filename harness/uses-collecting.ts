import { run } from "./runner.ts";
import type { NamedScenario } from "./scenario.ts";
import type { Target } from "./targets/target.ts";
import { type StoryUses, usesText } from "./uses.ts";

/** So many stories are under way at a time. */
const AT_ONCE = 8;

/**
 * Runs stories and notes what each uses of its target.
 * @returns the text of `scenarios/uses.json`
 * @throws {Error} when a story does not hold: what it would have used afterwards is not known
 */
export async function usesOfStories(scenarios: readonly NamedScenario[], target: Target): Promise<string> {
  const uses = new Map<string, StoryUses>();
  // What is held against a vendor is judged elsewhere: here a story only has to come to its end.
  const { results } = await run({ scenarios, target, checks: [], atOnce: AT_ONCE, onUses: (one, name) => void uses.set(name, one) });
  const broken = results.filter(({ status }) => status !== "held").map(({ name, reason, findings }) => `${name} (${reason ?? findings.map(({ check, expected, got }) => `${check}: ${expected}, not ${got}`)[0]})`);
  if (broken.length) throw new Error(`these stories do not hold, so it is not known what they use: ${broken.join("; ")}`);
  return usesText(uses);
}
