import type { LifecycleContract } from "../../../simulators/core/contract/document.ts";
import { reachableFrom } from "../../lifecycle.ts";
import type { Sight } from "../../sights.ts";
import { Sights } from "../../sights.ts";
import type { FaultKind, Ground, Site } from "../fault.ts";
import { changed, valueAt } from "../fields.ts";
import { namesExchange, parsedBody, siteAt, type Spot, withBody } from "../planting.ts";
import type { Recorded } from "../recording.ts";

/** A row as one answer of a story showed it. */
interface Shown extends Sight {
  readonly spot: Spot;
  /** The part of the body that shows it. */
  readonly row: unknown;
}

/** Every row that a story's answers show, in order. */
function shownIn({ vendor, contract, adapter }: Ground, recorded: Recorded): Shown[] {
  const sights = new Sights(contract, adapter);
  return recorded.exchanges.flatMap((exchange, n) => (exchange.vendor === vendor ? sights.see(exchange).map((sight) => ({ ...sight, spot: { recorded, n, exchange }, row: valueAt(exchange.answer.body, keysOf(sight.at)) })) : []));
}

const keysOf = (at: string): string[] => (at ? at.split(".") : []);

/** The answer of one exchange with a row shown as another answer of the story showed it. */
function shownAs(now: Shown, then: Shown): Site["plan"] {
  return siteAt(now.spot, "", (answer) => withBody(answer, now.at ? changed(parsedBody(answer), keysOf(now.at), (parent, key) => (parent[key] = then.row)) : then.row)).plan;
}

/** Sights of one row by one lifecycle, in the order of the story. */
function* lives(ground: Ground): Generator<{ readonly lifecycle: LifecycleContract; readonly name: string; readonly shown: readonly Shown[] }> {
  for (const recorded of ground.recorded) {
    const rows = new Map<string, Shown[]>();
    for (const shown of shownIn(ground, recorded)) {
      const key = `${shown.lifecycle} ${shown.rowId}`;
      rows.set(key, [...(rows.get(key) ?? []), shown]);
    }
    for (const shown of rows.values()) yield { lifecycle: ground.contract.lifecycles[shown[0]!.lifecycle]!, name: shown[0]!.lifecycle, shown };
  }
}

/** What the two answers show must be the same kind of body: else its shape is told before its state. */
const sameShape = (one: Shown, other: Shown): boolean => one.row !== other.row && JSON.stringify(Object.keys(one.row ?? {})) === JSON.stringify(Object.keys(other.row ?? {}));

/**
 * Readings that nobody chose allow everything that some reading allows, so what one of them forbids may not be told.
 * Told is what no reading allows; the rest depends on the setting of the story.
 */
const reaches = (lifecycle: LifecycleContract, from: string, to: string): boolean => reachableFrom(lifecycle, from, undefined).has(to);

const site = (name: string, now: Shown, then: Shown, untellable: string | undefined, names: Site["names"]): Site => ({
  scenario: now.spot.recorded.scenario,
  place: `${now.spot.exchange.operation!.id} ${name} ${now.state} → ${then.state}`,
  plan: shownAs(now, then),
  names,
  ...(untellable === undefined ? {} : { untellable }),
});

const noLifecycle = ({ contract }: Ground): string | undefined => (Object.keys(contract.lifecycles).length ? undefined : "its contract has no lifecycles");

/** Faults of states: moves that no lifecycle allows. */
export const stateKinds: readonly FaultKind[] = [
  {
    name: "state reversed",
    area: "states",
    absent: noLifecycle,
    *sites(ground) {
      for (const { lifecycle, name, shown } of lives(ground)) {
        for (let i = 2; i < shown.length; i++) {
          const [now, before] = [shown[i]!, shown[i - 1]!];
          const then = shown.slice(0, i - 1).findLast((earlier) => earlier.state !== before.state && sameShape(now, earlier));
          if (!then || now.state !== before.state || lifecycle.terminal?.includes(before.state)) continue;
          yield site(name, now, then, reaches(lifecycle, before.state, then.state) ? "some way leads back" : undefined, namesExchange(now.spot.n));
        }
      }
    },
  },
  {
    name: "end state left",
    area: "states",
    absent: noLifecycle,
    *sites(ground) {
      for (const { lifecycle, name, shown } of lives(ground)) {
        for (let i = 2; i < shown.length; i++) {
          const [now, before] = [shown[i]!, shown[i - 1]!];
          const then = shown.slice(0, i - 1).findLast((earlier) => earlier.state !== before.state && sameShape(now, earlier));
          if (!then || !lifecycle.terminal?.includes(before.state)) continue;
          yield site(name, now, then, reaches(lifecycle, before.state, then.state) ? "some way leads out of it" : undefined, namesExchange(now.spot.n));
        }
      }
    },
  },
  {
    name: "state ahead of its time",
    area: "states",
    absent: noLifecycle,
    *sites(ground) {
      for (const { lifecycle, name, shown } of lives(ground)) {
        for (let i = 0; i + 1 < shown.length; i++) {
          const [now, next] = [shown[i]!, shown[i + 1]!];
          const then = shown.slice(i + 2).find((later) => later.state !== now.state && later.state !== next.state && sameShape(now, later));
          if (!then) continue;
          const early = shown[i - 1] && !reaches(lifecycle, shown[i - 1]!.state, then.state);
          const back = !reaches(lifecycle, then.state, next.state);
          // Told where it is shown, or where the row is seen in its true state again.
          yield site(name, now, then, early || back ? undefined : "legal moves lead there, and on to what follows", (finding, { exchange }) => exchange(finding.step) === now.spot.n || (exchange(finding.step) > now.spot.n && finding.check === "legal-moves" && finding.got.startsWith(now.rowId)));
        }
      }
    },
  },
  {
    name: "begun in the middle",
    area: "states",
    absent: noLifecycle,
    *sites(ground) {
      for (const { lifecycle, name, shown } of lives(ground)) {
        const [now] = shown;
        const making = ground.adapter.rows?.some(({ made, finds }) => made === now!.spot.exchange.operation?.id && !finds);
        const then = shown.slice(1).find((later) => now && later.state !== now.state && sameShape(now, later));
        if (!now || !then || !making) continue;
        const timely = lifecycle.initial?.some((initial) => initial === then.state || reachableFrom({ ...lifecycle, moves: lifecycle.moves.filter(({ by }) => by === "timer") }, initial, undefined).has(then.state));
        yield site(name, now, then, timely || !lifecycle.initial?.length ? "a row may be there by the time of the answer" : undefined, namesExchange(now.spot.n));
      }
    },
  },
];
