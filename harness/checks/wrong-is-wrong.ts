import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";
import { requestProblems } from "./request-conforms.ts";

/** Is the named place, something in it, or something around it what fails? */
const touches = (breaks: string, problem: string): boolean => problem === breaks || problem.startsWith(`${breaks}.`) || breaks.startsWith(`${problem}.`);

export const wrongIsWrong: Check = {
  name: "wrong-is-wrong",
  summary: "A request that a scenario calls wrong really parts from the contract, at the place that it names.",
  *exchange(exchange, { contract }) {
    const { breaks, operation } = exchange;
    if (exchange.manner !== "wrong" || breaks === undefined || !operation) return;
    const places = requestProblems(exchange, contract.bundle.documents, contract.checkAt).map((p) => [p.in, ...p.at].join("."));
    if (places.some((place) => touches(breaks, place))) return;
    yield {
      ...about(exchange),
      pointer: `request.${breaks}`,
      expected: `a request that breaks ${breaks}`,
      got: places.length ? `one that breaks ${places.join(", ")}` : "one that conforms; a rule outside the schema is broken by a plain call with `expect`",
      ...operationLine(contract, operation),
    };
  },
};
