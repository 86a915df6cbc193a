import { schemaLine } from "../contract-line.ts";
import { bodyProblems } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const noUndocumentedField: Check = {
  name: "no-undocumented-field",
  summary: "The body holds no field that the contract does not list. Ours would be invented; a vendor's is news, so a warning.",
  *exchange(exchange, { contract, kind }) {
    const { operation } = exchange;
    if (!operation) return;
    for (const problem of bodyProblems(contract, exchange)) {
      if (!problem.undocumented) continue;
      yield {
        ...about(exchange),
        severity: kind === "sandbox" ? "warning" : "error",
        pointer: problem.at,
        expected: problem.expected,
        got: problem.got,
        ...schemaLine(contract, operation.document, problem.schema, operation.pointer),
      };
    }
  },
};
