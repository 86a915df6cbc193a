import { show } from "../finding.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const noServerError: Check = {
  name: "no-server-error",
  summary: "No answer is a 5xx, documented or not, unless the scenario asked for that very status.",
  *exchange(exchange, { contract }) {
    const { operation, answer, expected, siblings } = exchange;
    if (answer.status < 500 || (Array.isArray(expected) && expected.includes(answer.status))) return;
    // Some services answer 501 to a known path with another verb, and say so.
    if (answer.status === 501 && siblings && contract.bundle.documents.some((doc) => doc["x-unlisted-method"] === 501)) return;
    yield { ...about(exchange), pointer: "status", expected: "no server error", got: `${answer.status} ${show(answer.body)}`, ...(operation ? operationLine(contract, operation) : {}) };
  },
};
