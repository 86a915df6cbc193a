import { expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

const CONTEXT = "/automation/objects/69716571/context";

test("what is stored for a bot is read under data, as text", async () => {
  const { call } = await callCommbox();
  expect((await call("POST", CONTEXT, { data: { properties: { plus: 3, name: "Dana", cart: { items: 2 } } } })).body.data).toEqual({ id: 69716571 });
  await call("POST", CONTEXT, { data: { properties: { plus: 4 } } });
  const { body } = await call("GET", `${CONTEXT}?properties=data.plus,data.name,cart,missing`);
  expect(body.data).toEqual({ "data.plus": "4", "data.name": "Dana", cart: '{"items":2}', missing: null });
});

test("names that no bot set are null, also those that every object has", async () => {
  const { call, rows } = await callCommbox();
  expect((await call("GET", `${CONTEXT}?properties=constructor,data.toString`)).body.data).toEqual({ constructor: null, "data.toString": null });
  expect(rows("contexts")).toEqual([]);
});

test("a bot is sent to another node, and keeps what it knows", async () => {
  const { call, rows } = await callCommbox();
  await call("POST", CONTEXT, { data: { properties: { name: "Dana" } } });
  expect((await call("POST", `${CONTEXT}/jump`, { data: { address: "4079:n_8" } })).body.data).toEqual({ id: null });
  expect(rows("contexts")).toEqual([{ id: 69716571, account: "brand-1", values: { name: "Dana" }, address: "4079:n_8" }]);
});

test("each conversation has a context of its own", async () => {
  const { call } = await callCommbox();
  await call("POST", CONTEXT, { data: { properties: { name: "Dana" } } });
  expect((await call("GET", "/automation/objects/63014142/context?properties=name")).body.data).toEqual({ name: null });
});

test.each([
  ["GET", CONTEXT, undefined], ["GET", `${CONTEXT}?properties=`, undefined], ["POST", CONTEXT, { data: {} }], ["POST", CONTEXT, { data: { properties: "x" } }], ["POST", `${CONTEXT}/jump`, { data: { address: "" } }], ["POST", "/automation/objects/x/context/jump", { data: { address: "1:n_1" } }],
])("%s %s with %j is refused", async (method, path, body) => {
  const { call } = await callCommbox();
  expect((await call(method, path, body)).status).toBe(400);
});

test.each(["1", "71000001"])("conversation %s is none of this account", async (id) => {
  const { call } = await callCommbox();
  expect((await call("GET", `/automation/objects/${id}/context?properties=a`)).status).toBe(404);
  expect((await call("POST", `/automation/objects/${id}/context`, { data: { properties: {} } })).status).toBe(404);
  expect((await call("POST", `/automation/objects/${id}/context/jump`, { data: { address: "1:n_1" } })).status).toBe(404);
});
