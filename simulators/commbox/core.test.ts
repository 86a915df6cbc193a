import { expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

test("the service is up, in words of its own", async () => {
  const { call } = await callCommbox();
  expect((await call("GET", "/core/systemstatus")).body).toMatchObject({ status: 200, description: "System is operational", data: "" });
  expect((await call("GET", "/Core/SystemStatus")).status).toBe(200);
  expect((await call("GET", "/status")).body).toMatchObject({ status: 200, description: "Operation successful", data: "" });
});

test.each(["/core/systemstatus", "/status", "/enums/ObjectType"])("%s asks for a token like all others", async (path) => {
  const { call } = await callCommbox();
  expect((await call("GET", path, undefined, "")).status).toBe(401);
});

test.each([["ObjectStatusType", 2, "Resolved", 14], ["ObjectType", 8, "Voice", 19], ["StreamProviderType", 5, "Telephone", 18], ["ObjectActivityType", 6, "AssignChange", 23], ["ModuleType", 15, "VOICE", 60]])("the table %s has %i as %s", async (name, value, label, count) => {
  const { call } = await callCommbox();
  const { data } = (await call("GET", `/enums/${name}`)).body;
  expect(data).toContainEqual({ name: label, value });
  expect(data).toHaveLength(count);
});

test("a table that is not published is refused, and nothing but GET works", async () => {
  const { call } = await callCommbox();
  expect((await call("GET", "/enums/Colour")).status).toBe(400);
  expect((await call("POST", "/status")).status).toBe(501);
});
