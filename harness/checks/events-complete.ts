import { lifecycleLine } from "../contract-line.ts";
import { certainEvents } from "../lifecycle.ts";
import type { Check, ShownMove, StoryEvidence } from "./check.ts";

/** An event that must have come. */
interface Owed extends ShownMove {
  readonly name: string;
  readonly times: number;
}

export const eventsComplete: Check = {
  name: "events-complete",
  summary: "A move that answers show or other events tell, and that emits an event on every way it can have been made, was told to the receiver.",
  *story(evidence) {
    const { contract, events, vendor } = evidence;
    for (const { name, rowId, lifecycle, state = "made", times, step } of owedEvents(evidence)) {
      const came = new Set(events.filter(({ subject }) => subject?.name === name && subject.rowId === rowId).map(({ subject, delivery }) => subject!.key ?? delivery.n)).size;
      if (came < times) yield { vendor, step, pointer: "event", expected: `${name} of ${rowId}, which became ${state}${times > 1 ? `, ${times} times` : ""}`, got: came === 0 ? "no such event" : `${came} of them`, ...lifecycleLine(contract, lifecycle) };
    }
  },
};

/** One for each event and row: as often as answers show it, or once where only other events tell it. */
function owedEvents({ contract, moves, variant }: StoryEvidence): readonly Owed[] {
  const owed = new Map<string, Owed>();
  const each = (move: ShownMove, times: (before: number) => number) => {
    for (const name of certainEvents(contract.lifecycles[move.lifecycle]!, move.before, move.state, variant)) {
      const key = `${name} ${move.rowId}`;
      owed.set(key, { ...move, name, times: times(owed.get(key)?.times ?? 0) });
    }
  };
  for (const move of moves.shown) each(move, (before) => before + 1);
  for (const move of moves.told) each(move, (before) => Math.max(1, before));
  return [...owed.values()];
}
