import { skippedStories } from "../uses-lacking.ts";
import type { Examined, ExamineOptions } from "./examine.ts";
import type { SandboxPlan } from "./targets-file.ts";

/** So many reasons are told; all are in the JSON. */
const REASONS = 5;

/** How many stories of the sandbox's vendors can run, and why others cannot: the commonest reasons first. */
export function examineStories(plan: SandboxPlan, { scenarios, contractOf, adapterOf, asks = false }: ExamineOptions): readonly Examined[] {
  const all = scenarios.filter(({ vendors }) => vendors.every((vendor) => plan.vendors[vendor]));
  if (all.length === 0) return [];
  const check = "stories";
  const skipped = skippedStories(plan, scenarios, { contractOf, adapterOf, asks });
  if (skipped.length === 0) return [{ check, ok: true, says: `all ${all.length} can run` }];
  const reasons = new Map<string, number>();
  for (const { why } of skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const common = [...reasons].toSorted(([, a], [, b]) => b - a).slice(0, REASONS);
  const rest = skipped.length - common.reduce((sum, [, stories]) => sum + stories, 0);
  const says = [`${all.length - skipped.length} of ${all.length} can run; ${skipped.length} are skipped before their first request:`, ...common.map(([why, stories]) => `${stories} ${why}`), ...(rest ? [`${rest} for other reasons, which --json lists`] : [])];
  return [{ check, ok: true, note: true, says: says.join("\n    "), skipped }];
}
