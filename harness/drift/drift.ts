import { type Contract, contractOf as readContract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { adapterOf as listedAdapter } from "../adapters/index.ts";
import type { LeftRow } from "../cleaning.ts";
import type { ScenarioResult } from "../run-result.ts";
import { redactedRun, redactionFor } from "../report/redaction.ts";
import { RunNotes } from "../report/run-notes.ts";
import { run, type RunOptions } from "../runner.ts";
import type { NamedScenario } from "../scenario.ts";
import type { Filter } from "../select.ts";
import { select } from "../select.ts";
import type { Unanswered } from "../targets/ledger.ts";
import type { Target } from "../targets/target.ts";
import { differencesByContract } from "./by-contract.ts";
import { differencesBySide } from "./by-side.ts";
import type { Divergence } from "./change.ts";
import type { Difference } from "./difference.ts";
import { observationOf } from "./observation.ts";

export interface DriftOptions {
  readonly scenarios: readonly NamedScenario[];
  /** What is served by us. */
  readonly simulator: Target;
  /** The real one, or its cassette. */
  readonly vendor: Target;
  readonly filter?: Filter;
  readonly contractOf?: (vendor: string) => Contract;
  readonly adapterOf?: (vendor: string) => Adapter;
  /** What is known to differ, by vendor: an entry of the same operation and words silences a difference. */
  readonly known?: Readonly<Record<string, readonly Pick<Divergence, "operation" | "what">[]>>;
  readonly onResult?: RunOptions["onResult"];
  readonly signal?: AbortSignal;
}

export interface DriftResult {
  readonly vendor: string;
  readonly differences: readonly Difference[];
  /** Differences that an accepted divergence explains. */
  readonly known: number;
  /** Scenarios that both sides played. */
  readonly compared: readonly string[];
  /** The others, with the reason. */
  readonly left: readonly { readonly scenario: string; readonly reason: string }[];
  /** What stories made on the vendor's sandbox and could not remove. */
  readonly remains: readonly LeftRow[];
  /** Requests whose answers were never seen there: they may have made something. */
  readonly unanswered: readonly Unanswered[];
}

/** Plays the same stories against simulator and vendor, and says of every difference who is wrong and what would settle it. */
export async function drift(options: DriftOptions): Promise<DriftResult> {
  const { contractOf = readContract, adapterOf = listedAdapter } = options;
  const given = { contractOf, adapterOf };
  const ending = options.signal ? { signal: options.signal } : {};
  const notes = new RunNotes(options.vendor);
  const theirs = await run({ scenarios: options.scenarios, target: notes.target, ...(options.filter ? { filter: options.filter } : {}), ...given, ...ending, ...(options.onResult ? { onResult: options.onResult } : {}) });
  const left = theirs.results.filter(({ status }) => status === "skipped" || status === "couldNotRun").map(({ vendors, name, reason }) => ({ scenario: `${vendors.join("+")}/${name}`, reason: reason ?? "it said nothing" }));
  const played = theirs.results.filter(({ status }) => status === "held" || status === "findings");
  const chosen = select(options.scenarios, options.filter).filter((scenario) => played.some((result) => isSame(result, scenario)));
  const ours = await run({ scenarios: chosen, target: options.simulator, ...given, ...ending });
  const pairs = ours.results.flatMap((our) => {
    const their = played.find((result) => isSame(result, our))!;
    if (our.status === "held" || our.status === "findings") return [{ our, their }];
    left.push({ scenario: `${our.vendors.join("+")}/${our.name}`, reason: `the simulator: ${our.reason ?? our.status}` });
    return [];
  });
  const byContract = differencesByContract(pairs.map(({ our }) => our), pairs.map(({ their }) => their), contractOf);
  const bySide = pairs.flatMap(({ our, their }) => differencesBySide(our.name, observationOf(our, given), observationOf(their, given), contractOf));
  const all = merged([...byContract, ...bySide.filter((difference) => !isExplained(difference, byContract))]);
  const fresh = all.filter((difference) => !isKnown(difference, options.known));
  // What is written down of a sandbox, be it the log of a CI, says nothing of people. What is committed says no values at all.
  const redaction = redactionFor(theirs, notes.secrets, contractOf);
  const told = (difference: Difference): Difference => ({ ...difference, contract: redaction.text(difference.contract), simulator: redaction.text(difference.simulator), observed: redaction.body(difference.observed), place: redaction.text(difference.place) });
  return { vendor: options.vendor.name, differences: fresh.map(told), known: all.length - fresh.length, compared: pairs.map(({ our }) => `${our.vendors.join("+")}/${our.name}`), left: left.map(({ scenario, reason }) => ({ scenario, reason: redaction.text(reason) })), remains: redactedRun(theirs, redaction).results.flatMap((result) => result.left ?? []), unanswered: theirs.results.flatMap((result) => result.unanswered ?? []) };
}

const isSame = (a: Pick<ScenarioResult, "name" | "vendors">, b: Pick<ScenarioResult, "name" | "vendors">): boolean => a.name === b.name && a.vendors.join() === b.vendors.join();

/** What a side does against the contract at a place is the reason why the sides differ there. */
const isExplained = (difference: Difference, byContract: readonly Difference[]): boolean =>
  byContract.some(({ vendor, operation, place, aspect, seen }) => {
    if (vendor !== difference.vendor) return false;
    if (aspect === "events" && difference.aspect === "events") return true;
    if (aspect === "states" && difference.aspect === "states") return seen.some(({ scenario }) => difference.seen.some((one) => one.scenario === scenario));
    return operation === difference.operation && (place === difference.place || difference.place.startsWith(`${place}.`) || place.startsWith(`${difference.place}.`) || (aspect === "statuses" && difference.place === "status"));
  });

/** One difference for all the places in which it was seen. */
function merged(differences: readonly Difference[]): Difference[] {
  const known = new Map<string, Difference>();
  for (const difference of differences) {
    const key = [difference.vendor, difference.aspect, difference.operation, difference.place, difference.simulator, difference.observed].join("\u0000");
    const before = known.get(key);
    known.set(key, before ? { ...before, seen: [...before.seen, ...difference.seen] } : difference);
  }
  return [...known.values()];
}

function isKnown({ vendor, change }: Difference, known: DriftOptions["known"]): boolean {
  if (change.file !== "divergences.ts") return false;
  return known?.[vendor]?.some(({ operation, what }) => operation === change.entry.operation && what === change.entry.what) ?? false;
}
