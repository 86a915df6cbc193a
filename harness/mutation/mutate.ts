import { contractOf as readContract, type Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { adapterOf as listedAdapter } from "../adapters/index.ts";
import { checks } from "../checks/index.ts";
import type { Finding } from "../finding.ts";
import type { ScenarioResult } from "../run-result.ts";
import { run } from "../runner.ts";
import type { NamedScenario } from "../scenario.ts";
import type { Target } from "../targets/target.ts";
import type { Area, FaultKind, Ground, Site } from "./fault.ts";
import { faultyTarget } from "./faulty-target.ts";
import { faultKinds } from "./kinds/index.ts";
import { ordinalsOf, recordedOf } from "./recording.ts";
import { watchFor } from "./watching.ts";

export interface MutationOptions {
  /** A target that keeps its contract. Its stories must go the same way each time: a simulator with a frozen clock. */
  readonly target: Target;
  readonly scenarios: readonly NamedScenario[];
  readonly vendors: readonly string[];
  /** Places where each kind of fault is planted, for each vendor; 3 unless said. */
  readonly sites?: number;
  /** Only kinds whose name holds this text. */
  readonly kind?: string;
  readonly contractOf?: (vendor: string) => Contract;
  readonly adapterOf?: (vendor: string) => Adapter;
  readonly kinds?: readonly FaultKind[];
  /** Told of each story that went against the healthy target. */
  readonly onHealthy?: (scenario: string, done: number, total: number) => void;
  readonly onFault?: (fault: PlantedFault, done: number, total: number) => void;
}

/** What became of one fault. `placed`: found where it was planted. `found`: something was found elsewhere. `missed`: nothing was. */
export interface PlantedFault {
  readonly vendor: string;
  readonly kind: string;
  readonly area: Area;
  readonly scenario: string;
  readonly place: string;
  readonly outcome: "placed" | "found" | "missed";
  /** The finding that names it, or else the first of all. */
  readonly finding?: Finding;
}

/** Why a kind of fault was not planted in a vendor. */
export interface NotPlanted {
  readonly vendor: string;
  readonly kind: string;
  readonly area: Area;
  readonly because: string;
  /** Places that the contract cannot tell about; 0 where there is no place at all. */
  readonly places: number;
}

export interface MutationResult {
  readonly target: string;
  readonly vendors: readonly string[];
  /** Every kind that was tried, in order. */
  readonly kinds: readonly { readonly name: string; readonly area: Area }[];
  /** Findings of the target as it is. */
  readonly healthy: readonly Finding[];
  /** Stories that did not hold, and so were not used. */
  readonly unused: readonly string[];
  readonly stories: number;
  readonly planted: readonly PlantedFault[];
  readonly notPlanted: readonly NotPlanted[];
}

const DEFAULT_SITES = 3;

/** Plants one fault at a time between the runner and a healthy target, and sees whether it is found. */
export async function mutate(options: MutationOptions): Promise<MutationResult> {
  const { contractOf = readContract, adapterOf = listedAdapter, target } = options;
  const stories = options.scenarios.filter(({ vendors }) => vendors.some((vendor) => options.vendors.includes(vendor)));
  const healthy = (await run({ scenarios: stories, target: faultyTarget(target, {}), contractOf, adapterOf, onResult: ({ name }, done, total) => options.onHealthy?.(name, done, total) })).results;
  const recorded = healthy.filter(({ status }) => status === "held").map(recordedOf);
  const kinds = (options.kinds ?? faultKinds).filter(({ name }) => options.kind === undefined || name.includes(options.kind));
  const grounds = options.vendors.map((vendor): Ground => ({ vendor, contract: contractOf(vendor), adapter: adapterOf(vendor), recorded }));
  const chosen = grounds.flatMap((ground) => kinds.map((kind) => ({ ground, kind, all: [...kind.sites(ground)] })));
  const millis = new Map(healthy.map((story) => [story.name, story.millis]));
  const work = chosen.flatMap(({ ground, kind, all }) => spread(all.filter(({ untellable }) => untellable === undefined), options.sites ?? DEFAULT_SITES, (site) => millis.get(site.scenario) ?? 0).map((site) => ({ ground, kind, site })));
  const planted: PlantedFault[] = [];
  for (const { ground, kind, site } of work) {
    const { checks: watched, onStep, named } = watchFor(site, checks);
    const [result] = (await run({ scenarios: stories.filter(({ name }) => name === site.scenario), target: faultyTarget(target, site.plan, named), contractOf, adapterOf, checks: watched, onStep })).results;
    const fault = { vendor: ground.vendor, kind: kind.name, area: kind.area, scenario: site.scenario, place: site.place, ...outcomeOf(result!, site) };
    planted.push(fault);
    options.onFault?.(fault, planted.length, work.length);
  }
  return {
    target: target.name,
    vendors: options.vendors,
    kinds: kinds.map(({ name, area }) => ({ name, area })),
    healthy: healthy.flatMap(({ findings }) => findings),
    unused: healthy.filter(({ status }) => status !== "held").map(({ name, status, reason }) => `${name}: ${reason ?? status}`),
    stories: recorded.length,
    planted,
    notPlanted: chosen.flatMap(({ ground, kind, all }) => notPlanted(ground, kind, all)),
  };
}

function outcomeOf({ findings, steps }: ScenarioResult, site: Site): Pick<PlantedFault, "outcome" | "finding"> {
  const ordinals = ordinalsOf(steps);
  const named = findings.find((finding) => site.names(finding, ordinals));
  const [first] = findings;
  return named ? { outcome: "placed", finding: named } : first ? { outcome: "found", finding: first } : { outcome: "missed" };
}

/** So many sites, of as many places as there are, from all over the stories; a place that several stories show, in the quickest of them. */
function spread(sites: readonly Site[], most: number, millis: (site: Site) => number): readonly Site[] {
  const quickest = new Map<string, Site>();
  for (const site of sites) {
    const known = quickest.get(site.place);
    // Half a second is told apart, moods of the machine are not: the choice must be the same each time.
    if (!known || Math.round(millis(site) / 500) < Math.round(millis(known) / 500)) quickest.set(site.place, site);
  }
  const places = [...quickest.values()];
  const pool = places.length >= most ? places : sites;
  const step = Math.max(1, pool.length / most);
  return Array.from({ length: Math.min(most, pool.length) }, (_, i) => pool[Math.floor(i * step)]!);
}

function notPlanted(ground: Ground, { name, area, absent }: FaultKind, all: readonly Site[]): readonly NotPlanted[] {
  const common = { vendor: ground.vendor, kind: name, area };
  if (all.length === 0) return [{ ...common, because: absent?.(ground) ?? "no story shows such a place", places: 0 }];
  const reasons = new Map<string, number>();
  for (const { untellable } of all) if (untellable !== undefined) reasons.set(untellable, (reasons.get(untellable) ?? 0) + 1);
  return [...reasons].map(([because, places]) => ({ ...common, because, places }));
}

/** How many of the faults that the contract can tell were found, and how many of them where they are. */
export function mutationScore({ planted }: MutationResult): { readonly planted: number; readonly found: number; readonly placed: number } {
  return { planted: planted.length, found: planted.filter(({ outcome }) => outcome !== "missed").length, placed: planted.filter(({ outcome }) => outcome === "placed").length };
}
