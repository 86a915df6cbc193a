import { requestFaults } from "../harness/checks/request-conforms.ts";
import type { Judgement } from "../harness/finding.ts";
import type { Contract } from "../simulators/core/contract/contract.ts";
import { type Evidence, exchangeOf } from "./evidence.ts";
import { noOperation } from "./no-operation.ts";

/** What is wrong with a request of which no answer is at hand: the arguments of a `fetch` call. */
export function requestFindings(contract: Contract, evidence: Evidence, found: Parameters<typeof exchangeOf>[1]): (Judgement & { readonly check: string })[] {
  if (!found.operation) return [noOperation(contract, evidence.method, found.url)];
  const exchange = exchangeOf({ ...evidence, answer: { status: 0, headers: new Headers(), bytes: new Uint8Array(), text: "", body: undefined } }, found);
  return [...requestFaults(exchange, contract)].map((fault) => ({ check: "request-conforms", ...fault }));
}
