import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import { COVERAGE_KINDS, type CoverageKind, codesOf, totalsOf, valueKey, type VendorTotals } from "./coverage-totals.ts";
import { type Exchange, isRefusal } from "./exchange.ts";
import type { Witness } from "./judge.ts";
import { moveName, stepsBetween } from "./lifecycle.ts";
import { isJson, mediaFor, mediaTypeOf, promisedFor } from "./promise.ts";
import type { ReceivedEvent } from "./received-event.ts";
import { schemasOver } from "./schema-walk.ts";
import type { Sight } from "./sights.ts";
import type { PlainRecord } from "./targets/control-plane.ts";

/** Total and exercised of one kind of thing. */
export interface Tally {
  readonly total: number;
  readonly exercised: number;
  /** Names of what was exercised. */
  readonly met: readonly string[];
  readonly missing: readonly string[];
}

/** What was exercised of one vendor's contract. `statuses` are pairs of operation and status. */
export type VendorCoverage = Readonly<Record<CoverageKind, Tally>>;

interface ReportedVendor {
  readonly name: string;
  readonly moves?: { readonly missing?: readonly string[] };
}

type Seen = Readonly<Record<CoverageKind, Set<string>>>;
const nothingYet = (): Seen => ({ operations: new Set(), statuses: new Set(), enumValues: new Set(), errorCodes: new Set(), moves: new Set(), events: new Set() });

/** Collects, over many scenarios, what of each contract was exercised. */
export class Coverage {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly contractOf: (vendor: string) => Contract) {}

  /** The listener for one vendor's judge. */
  witness(vendor: string): Witness {
    const contract = this.contractOf(vendor);
    const seen = this.of(vendor);
    return {
      exchange: (exchange, sights, variant) => {
        noteExchange(contract, seen, exchange);
        for (const sight of sights) noteMove(contract, seen, sight, variant);
      },
      event: ({ subject }: ReceivedEvent) => void (subject && seen.events.add(subject.name)),
    };
  }

  /**
   * Adds the moves of a simulator's own `GET /_sim/coverage`: no answer shows them all. It counts over all worlds of the
   * server and names what is missing (`call: ringing -hangup-> completed`), so the rest was made.
   */
  reported(report: PlainRecord): void {
    for (const [vendor, seen] of this.seen) {
      const told = (report["vendors"] as readonly ReportedVendor[] | undefined)?.find(({ name }) => name === vendor)?.moves?.missing;
      if (!told) continue;
      for (const name of movesMade(this.contractOf(vendor), told)) seen.moves.add(name);
    }
  }

  /** What was exercised, by vendor, in the order of their names. */
  report(): Readonly<Record<string, VendorCoverage>> {
    return Object.fromEntries([...this.seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([vendor, seen]) => [vendor, tallies(totalsOf(this.contractOf(vendor)), seen)]));
  }

  private of(vendor: string): Seen {
    let seen = this.seen.get(vendor);
    if (!seen) this.seen.set(vendor, (seen = nothingYet()));
    return seen;
  }
}

/** Moves that were made, by the names that scenarios count them by. @param missing - as a simulator names what was not: `call: ringing -hangup-> completed` */
export function movesMade({ lifecycles }: Contract, missing: readonly string[]): ReadonlySet<string> {
  const not = new Set(missing);
  const startsOf = (from: string, states: object) => (from === "*" ? Object.keys(states) : [from]);
  const made = Object.entries(lifecycles).flatMap(([name, { moves, states }]) =>
    moves.flatMap((move) => move.from.filter((from) => startsOf(from, states).some((state) => !not.has(`${name}: ${state} -${move.on}-> ${move.to}`))).map((from) => moveName(name, move, from))),
  );
  return new Set(made);
}

function noteExchange(contract: Contract, seen: Seen, exchange: Exchange): void {
  const { operation, siblings } = exchange;
  if (operation) seen.operations.add(operation.id);
  // What a path says to a verb that it does not have is promised by each of its operations.
  for (const promising of operation ? [operation] : (siblings ?? [])) noteAnswer(contract, seen, promising, exchange);
}

function noteAnswer(contract: Contract, seen: Seen, operation: Operation, { answer }: Exchange): void {
  const { id, document } = operation;
  const promised = promisedFor(operation, answer.status);
  if (!promised) return;
  seen.statuses.add(`${id} ${promised.key}`);
  const media = mediaFor(promised.response.media, mediaTypeOf(answer.headers));
  if (!media?.schema || !isJson(mediaTypeOf(answer.headers))) return;
  for (const { schema, pointer, value } of schemasOver(contract, document, media.pointer, answer.body)) {
    const key = valueKey(document, pointer, value);
    if (isRefusal(answer.status) && codesOf(schema).includes(value)) seen.errorCodes.add(key);
    else if (Array.isArray(schema["enum"]) && schema["enum"].includes(value)) seen.enumValues.add(key);
  }
}

/** Two sights tell a move only when exactly one move explains them: the same state twice may be no move at all. */
function noteMove(contract: Contract, seen: Seen, { lifecycle, before, state }: Sight, variant: string | undefined): void {
  if (before === undefined || before === state) return;
  const moves = stepsBetween(contract.lifecycles[lifecycle]!, before, state, variant);
  if (moves.length === 1) seen.moves.add(moveName(lifecycle, moves[0]!, moves[0]!.from.includes(before) ? before : "*"));
}

function tallies(totals: VendorTotals, seen: Seen): VendorCoverage {
  return Object.fromEntries(COVERAGE_KINDS.map((kind) => [kind, tallyOf(totals[kind], seen[kind])])) as Record<CoverageKind, Tally>;
}

function tallyOf(all: ReadonlyMap<string, string>, seen: ReadonlySet<string>): Tally {
  const labels = (wanted: boolean) => [...all].filter(([key]) => seen.has(key) === wanted).map(([, label]) => label);
  const [met, missing] = [labels(true), labels(false)];
  return { total: all.size, exercised: met.length, met, missing };
}

/** Coverage of a vendor that nothing was exercised of. */
export const nothingCovered = (contract: Contract): VendorCoverage => tallies(totalsOf(contract), nothingYet());
