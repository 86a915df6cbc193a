import { nearest } from "../../simulators/core/refusal.ts";
import { valueNamed } from "../needs.ts";
import type { Examined, Examining } from "./examine.ts";
import type { VendorPlan } from "./targets-file.ts";

/** What stories need and the file does not name: values, and further credentials. Nothing is wrong with that: those stories are skipped. */
export function examineNeeds(vendor: string, { needs, credentials }: VendorPlan, { scenarios }: Examining): readonly Examined[] {
  const values = scenarios.map((scenario) => Object.values(scenario.needs).filter((need) => need.vendor === vendor).map(({ name }) => name));
  const keys = scenarios.map(({ uses }) => uses?.credentials?.[vendor] ?? []);
  return [
    named(`${vendor} needs`, "all that stories need is named", values, Object.keys(needs), (name) => valueNamed(needs, name) !== undefined),
    ...(keys.some((names) => names.length) ? [named(`${vendor} credentials`, "all that stories ask for are named", keys, Object.keys(credentials), (name) => name in credentials)] : []),
  ];
}

/**
 * @param asked - names that each story asks for
 * @param given - names in the file
 */
function named(check: string, well: string, asked: readonly (readonly string[])[], given: readonly string[], has: (name: string) => boolean): Examined {
  const missing = counted(asked.map((names) => names.filter((name) => !has(name))));
  if (missing.size === 0) return { check, ok: true, says: well };
  const wanted = new Set(asked.flat().flatMap((name) => [name, name.split(".")[0]!]));
  // A name that nobody asks for does no harm, but it may be meant for one that is missing.
  const slips = given.filter((name) => name !== "default" && !wanted.has(name)).flatMap((name) => {
    const meant = nearest(name, missing.keys());
    return meant === undefined ? [] : [`${name} is asked for by no story; did you mean ${meant}?`];
  });
  return { check, ok: true, note: true, says: [`not named: ${listed(missing)}; these stories are skipped`, ...slips].join("; ") };
}

/** How many stories have each name. */
function counted(stories: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const names of stories) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/** `agentA (3 stories), queue (1 story)`. */
const listed = (count: ReadonlyMap<string, number>): string => [...count].map(([name, stories]) => `${name} (${stories} ${stories === 1 ? "story" : "stories"})`).join(", ");
