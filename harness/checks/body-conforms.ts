import { isUtf8 } from "node:buffer";
import { isRefusal } from "../exchange.ts";
import { isJson, mediaTypeOf, operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";
import { schemaCheck } from "./schema-check.ts";

const shape = schemaCheck("body-conforms", "", ["shape"], (status) => !isRefusal(status));

export const bodyConforms: Check = {
  name: "body-conforms",
  summary: "What calls itself JSON is JSON, and its types, lengths and ranges are those of its schema.",
  *exchange(exchange, evidence) {
    const { operation, answer } = exchange;
    if (!operation) return;
    if (isJson(mediaTypeOf(answer.headers)) && !isUtf8(answer.bytes)) yield { ...about(exchange), pointer: "body", expected: "JSON in UTF-8", got: "bytes that are no UTF-8", ...operationLine(evidence.contract, operation) };
    if (answer.notJson !== undefined) yield { ...about(exchange), pointer: "body", expected: "JSON", got: answer.notJson, ...operationLine(evidence.contract, operation) };
    yield* shape.exchange(exchange, evidence);
  },
  event: shape.event,
};
