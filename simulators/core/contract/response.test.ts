import { expect, test } from "vitest";
import { operationWith, wrongWith } from "../testing/small-contract.ts";

const promised = operationWith({
  responses: {
    "200": {
      description: "done",
      headers: { Location: { required: true, schema: { type: "string" } }, "X-More": { schema: { type: "string" } } },
      content: { "application/json": { schema: { type: "object", additionalProperties: false, required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } } } },
    },
    "204": { description: "nothing" },
    "4XX": { description: "no", content: { "application/problem+json": { schema: { type: "object", required: ["title"] } } } },
    "206": { description: "bytes", content: { "audio/*": {} } },
  },
});
const JSON_TYPE = { "content-type": "application/json", location: "/1" };

test("an answer that keeps every promise has nothing wrong", () => {
  expect(wrongWith(promised, 200, { id: 1, name: "a" }, JSON_TYPE)).toEqual([]);
  expect(wrongWith(promised, 204, undefined, {})).toEqual([]);
  expect(wrongWith(promised, 422, { title: "no" }, { "content-type": "application/problem+json; charset=utf-8" })).toEqual([]);
  expect(wrongWith(promised, 206, new Uint8Array(2), { "content-type": "audio/wav" })).toEqual([]);
});

test.each([
  [200, { id: 1, extra: true }, JSON_TYPE, "body.extra: is not known here"],
  [200, {}, JSON_TYPE, "body.id: is missing"],
  [200, { id: "1" }, JSON_TYPE, "body.id: must be integer"],
  [200, undefined, { location: "/1" }, "media type (none) is not promised (only application/json)"],
  [200, { id: 1 }, { "content-type": "application/json" }, "header location is missing"],
  [200, { id: 1 }, { "content-type": "text/html", location: "/1" }, "media type text/html is not promised (only application/json)"],
  [201, { id: 1 }, JSON_TYPE, "status 201 is not promised (only 200, 204, 206, 4XX)"],
  [204, { id: 1 }, JSON_TYPE, "a body where none is promised (application/json)"],
  [404, {}, { "content-type": "application/problem+json" }, "body.title: is missing"],
  [206, "text", { "content-type": "text/plain" }, "media type text/plain is not promised (only audio/*)"],
])("%s %j breaks its promise: %j -> %s", (status, body, headers, wrong) => {
  expect(wrongWith(promised, status, body, headers as Record<string, string>)).toEqual([wrong]);
});

test("a field that is undefined is not on the wire, so nothing is wrong with it", () => {
  expect(wrongWith(promised, 200, { id: 1, extra: undefined }, JSON_TYPE)).toEqual([]);
  expect(wrongWith(promised, 200, { id: undefined }, JSON_TYPE)).toEqual(["body.id: is missing"]);
});

test("a number that JSON does not know is a broken promise", () => {
  for (const id of [Number.NaN, Number.POSITIVE_INFINITY]) expect(wrongWith(promised, 200, { id }, JSON_TYPE)).toEqual(["body.id: must be integer"]);
});
