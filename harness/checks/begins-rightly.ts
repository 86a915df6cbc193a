import { lifecycleLine } from "../contract-line.ts";
import { reachableFrom } from "../lifecycle.ts";
import { about, type Check } from "./check.ts";

export const beginsRightly: Check = {
  name: "begins-rightly",
  summary: "A row that a client has just made is in a state in which rows begin, or in one that follows.",
  *exchange(exchange, { contract, sights, made, variant }) {
    // What may have been found began some time ago.
    if (!made || made.law.finds) return;
    for (const { lifecycle: name, rowId, state, before, at } of sights) {
      const lifecycle = contract.lifecycles[name]!;
      if (rowId !== made.id || before !== undefined || !lifecycle.states[state] || !lifecycle.initial?.length) continue;
      if (lifecycle.initial.some((initial) => initial === state)) continue;
      const later = lifecycle.initial.some((initial) => reachableFrom({ ...lifecycle, moves: lifecycle.moves.filter(({ by }) => by === "timer") }, initial, variant).has(state));
      if (!later) yield { ...about(exchange), pointer: at ? `body.${at}` : "body", expected: `one of ${lifecycle.initial.join(", ")}`, got: `${rowId} is ${state}`, ...lifecycleLine(contract, name, state, ...lifecycle.initial) };
    }
  },
};
