import { lifecycleLine } from "../contract-line.ts";
import { announcedBy, reachableFrom } from "../lifecycle.ts";
import type { ReceivedEvent } from "../received-event.ts";
import type { Check } from "./check.ts";

export const eventStep: Check = {
  name: "event-step",
  summary: "An event announces a move that exists: one that ends in its state, emits it, and can follow the event before.",
  *event(event, { contract, events, variant }) {
    const { delivery, subject } = event;
    const lifecycle = subject?.state && contract.lifecycles[subject.state.lifecycle];
    if (!subject?.state || !lifecycle || event.repeats) return;
    const { lifecycle: name, rowId, to } = subject.state;
    const moves = announcedBy(lifecycle, subject.name, to, variant);
    const common = { vendor: delivery.vendor, pointer: "event", ...lifecycleLine(contract, name, ...moves, to) };
    if (moves.length === 0) {
      yield { ...common, expected: `a move to ${to} that emits ${subject.name}`, got: "no such move in the contract" };
      return;
    }
    // One move may be announced by several events: each is held against what came before that move.
    const sameMove = (e: ReceivedEvent) => e.subject!.state!.to === to && e.subject!.name !== subject.name && announcedBy(lifecycle, e.subject!.name, to, variant).some((move) => moves.includes(move));
    // A repeat of the same fact is judged by `events-once`.
    const before = events.slice(0, -1).findLast((e) => e.subject?.state?.lifecycle === name && e.subject.state.rowId === rowId && (subject.key === undefined || e.subject.key !== subject.key) && !sameMove(e));
    const from = before?.subject?.state?.to;
    if (from === undefined) return;
    const reachable = reachableFrom(lifecycle, from, variant);
    if (!moves.some((move) => move.from.includes("*") || move.from.some((state) => reachable.has(state)))) {
      yield { ...common, expected: `after ${from}, a move to ${to} that emits ${subject.name}`, got: `${rowId} cannot have made it` };
    }
  },
};
