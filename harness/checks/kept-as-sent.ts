import { show } from "../finding.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const keptAsSent: Check = {
  name: "kept-as-sent",
  summary: "What a client sent and the answer confirmed is what the next look at the row shows, unless something was changed in between.",
  *exchange(exchange, { contract, confirmed }) {
    const { operation } = exchange;
    if (!operation) return;
    for (const { pointer, value, shown, by } of confirmed) yield { ...about(exchange), pointer: `body.${pointer}`, expected: `${show(value)}, as ${by} answered`, got: show(shown), ...operationLine(contract, operation) };
  },
};
