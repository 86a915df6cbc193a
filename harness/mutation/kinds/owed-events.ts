import { madeIds } from "../../adapters/row-law.ts";
import { isSuccess } from "../../exchange.ts";
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

/** Moves of a row that answers show and that cannot be made without this event: since which exchange each. */
function provenBy(ground: Ground, { exchanges }: Recorded, rowId: string, name: string): readonly number[] {
  const sights = new Sights(ground.contract, ground.adapter);
  const seenAt = new Map<string, number>();
  const proofs: number[] = [];
  for (const [n, exchange] of exchanges.entries()) {
    if (exchange.vendor !== ground.vendor) continue;
    const shown = sights.see(exchange).filter((sight) => sight.rowId === rowId);
    const made = isSuccess(exchange.answer.status) ? ground.adapter.rows?.find((law) => law.made === exchange.operation?.id && law.lifecycle !== undefined && madeIds(law, { path: pathOf(exchange), body: sentBody(exchange) }, exchange.answer.body)[0] === rowId) : undefined;
    const moves: readonly Pick<Sight, "lifecycle" | "before" | "state">[] = shown;
    for (const { lifecycle, before, state } of moves) {
      const begins = before === undefined && made?.lifecycle === lifecycle;
      if ((begins || (before !== undefined && before !== state)) && certainEvents(ground.contract.lifecycles[lifecycle]!, before, state, undefined).includes(name)) proofs.push(seenAt.get(lifecycle) ?? n);
      seenAt.set(lifecycle, n);
    }
    if (made && !shown.some(({ lifecycle }) => lifecycle === made.lifecycle) && certainEvents(ground.contract.lifecycles[made.lifecycle!]!, undefined, undefined, undefined).includes(name)) proofs.push(n);
  }
  return proofs;
}

/** Do the events before and after it tell of a move that cannot be made without it? */
function toldBy({ contract, adapter }: Ground, { events, exchanges }: Recorded, n: number): boolean {
  const { name, rowId } = events[n]!.subject!;
  for (const [lifecycle, law] of Object.entries(contract.lifecycles)) {
    const isOf = ({ subject }: ReceivedEvent): boolean => subject?.state?.lifecycle === lifecycle && subject.rowId === rowId;
    const before = events.slice(0, n).findLast(isOf)?.subject?.state?.to;
    const after = events.slice(n + 1).find(isOf)?.subject?.state?.to;
    const made = adapter.rows?.some((row) => row.lifecycle === lifecycle && exchanges.some((exchange) => exchange.operation?.id === row.made && madeIds(row, { path: pathOf(exchange), body: sentBody(exchange) }, exchange.answer.body)[0] === rowId));
    if (after !== undefined && before !== after && (before !== undefined || made) && certainEvents(law, before, after, undefined).includes(name)) return true;
  }
  return false;
}
