import { coerce, type CheckAt } from "../../simulators/core/contract/request.ts";
import { operationLine, promisedFor, promisedHeaders } from "../promise.ts";
import { dateAsSeconds } from "../retry-after.ts";
import { schemaProblems } from "../schema-problems.ts";
import { about, type Check } from "./check.ts";

export const headersConform: Check = {
  name: "headers-conform",
  summary: "Headers that always come are there, and those that come are what the contract says.",
  *exchange(exchange, { contract }) {
    const { operation, answer } = exchange;
    const promised = operation && promisedFor(operation, answer.status);
    if (!operation || !promised) return;
    const line = operationLine(contract, operation, promised.key);
    for (const header of promisedHeaders(contract, operation, promised.key)) {
      const sent = answer.headers.get(header.name);
      const pointer = `header.${header.name}`;
      if (sent === null) {
        if (header.required) yield { ...about(exchange), pointer, expected: "a value", got: "nothing", ...line };
        continue;
      }
      const value = header.name.toLowerCase() === "retry-after" ? dateAsSeconds(sent) : sent;
      for (const { expected, got, gotType } of headerProblems(contract.checkAt, operation.document, header, value)) yield { ...about(exchange), pointer, expected, got, ...(gotType === undefined ? {} : { gotType }), ...line };
    }
  },
};

function headerProblems(checkAt: CheckAt, document: number, header: { pointer: string | undefined; type: string | undefined }, sent: string) {
  if (header.pointer === undefined) return [];
  const { type } = header;
  const value = type === "integer" || type === "number" || type === "boolean" ? coerce(sent, type) : sent;
  return schemaProblems(checkAt(document, header.pointer)(value) ?? [], "header");
}
