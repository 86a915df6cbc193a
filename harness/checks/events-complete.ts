import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { LifecycleMove } from "../../simulators/core/contract/document.ts";
import { lifecycleLine } from "../contract-line.ts";
import { eventLine } from "../event-promise.ts";
import { certainEvents } from "../lifecycle.ts";
import type { Check, ShownMove, StoryEvidence } from "./check.ts";

/** An event that must have come, so many times since a step. */
interface Owed extends ShownMove {
  readonly name: string;
  readonly times: number;
}

export const eventsComplete: Check = {
  name: "events-complete",
  summary: "A move that answers show or other events tell, and that emits an event on every way it can have been made, was told to the receiver.",
  *story(evidence) {
    const { contract, vendor } = evidence;
    for (const { name, rowId, lifecycle, state = "made", times, since, step } of missing(evidence)) {
      const came = cameSince(evidence, name, rowId, since);
      yield { vendor, step, pointer: "event", expected: `${name} of ${rowId}, which became ${state}${times > 1 ? `, ${times} times` : ""}`, got: came === 0 ? "no such event" : `${came} of them`, ...operationOf(contract, name), ...lifecycleLine(contract, lifecycle, emitting(contract, lifecycle, name, state), state) };
    }
  },
};

/** The move that owes it, best the one into the state that was seen. */
function emitting(contract: Contract, lifecycle: string, name: string, state: string): LifecycleMove | undefined {
  const moves = contract.lifecycles[lifecycle]!.moves.filter(({ emits }) => emits?.includes(name));
  return moves.find(({ to }) => to === state) ?? moves[0];
}

function operationOf(contract: Contract, name: string): { readonly operationId?: string } {
  const { operationId } = eventLine(contract, name);
  return operationId === undefined ? {} : { operationId };
}

/** Facts of one name and row that came after a step; the same fact again counts once. */
const cameSince = ({ events, arrival }: StoryEvidence, name: string, rowId: string, since: number): number =>
  new Set(events.filter((event) => event.subject?.name === name && event.subject.rowId === rowId && arrival(event) > since).map(({ subject, delivery }) => subject!.key ?? delivery.n)).size;

/** One for each event and row: the latest moment since which fewer came than moves were made. */
function missing(evidence: StoryEvidence): readonly Owed[] {
  const owed = new Map<string, Owed>();
  for (const [key, moves] of owedMoves(evidence)) {
    for (const [i, move] of moves.toSorted((one, two) => two.since - one.since).entries()) {
      if (!owed.has(key) && cameSince(evidence, move.name, move.rowId, move.since) <= i) owed.set(key, { ...move, times: i + 1 });
    }
  }
  return [...owed.values()];
}

/** Moves that an event was owed for: as many as answers show, or one where only other events tell it. */
function owedMoves({ contract, moves, variant }: StoryEvidence): ReadonlyMap<string, readonly (ShownMove & { readonly name: string })[]> {
  const owed = new Map<string, (ShownMove & { readonly name: string })[]>();
  const add = (move: ShownMove, wanted: (known: number) => boolean) => {
    for (const name of certainEvents(contract.lifecycles[move.lifecycle]!, move.before, move.state, variant)) {
      const key = `${name} ${move.rowId}`;
      const known = owed.get(key) ?? [];
      if (wanted(known.length)) owed.set(key, [...known, { ...move, name }]);
    }
  };
  for (const move of moves.shown) add(move, () => true);
  for (const move of moves.told) add(move, (known) => known === 0);
  return owed;
}
