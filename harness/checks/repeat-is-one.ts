import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const repeatIsOne: Check = {
  name: "repeat-is-one",
  summary: "Where a repetition is promised to change nothing, it is refused or names the row that is there already.",
  *exchange(exchange, { contract, repeat }) {
    if (!repeat || repeat.now === repeat.first || !exchange.operation) return;
    const { law, key, first, now } = repeat;
    yield { ...about(exchange), pointer: `body.${law.id}`, expected: `${first}, or a refusal: ${law.promise} (${key})`, got: now ?? "nothing", ...operationLine(contract, exchange.operation) };
  },
};
