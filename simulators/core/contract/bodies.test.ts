import { expect, test } from "vitest";
import { Refusal } from "../refusal.ts";
import { checked, json, jsonBody, operationWith, problemsWith, valuesOf } from "../testing/small-contract.ts";

const body = (schema: object, more: Record<string, unknown> = {}) => operationWith(jsonBody(schema), more);

test.each([
  [{ type: "object", required: ["a"] }, "{}", "body.a: required"],
  [{ type: "object", additionalProperties: false }, '{"b":1}', "body.b: additionalProperties"],
  [{ type: "object", allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, '{"b":1}', "body.b: unevaluatedProperties"],
  [{ type: "object", properties: { a: { type: "array", minItems: 1 } } }, '{"a":[]}', "body.a: minItems"],
  [{ type: "object", properties: { a: { type: "array", maxItems: 1 } } }, '{"a":[1,2]}', "body.a: maxItems"],
  [{ type: "object", properties: { a: { type: "array", uniqueItems: true } } }, '{"a":[1,1]}', "body.a: uniqueItems"],
  [{ type: "object", properties: { a: { type: "array", items: { type: "string" } } } }, '{"a":["x",1]}', "body.a.1: type"],
  [{ type: "object", minProperties: 1 }, "{}", "body: minProperties"],
  [{ type: "object", dependentRequired: { a: ["b"] } }, '{"a":1}', "body: dependentRequired"],
  [{ type: "object", not: { required: ["a"] } }, '{"a":1}', "body: not"],
  [{ type: "object", properties: { a: { oneOf: [{ const: 1 }, { const: 2 }] } } }, '{"a":3}', "body.a: const"],
  [{ type: "object", properties: { a: { type: "integer", format: "int64" } } }, '{"a":9007199254740993}', "body.a: format"],
])("a body checked by %j does not take %s", (schema, text, problem) => {
  expect(problemsWith(body(schema), json(text))).toContain(problem);
});

test.each(["", "   "])("no body (%j) where one is needed is a missing body", (text) => {
  const outcome = checked(body({ type: "object" }), text === "" ? {} : json(text)) as Refusal;
  expect(["invalid-request", "malformed-body"]).toContain(outcome.kind);
});

test.each(["full", "types", "none"])("a service that enforces %s still needs the body that it needs", (level) => {
  expect(problemsWith(operationWith({ ...jsonBody({ type: "object" }), "x-enforcement": level }), {})).toEqual(["body: required"]);
});

test.each(["null", "7", '"text"', "[]", "true"])("the JSON %s is no object, and says so", (text) => {
  expect(problemsWith(body({ type: "object", properties: { a: { type: "string", contentSchema: { type: "object" } } } }), json(text))).toEqual(["body: type"]);
});

test.each(["{", '{"a":}', "{'a':1}", "\u0000", '{"a":1}}'])("text that is not JSON (%j) is malformed, and its place is told", (text) => {
  const refusal = checked(body({ type: "object" }), json(text)) as Refusal;
  expect(refusal.kind).toBe("malformed-body");
  expect(refusal.detail.problems?.[0]).toMatchObject({ in: "body", keyword: "parse", params: { offset: expect.any(Number) } });
});

test.each(["[", '{"a":'])("JSON of 10,000 levels of %s is refused and harms nothing", (open) => {
  const close = open === "[" ? "]" : "}";
  expect((checked(body({}), json(open.repeat(10_000) + "1" + close.repeat(10_000))) as Refusal).kind).toBe("malformed-body");
});

test("JSON of 150 levels is taken", () => {
  expect(checked(body({}), json("[".repeat(150) + "]".repeat(150)))).not.toBeInstanceOf(Refusal);
});

test.each(['{"__proto__":{"admin":true},"a":1}', '{"\\u005f_proto__":{"admin":true},"a":1}', '{"a":1,"inner":{"__proto__":{"admin":true}}}'])("%s changes no object's nature", (text) => {
  const { body: value } = valuesOf(checked(body({ type: "object", properties: { a: { type: "integer" } } }), json(text)));
  expect(value.admin).toBeUndefined();
  expect(Object.assign({}, value).admin).toBeUndefined();
  expect(Object.assign({}, value.inner).admin).toBeUndefined();
});

test("a media type that the operation does not take is refused by its name", () => {
  const refusal = checked(body({ type: "object" }), json("{}", "text/plain")) as Refusal;
  expect([refusal.kind, refusal.message]).toEqual(["unsupported-media-type", "ask takes application/json, not text/plain"]);
});

test.each(["application/json; charset=utf-8", "APPLICATION/JSON", undefined])("a body of type %s is read as JSON", (type) => {
  expect(valuesOf(checked(body({ type: "object" }), { body: { contentType: type, text: '{"a":1}' } })).body).toEqual({ a: 1 });
});

test("a list in a vendor's own JSON type stays a list", () => {
  const contract = operationWith({ requestBody: { content: { "application/vnd.small+json": { schema: { type: "array", items: { type: "integer" } } } } } });
  expect(valuesOf(checked(contract, json("[1,2]", "application/vnd.small+json"))).body).toEqual([1, 2]);
});

test("keys count in any spelling where the contract says so, at every depth, and unknown ones stay", () => {
  const schema = { type: "object", properties: { Name: { type: "string" }, Home: { type: "object", properties: { City: { type: "string" } } }, Tags: { type: "array", items: { type: "object", properties: { Id: {} } } } } };
  const sent = json('{"NAME":"a","home":{"city":"b"},"tags":[{"ID":1}],"constructor":2,"Other":3}');
  expect(valuesOf(checked(body(schema, { "x-case-insensitive": ["body"] }), sent)).body).toEqual({ Name: "a", Home: { City: "b" }, Tags: [{ Id: 1 }], constructor: 2, Other: 3 });
});

test.each([
  [{ type: "integer", "x-number-text": true }, '"12"', 12],
  [{ type: "integer", "x-number-text": true }, '" 12 "', 12],
  [{ type: "number", "x-number-text": true }, '"1.5"', 1.5],
  [{ type: "integer", "x-number-text": true }, "12", 12],
])("%j takes %s as a number", (schema, text, value) => {
  expect(valuesOf(checked(body({ type: "object", properties: { a: schema } }), json(`{"a":${text}}`))).body).toEqual({ a: value });
});

test("digits as text are no number where the contract does not say so", () => {
  expect(problemsWith(body({ type: "object", properties: { a: { type: "integer" } } }), json('{"a":"12"}'))).toEqual(["body.a: type"]);
  expect(problemsWith(body({ type: "object", properties: { a: { type: "integer", "x-number-text": true } } }), json('{"a":"1.5"}'))).toEqual(["body.a: type"]);
});

test.each([
  ["types", '{"a":"toolong"}', []],
  ["types", "{}", []],
  ["types", '{"a":1}', ["body.a: type"]],
  ["none", '{"a":1}', []],
])("a service that enforces %s answers the body %s with %j", (level, text, problems) => {
  const says = { ...jsonBody({ type: "object", required: ["a"], properties: { a: { type: "string", maxLength: 3 } } }), "x-enforcement": level };
  expect(problemsWith(operationWith(says), json(text))).toEqual(problems);
});
