import { lifecycleLine } from "../contract-line.ts";
import { certainEvents } from "../lifecycle.ts";
import type { Check } from "./check.ts";

export const eventsComplete: Check = {
  name: "events-complete",
  summary: "A move that answers show, and that emits an event on every way it can have been made, was told to the receiver.",
  *story({ contract, events, moves, variant, vendor }) {
    const wanted = new Map<string, { name: string; rowId: string; lifecycle: string; to: string; times: number; step: number }>();
    for (const { lifecycle, rowId, before, state, step } of moves) {
      for (const name of certainEvents(contract.lifecycles[lifecycle]!, before, state, variant)) {
        const key = `${name} ${rowId}`;
        wanted.set(key, { name, rowId, lifecycle, to: state, step, times: (wanted.get(key)?.times ?? 0) + 1 });
      }
    }
    for (const { name, rowId, lifecycle, to, times, step } of wanted.values()) {
      const came = new Set(events.filter(({ subject }) => subject?.name === name && subject.rowId === rowId).map(({ subject, delivery }) => subject!.key ?? delivery.n)).size;
      if (came < times) yield { vendor, step, pointer: "event", expected: `${name} of ${rowId}, which became ${to}${times > 1 ? `, ${times} times` : ""}`, got: came === 0 ? "no such event" : `${came} of them`, ...lifecycleLine(contract, lifecycle) };
    }
  },
};
