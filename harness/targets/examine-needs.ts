import { nearest } from "../../simulators/core/refusal.ts";
import { valueNamed } from "../needs.ts";
import type { Examined, Examining } from "./examine.ts";
import type { VendorPlan } from "./targets-file.ts";

/** What stories need and the file does not name. Nothing is wrong with that: those stories are skipped. */
export function examineNeeds(vendor: string, { needs }: VendorPlan, { scenarios }: Examining): readonly Examined[] {
  const check = `${vendor} needs`;
  const asked = scenarios.map((scenario) => Object.values(scenario.needs).filter((need) => need.vendor === vendor).map(({ name }) => name));
  const missing = counted(asked.map((names) => names.filter((name) => valueNamed(needs, name) === undefined)));
  // A name that nobody asks for does no harm, but it may be meant for one that is missing.
  const slips = Object.keys(needs).filter((name) => !asked.flat().some((other) => other === name || other.split(".")[0] === name)).flatMap((name) => nearest(name, missing.keys()) === undefined ? [] : [`${name} is asked for by no story; did you mean ${nearest(name, missing.keys())}?`]);
  if (missing.size === 0) return [{ check, ok: true, says: "all that stories need is named" }];
  return [{ check, ok: true, note: true, says: [`not named: ${listed(missing)}; these stories are skipped`, ...slips].join("; ") }];
}

/** How many stories have each name. */
export function counted(stories: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const names of stories) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/** `agentA (3 stories), queue (1 story)`. */
export const listed = (count: ReadonlyMap<string, number>): string => [...count].map(([name, stories]) => `${name} (${stories} ${stories === 1 ? "story" : "stories"})`).join(", ");
