import { operationLine, promisedFor } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const statusDocumented: Check = {
  name: "status-documented",
  summary: "The operation promises the status that came.",
  *exchange(exchange, { contract }) {
    const { operation, answer } = exchange;
    if (!operation || promisedFor(operation, answer.status)) return;
    yield {
      ...about(exchange),
      pointer: "status",
      expected: `one of ${Object.keys(operation.responses).join(", ")}`,
      got: String(answer.status),
      ...operationLine(contract, operation),
    };
  },
};
