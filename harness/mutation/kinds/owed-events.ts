import { madeIds } from "../../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../../exchange.ts";
import { certainEvents } from "../../lifecycle.ts";
import type { ReceivedEvent } from "../../received-event.ts";
import { pathOf, sentBody } from "../../sent.ts";
import { type Sight, Sights } from "../../sights.ts";
import type { Ground } from "../fault.ts";
import type { Recorded } from "../recording.ts";

/** Why nobody can tell from the contract that one event did not come; undefined when somebody can. */
export function whyNotMissed(ground: Ground, recorded: Recorded, n: number): string | undefined {
  const { subject, delivery } = recorded.events[n]!;
  const { name, rowId } = subject!;
  if (recorded.events.slice(n).some((event) => event.delivery.vendor === delivery.vendor && event.delivery.answered !== 200)) return "the receiver refuses in this story, so the event comes again";
  const insists = Object.values(ground.contract.lifecycles).some(({ moves }) => moves.some(({ emits, from, to }) => emits?.includes(name) && (!from.includes(to) || from.includes("none"))));
  if (!insists) return "no move of a lifecycle insists on it; a story may wait for it all the same";
  if (rowId === undefined) return "it does not say which row it is about";
  const proofs = provenBy(ground, recorded, rowId, name);
  // Who comes before the state that a proof begins with tells of something else.
  const others = othersOf(recorded, n);
  const since = (place: number) => others.filter((came) => came >= place).length;
  if (proofs.some((place) => recorded.came[n]! >= place && since(place) < proofs.filter((later) => later >= place).length)) return undefined;
  if (others.length === 0 && toldBy(ground, recorded, n)) return undefined;
  return proofs.length ? "another event of its name and row may be the one that is owed" : "no answer of the story shows the move that it tells of";
}

/** When other facts of the same name and row came, as counts of exchanges. */
function othersOf({ events, came }: Recorded, n: number): readonly number[] {
  const { name, rowId, key } = events[n]!.subject!;
  const facts = new Map<string, number>();
  for (const [i, { subject }] of events.entries()) {
    if (i !== n && subject?.name === name && subject.rowId === rowId && (key === undefined || subject.key !== key)) facts.set(subject.key ?? `delivery ${i}`, came[i]!);
  }
  return [...facts.values()];
}

/** What one exchange showed and made. */
interface Shown {
  readonly n: number;
  readonly sights: readonly Sight[];
  readonly made: { readonly lifecycle: string; readonly id: string } | undefined;
}

const known = new WeakMap<Recorded, Map<string, readonly Shown[]>>();

/** What the exchanges of a story showed and made, looked at once for all its events. */
function shownIn(ground: Ground, recorded: Recorded): readonly Shown[] {
  const stories = known.get(recorded) ?? new Map<string, readonly Shown[]>();
  known.set(recorded, stories);
  const sights = new Sights(ground.contract, ground.adapter);
  const shown = stories.get(ground.vendor) ?? recorded.exchanges.flatMap((exchange, n) => (exchange.vendor === ground.vendor ? [{ n, sights: sights.see(exchange), made: madeWith(ground, exchange) }] : []));
  stories.set(ground.vendor, shown);
  return shown;
}

/** The row that an exchange made, where its lifecycle is known. */
function madeWith({ adapter }: Ground, exchange: Exchange): Shown["made"] {
  if (!isSuccess(exchange.answer.status)) return undefined;
  for (const law of adapter.rows ?? []) {
    if (law.finds) continue;
    const [id] = law.made === exchange.operation?.id && law.lifecycle !== undefined ? madeIds(law, { path: pathOf(exchange), body: sentBody(exchange) }, exchange.answer.body) : [];
    if (id !== undefined) return { lifecycle: law.lifecycle!, id };
  }
  return undefined;
}

/** Moves of a row that answers show and that cannot be made without this event: since which exchange each. */
function provenBy(ground: Ground, recorded: Recorded, rowId: string, name: string): readonly number[] {
  const { lifecycles } = ground.contract;
  const seenAt = new Map<string, number>();
  const proofs: number[] = [];
  for (const { n, sights, made } of shownIn(ground, recorded)) {
    const mine = sights.filter((sight) => sight.rowId === rowId);
    const begun = made?.id === rowId ? made.lifecycle : undefined;
    for (const { lifecycle, before, state } of mine) {
      const moved = before === undefined ? begun === lifecycle : before !== state;
      if (moved && certainEvents(lifecycles[lifecycle]!, before, state, undefined).includes(name)) proofs.push(seenAt.get(lifecycle) ?? n);
      seenAt.set(lifecycle, n);
    }
    const unseen = begun !== undefined && !mine.some(({ lifecycle }) => lifecycle === begun);
    if (unseen && certainEvents(lifecycles[begun]!, undefined, undefined, undefined).includes(name)) proofs.push(n);
  }
  return proofs;
}

/** Do the events before and after it tell of a move that cannot be made without it? */
function toldBy(ground: Ground, recorded: Recorded, n: number): boolean {
  const { events } = recorded;
  const { name, rowId } = events[n]!.subject!;
  for (const [lifecycle, law] of Object.entries(ground.contract.lifecycles)) {
    const isOf = ({ subject }: ReceivedEvent): boolean => subject?.state?.lifecycle === lifecycle && subject.rowId === rowId;
    const before = events.slice(0, n).findLast(isOf)?.subject?.state?.to;
    const after = events.slice(n + 1).find(isOf)?.subject?.state?.to;
    const made = shownIn(ground, recorded).some((shown) => shown.made?.lifecycle === lifecycle && shown.made.id === rowId);
    if (after !== undefined && before !== after && (before !== undefined || made) && certainEvents(law, before, after, undefined).includes(name)) return true;
  }
  return false;
}
