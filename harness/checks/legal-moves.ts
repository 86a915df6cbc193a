import { lifecycleLine } from "../contract-line.ts";
import { reachableFrom } from "../lifecycle.ts";
import { about, type Check } from "./check.ts";

export const legalMoves: Check = {
  name: "legal-moves",
  summary: "A row is in a state that its lifecycle has, and that legal moves can have led to since it was last seen, and since an event told of it.",
  *exchange(exchange, { contract, sights, variant, toldBefore }) {
    for (const { lifecycle: name, rowId, state, before, at } of sights) {
      const lifecycle = contract.lifecycles[name]!;
      const common = { ...about(exchange), pointer: at ? `body.${at}` : "body", ...lifecycleLine(contract, name, state, before) };
      if (!lifecycle.states[state]) {
        yield { ...common, expected: `a state of ${name}: ${Object.keys(lifecycle.states).join(", ")}`, got: `${rowId} is ${state}` };
      } else if (before !== undefined && lifecycle.states[before]) {
        const reachable = reachableFrom(lifecycle, before, variant);
        if (!reachable.has(state)) {
          yield { ...common, expected: `after ${before}: ${[...reachable].join(", ")}${variant ? ` (${variant})` : ""}`, got: `${rowId} went from ${before} to ${state}` };
          continue;
        }
      }
      if (!lifecycle.states[state]) continue;
      for (const [told, event] of toldBefore(name, rowId)) {
        const reachable = reachableFrom(lifecycle, told, variant);
        if (lifecycle.states[told] && !reachable.has(state)) yield { ...common, expected: `after ${event} told ${told}: ${[...reachable].join(", ")}${variant ? ` (${variant})` : ""}`, got: `${rowId} is ${state}` };
      }
    }
  },
};
