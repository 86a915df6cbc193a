import { expect, test } from "vitest";
import { Refusal } from "../refusal.ts";
import { checked, operationWith, problemsWith, valuesOf } from "../testing/small-contract.ts";

const query = (schema: object, more: object = {}) => operationWith({ parameters: [{ name: "q", in: "query", schema, ...more }] });
const inPath = (schema: object, more: object = {}) => operationWith({ parameters: [{ name: "id", in: "path", required: true, schema, ...more }] }, {}, "/ask/{id}");

test.each([
  [{ type: "integer" }, "7", 7],
  [{ type: "integer" }, "-7", -7],
  [{ type: "number" }, "1.5", 1.5],
  [{ type: "number" }, "1e3", 1000],
  [{ type: "boolean" }, "TRUE", true],
  [{ type: "boolean" }, "false", false],
  [{ type: "string" }, "007", "007"],
  [{ type: ["string", "integer"] }, "7", "7"],
  [{ type: "array", items: { type: "integer" } }, "1,2&q=3", [1, 2, 3]],
])("a query of type %j takes %s as %j", (schema, text, value) => {
  expect(valuesOf(checked(query(schema), { query: `q=${text}` })).query["q"]).toEqual(value);
});

test.each([
  [{ type: "integer" }, "7.5"],
  [{ type: "integer" }, ""],
  [{ type: "integer" }, "0x10"],
  [{ type: "integer" }, "9007199254740993"],
  [{ type: "number" }, "0x10"],
  [{ type: "number" }, "1e400"],
  [{ type: "number" }, " 5 "],
  [{ type: "number" }, "Infinity"],
  [{ type: "boolean" }, "1"],
])("a query of type %j does not take %j", (schema, text) => {
  expect(problemsWith(query(schema), { query: new URLSearchParams({ q: text }).toString() })).toEqual(["query.q: type"]);
});

test.each([
  [{ type: "integer", minimum: 1 }, "0", "minimum"],
  [{ type: "integer", maximum: 9 }, "10", "maximum"],
  [{ type: "integer", exclusiveMinimum: 1 }, "1", "exclusiveMinimum"],
  [{ type: "integer", multipleOf: 5 }, "6", "multipleOf"],
  [{ type: "string", enum: ["a"] }, "b", "enum"],
  [{ type: "string", pattern: "^a$" }, "b", "pattern"],
  [{ type: "string", minLength: 2 }, "b", "minLength"],
  [{ type: "string", maxLength: 1 }, "bb", "maxLength"],
  [{ type: "string", format: "date-time" }, "yesterday", "format"],
  [{ type: "string", format: "uuid" }, "7", "format"],
  [{ type: "string", const: "a" }, "b", "const"],
])("a query checked by %j refuses %s by its %s", (schema, text, keyword) => {
  expect(problemsWith(query(schema), { query: `q=${text}` })).toEqual([`query.q: ${keyword}`]);
});

test("a parameter that is not sent is its default, or missing when it is needed", () => {
  expect(valuesOf(checked(query({ type: "integer", default: 10 }), {})).query).toEqual({ q: 10 });
  expect(problemsWith(query({ type: "integer" }, { required: true }), {})).toEqual(["query.q: required"]);
  expect(valuesOf(checked(query({ type: "integer" }), {})).query).toEqual({});
});

test("headers and cookies are read as the contract names them", () => {
  const contract = operationWith({ parameters: [{ name: "X-Page", in: "header", schema: { type: "integer" } }, { name: "session", in: "cookie", required: true, schema: { type: "string" } }] });
  expect(valuesOf(checked(contract, { headers: { "x-page": "2", cookie: "a=b; session=s1" } })).headers).toEqual({ "X-Page": 2, session: "s1" });
  expect(problemsWith(contract, { headers: { "x-page": "two", cookie: "sessions=s1" } })).toEqual(["header.X-Page: type", "cookie.session: required"]);
});

test("an int64 id outside the safe range is a bad id and never another id", () => {
  const contract = inPath({ type: "integer", format: "int64" });
  expect(valuesOf(checked(contract, { path: ["9007199254740991"] })).path).toEqual({ id: 9007199254740991 });
  for (const id of ["9007199254740992", "9007199254740993", "-9007199254740993", "99999999999999999999"]) expect(problemsWith(contract, { path: [id] })).toEqual(["path.id: type"]);
});

test("a path value is decoded once, also its slashes and its letters of other scripts", () => {
  const values = (text: string) => (checked(inPath({ type: "string" }), { path: [text] }) as any).path.id;
  expect([values("a%2Fb"), values("%D7%A9"), values("100%2525"), values("a+b")]).toEqual(["a/b", "ש", "100%25", "a+b"]);
});

test("a path value that is no percent-encoded text is refused", () => {
  expect(problemsWith(inPath({ type: "string" }), { path: ["%E0%A4"] })).toEqual(["path.id: parse"]);
});

test("a path value is handed over undecoded where the contract says so", () => {
  const contract = inPath({ type: "string" }, { "x-percent-decode": "raw" });
  expect(valuesOf(checked(contract, { path: ["a%2Fb%zz"] })).path).toEqual({ id: "a%2Fb%zz" });
});

test("names in a query count in any spelling only where the contract says so", () => {
  const parameters = [{ name: "PageSize", in: "query", schema: { type: "integer" } }];
  expect(valuesOf(checked(operationWith({ parameters }, { "x-case-insensitive": ["query"] }), { query: "pagesize=5" })).query).toEqual({ PageSize: 5 });
  expect(valuesOf(checked(operationWith({ parameters }), { query: "pagesize=5" })).query).toEqual({});
});

test.each([
  ["full", "q=0", ["query.q: minimum"]],
  ["full", "q=x", ["query.q: type"]],
  ["full", "", ["query.q: required"]],
  ["types", "q=0", []],
  ["types", "q=x", ["query.q: type"]],
  ["types", "", []],
  ["none", "q=x", []],
])("a service that enforces %s answers %j with %j", (level, sent, problems) => {
  const says = { "x-enforcement": level, parameters: [{ name: "q", in: "query", required: true, schema: { type: "integer", minimum: 1 } }] };
  expect(problemsWith(operationWith(says), { query: sent })).toEqual(problems);
});

test.each([
  ["none", "q=x", [], "x"],
  ["types", "q=0", [], 0],
  ["types", "q=x", ["query.q: type"], undefined],
  ["full", "q=0", ["query.q: minimum"], undefined],
])("a parameter that is enforced %s among others that are not answers %j with %j", (level, sent, problems, value) => {
  const parameters = [{ name: "q", in: "query", required: true, "x-enforcement": level, schema: { type: "integer", minimum: 1 } }];
  const contract = operationWith({ "x-enforcement": level === "full" ? "none" : "full", parameters });
  expect(problemsWith(contract, { query: sent })).toEqual(problems);
  if (problems.length === 0) expect(valuesOf(checked(contract, { query: sent })).query["q"]).toEqual(value);
});

test("every problem of a request is named, not only the first", () => {
  const contract = operationWith({ parameters: [{ name: "a", in: "query", schema: { type: "integer" } }, { name: "b", in: "query", required: true, schema: { type: "string" } }] });
  const refusal = checked(contract, { query: "a=x" }) as Refusal;
  expect(refusal.detail.rule).toBe("ask: request check");
  expect(refusal.detail.problems).toHaveLength(2);
});

test("a word is taken in any case where the service compares it so, and becomes the contract's spelling", () => {
  const states = { type: "string", enum: ["Completed", "NoAnswer"] };
  expect(valuesOf(checked(query(states, { "x-case-insensitive-values": true }), { query: "q=noanswer" })).query).toEqual({ q: "NoAnswer" });
  expect(problemsWith(query(states, { "x-case-insensitive-values": true }), { query: "q=gone" })).toEqual(["query.q: enum"]);
  expect(problemsWith(query(states), { query: "q=noanswer" })).toEqual(["query.q: enum"]);
});
