import type { Contract } from "./contract/contract.ts";
import type { Outcome } from "./engine/engine.ts";
import type { Visit } from "./engine/visit.ts";
import type { Vendor } from "./vendor.ts";

/** What of a contract was exercised so far: counts by name. */
export interface Covered {
  /** `operationId status` */
  readonly statuses: Map<string, number>;
  /** `lifecycle: from -on-> to` */
  readonly moves: Map<string, number>;
  readonly events: Map<string, number>;
}

/** Counts, over all worlds of a server, what the contracts' operations, moves and events were used for. */
export class Coverage {
  private readonly vendors = new Map<string, Covered>();

  of(vendor: string): Covered {
    let found = this.vendors.get(vendor);
    if (!found) this.vendors.set(vendor, (found = { statuses: new Map(), moves: new Map(), events: new Map() }));
    return found;
  }

  exchange(visit: Visit, outcome: Outcome): void {
    for (const operation of visit.operation ? [visit.operation] : (visit.missed ?? [])) count(this.of(visit.vendor.name).statuses, `${operation.id} ${outcome.status}`);
  }

  moved(vendor: string, lifecycle: string, from: string, on: string, to: string): void {
    count(this.of(vendor).moves, moveName(lifecycle, from, on, to));
  }

  published(vendor: string, event: string): void {
    count(this.of(vendor).events, event);
  }
}

const count = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1);
export const moveName = (lifecycle: string, from: string, on: string, to: string) => `${lifecycle}: ${from} -${on}-> ${to}`;

/** All that a contract promises, by the names that `Covered` counts. */
export function promisesOf(contract: Contract): { statuses: string[]; moves: string[]; events: string[] } {
  return {
    statuses: [...contract.operations.values()].flatMap((o) => Object.keys(o.responses).map((status) => `${o.id} ${status}`)),
    moves: Object.entries(contract.lifecycles).flatMap(([name, lifecycle]) =>
      lifecycle.moves.flatMap((move) => expand(move.from, Object.keys(lifecycle.states)).map((from) => moveName(name, from, move.on, move.to))),
    ),
    events: [...contract.events],
  };
}

const expand = (from: readonly string[], states: string[]) => from.flatMap((state) => (state === "*" ? states : [state]));

/** What was exercised and what was not, as `GET /_sim/coverage` answers it. */
export function coverageReport(vendor: Vendor, covered: Covered): Record<string, { exercised: number; of: number; missing: string[] }> {
  const promised = promisesOf(vendor.contract);
  const part = (names: string[], seen: Map<string, number>) => ({ exercised: names.filter((n) => seen.has(n)).length, of: names.length, missing: names.filter((n) => !seen.has(n)) });
  const operations = [...vendor.contract.operations.keys()];
  const used = new Map([...covered.statuses].map(([key, n]) => [key.split(" ")[0]!, n]));
  return { operations: part(operations, used), statuses: part(promised.statuses, covered.statuses), moves: part(promised.moves, covered.moves), events: part(promised.events, covered.events) };
}
