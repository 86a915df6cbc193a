import { schemaLine } from "../contract-line.ts";
import { bodyProblems, operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const bodyConforms: Check = {
  name: "body-conforms",
  summary: "The body is what its schema says: types, values, and everything that is always on the wire.",
  *exchange(exchange, { contract }) {
    const { operation, answer } = exchange;
    if (!operation) return;
    if (answer.notJson !== undefined) yield { ...about(exchange), pointer: "body", expected: "JSON", got: answer.notJson, ...operationLine(contract, operation) };
    for (const problem of bodyProblems(contract, exchange)) {
      if (problem.undocumented) continue;
      yield { ...about(exchange), pointer: problem.at, expected: problem.expected, got: problem.got, ...schemaLine(contract, operation.document, problem.schema, operation.pointer) };
    }
  },
};
