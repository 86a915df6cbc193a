import { isSuccess } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const wrongIsRefused: Check = {
  name: "wrong-is-refused",
  summary: "A request that is wrong on purpose, or typed by hand, is not answered with success.",
  *exchange(exchange, { contract }) {
    const { manner, answer, operation, expected } = exchange;
    if ((manner !== "wrong" && manner !== "raw") || exchange.allow2xx || !isSuccess(answer.status)) return;
    // A status that was asked for by number is judged by `expected-status`.
    if (Array.isArray(expected)) return;
    yield {
      ...about(exchange),
      pointer: "status",
      expected: exchange.breaks === undefined ? "a refusal" : `a refusal of ${exchange.breaks}`,
      got: String(answer.status),
      ...(operation ? operationLine(contract, operation) : {}),
    };
  },
};
