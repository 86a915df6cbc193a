import { expect, test } from "vitest";
import { contractWith } from "../testing/small-contract.ts";

const responses = { "200": { description: "done" } };
const at = (...methods: string[]) => (path: string, more: object = {}) => ({ [path]: Object.fromEntries(methods.map((method) => [method, { operationId: `${method} ${path}`, responses, ...more }])) });
const get = at("get");

function route(paths: Record<string, unknown>, method: string, path: string, more: Record<string, unknown> = {}) {
  const match = contractWith(paths, more).routers[0]!(method, path);
  return match && "operation" in match ? [match.operation.id, ...match.values] : match && { allowed: match.allowed };
}

test.each([
  ["before", { ...get("/calls/{id}"), ...get("/calls/active") }],
  ["after", { ...get("/calls/active"), ...get("/calls/{id}") }],
])("a path in full beats a parameter that stands %s it", (_, paths) => {
  expect(route(paths, "GET", "/calls/active")).toEqual(["get /calls/active"]);
  expect(route(paths, "GET", "/calls/activ")).toEqual(["get /calls/{id}", "activ"]);
});

test("a literal that leads nowhere gives way to a parameter", () => {
  const paths = { ...get("/calls/active/legs"), ...get("/calls/{id}/notes") };
  expect(route(paths, "GET", "/calls/active/notes")).toEqual(["get /calls/{id}/notes", "active"]);
});

test("two operations may name one place of a path differently", () => {
  const paths = { ...get("/calls/{id}"), ...at("post")("/calls/{callId}/hold") };
  expect(route(paths, "POST", "/calls/7/hold")).toEqual(["post /calls/{callId}/hold", "7"]);
});

test("a trailing slash is part of the path, as the contract writes it", () => {
  const paths = { ...get("/v1/calls/"), ...get("/v1/uploads") };
  expect(route(paths, "GET", "/v1/calls/")).toEqual(["get /v1/calls/"]);
  expect(route(paths, "GET", "/v1/calls")).toBeUndefined();
  expect(route(paths, "GET", "/v1/uploads/")).toBeUndefined();
});

test("an empty segment is no value of a parameter", () => {
  expect(route(get("/calls/{id}"), "GET", "/calls/")).toBeUndefined();
  expect(route(get("/calls/{id}/legs"), "GET", "/calls//legs")).toBeUndefined();
});

const key = { parameters: [{ name: "key", in: "path", required: true, "x-multi-segment": true, schema: { type: "string" } }] };

test.each([
  ["a.wav", ["a.wav"]],
  ["2025/01/a.wav", ["2025/01/a.wav"]],
  ["2025//a.wav/", ["2025//a.wav/"]],
  ["a%2Fb", ["a%2Fb"]],
])("an object key %j is handed over whole", (path, values) => {
  expect(route(get("/b/{key}", key), "GET", `/b/${path}`)).toEqual(["get /b/{key}", ...values]);
});

test("an object key takes at least one character, and a literal beside it still wins", () => {
  const paths = { ...get("/b/{key}", key), ...get("/b/list") };
  expect(route(paths, "GET", "/b/")).toBeUndefined();
  expect(route(paths, "GET", "/b/list")).toEqual(["get /b/list"]);
  expect(route(paths, "GET", "/b/list/more")).toEqual(["get /b/{key}", "list/more"]);
});

test("a known path with another verb names the verbs that it takes", () => {
  expect(route(at("get", "delete")("/calls/{id}"), "PUT", "/calls/7")).toEqual({ allowed: ["GET", "DELETE"] });
});

test("HEAD is answered where GET is, and only there", () => {
  expect(route(get("/calls"), "HEAD", "/calls")).toEqual(["get /calls"]);
  expect(route(at("post")("/calls"), "HEAD", "/calls")).toEqual({ allowed: ["POST"] });
});

test("capitals in a path matter, unless the contract says that they do not", () => {
  expect(route(get("/Api/Calls/{id}"), "GET", "/api/calls/X")).toBeUndefined();
  expect(route(get("/Api/Calls/{id}"), "GET", "/api/calls/X", { "x-case-insensitive": ["paths"] })).toEqual(["get /Api/Calls/{id}", "X"]);
});

test("names that every object has are ordinary segments", () => {
  expect(route(get("/calls"), "GET", "/constructor")).toBeUndefined();
  expect(route(get("/{id}"), "GET", "/__proto__")).toEqual(["get /{id}", "__proto__"]);
});

test("a service that answers under a second beginning of its paths is one service", () => {
  const more = { "x-alias-prefixes": [{ from: "/v1", to: "/api/v1" }] };
  const paths = get("/api/v1/calls/{id}");
  expect(route(paths, "GET", "/api/v1/calls/7", more)).toEqual(["get /api/v1/calls/{id}", "7"]);
  expect(route(paths, "GET", "/v1/calls/7", more)).toEqual(["get /api/v1/calls/{id}", "7"]);
  expect(route(paths, "GET", "/v10/calls/7", more)).toBeUndefined();
});
