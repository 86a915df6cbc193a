import { isRefusal } from "../exchange.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";
import { schemaCheck } from "./schema-check.ts";

const shape = schemaCheck("body-conforms", "", ["shape"], (status) => !isRefusal(status));

export const bodyConforms: Check = {
  name: "body-conforms",
  summary: "What calls itself JSON is JSON, and its types, lengths and ranges are those of its schema.",
  *exchange(exchange, evidence) {
    const { operation, answer } = exchange;
    if (!operation) return;
    if (answer.notJson !== undefined) yield { ...about(exchange), pointer: "body", expected: "JSON", got: answer.notJson, ...operationLine(evidence.contract, operation) };
    yield* shape.exchange(exchange, evidence);
  },
  event: shape.event,
};
