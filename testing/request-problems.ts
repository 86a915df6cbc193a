import { requestProblems } from "../harness/checks/request-conforms.ts";
import type { Exchange } from "../harness/exchange.ts";
import { show } from "../harness/finding.ts";
import { operationLine } from "../harness/promise.ts";
import type { Contract } from "../simulators/core/contract/contract.ts";
import { describe } from "../simulators/core/contract/validator.ts";
import { type Evidence, exchangeOf } from "./evidence.ts";

/** What is wrong with a request of which no answer is at hand: the arguments of a `fetch` call. */
export function checkRequestAgainst(contract: Contract, evidence: Evidence, found: Parameters<typeof exchangeOf>[1]): string[] {
  if (!found.operation) return [`documented at url: expected an operation of ${contract.vendor}, got ${evidence.method} ${found.url}`];
  const exchange: Exchange = exchangeOf({ ...evidence, answer: { status: 0, headers: new Headers(), bytes: new Uint8Array(), text: "", body: undefined } }, found);
  const line = operationLine(contract, found.operation).contract;
  return requestProblems(exchange, contract.bundle.documents, contract.checkAt).map(
    (problem) => `request-conforms at request.${[problem.in, ...problem.at].join(".")}: expected ${describe(problem).replace(/^[^:]*: /, "")}, got ${show(problem.value)}\n    ${line}`,
  );
}
