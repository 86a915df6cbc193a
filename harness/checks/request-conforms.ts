import { type CheckAt, checkRequest } from "../../simulators/core/contract/request.ts";
import { describe } from "../../simulators/core/contract/validator.ts";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { ContractDocument } from "../../simulators/core/contract/document.ts";
import { Refusal, type Problem } from "../../simulators/core/refusal.ts";
import type { Exchange } from "../exchange.ts";
import { type Judgement, show } from "../finding.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

/** What the contract says is wrong with a request; empty when it conforms. */
export function requestProblems({ operation, request }: Exchange, documents: readonly ContractDocument[], checkAt: CheckAt): readonly Problem[] {
  if (!operation || !request.forCheck) return [];
  try {
    checkRequest(operation, documents[operation.document]!, request.forCheck, checkAt);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A body that cannot be read at all has no inner place: it is wrong as a whole.
    const whole: Problem = { in: "body", at: [], keyword: "parse", params: {}, message: error.message };
    return error.kind === "invalid-request" && error.detail.problems?.length ? error.detail.problems : [whole];
  }
}

/** The same as they are told: where, what was asked for, what came. */
export function* requestFaults(exchange: Exchange, contract: Contract): Generator<Judgement> {
  if (!exchange.operation) return;
  for (const problem of requestProblems(exchange, contract.bundle.documents, contract.checkAt)) {
    yield {
      ...about(exchange),
      pointer: `request.${[problem.in, ...problem.at].join(".")}`,
      expected: problem.keyword === "required" ? "a value" : describe(problem).replace(/^[^:]*: /, ""),
      got: show(problem.value),
      ...operationLine(contract, exchange.operation),
    };
  }
}

export const requestConforms: Check = {
  name: "request-conforms",
  summary: "What the scenario sends is what the contract asks for; else nothing can be concluded from the answer.",
  *exchange(exchange, { contract }) {
    if (exchange.manner === "call") yield* requestFaults(exchange, contract);
  },
};
