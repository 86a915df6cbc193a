import { lifecycleLine } from "../contract-line.ts";
import { reachableFrom } from "../lifecycle.ts";
import { about, type Check } from "./check.ts";

export const legalMoves: Check = {
  name: "legal-moves",
  summary: "A row is in a state that its lifecycle has, and that legal moves can have led to since it was last seen.",
  *exchange(exchange, { contract, sights, variant }) {
    for (const { lifecycle: name, rowId, state, before, at } of sights) {
      const lifecycle = contract.lifecycles[name]!;
      const common = { ...about(exchange), pointer: at ? `body.${at}` : "body", ...lifecycleLine(contract, name, state, before) };
      if (!lifecycle.states[state]) {
        yield { ...common, expected: `a state of ${name}: ${Object.keys(lifecycle.states).join(", ")}`, got: `${rowId} is ${state}` };
      } else if (before !== undefined && lifecycle.states[before]) {
        const reachable = reachableFrom(lifecycle, before, variant);
        if (!reachable.has(state)) {
          yield { ...common, expected: `after ${before}: ${[...reachable].join(", ")}${variant ? ` (${variant})` : ""}`, got: `${rowId} went from ${before} to ${state}` };
        }
      }
    }
  },
};
