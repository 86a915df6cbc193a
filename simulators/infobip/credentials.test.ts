import { expect, test } from "vitest";
import { openDesk } from "./testing/desk.ts";

const AGENTS = "/ccaas/1/agents";
const UNAUTHORIZED = { requestError: { serviceException: { messageId: "UNAUTHORIZED", text: "Unauthorized" } } };

test.each(["default", "readonly", "basic", "session", "oauth"])("the credential %s is let in", async (as) => {
  const { ask } = await openDesk();
  const { status, body } = await ask("GET", AGENTS, undefined, { as });
  expect([status, body.pagination.totalItems]).toEqual([200, 3]);
});

test.each([
  ["nothing", {}],
  ["an unknown key", { authorization: "App 00000000000000000000000000000000-00000000-0000-4000-8000-000000000000" }],
  ["an unknown word", { authorization: "Token abc" }],
  ["a key as a bearer token", { authorization: "Bearer 000000000000000000000000000000a1-00000000-0000-4000-8000-0000000000a1" }],
  ["a wrong password", { authorization: `Basic ${Buffer.from("agent.one:wrong").toString("base64")}` }],
])("%s is 401", async (_, headers) => {
  const { ask } = await openDesk();
  expect(await ask("GET", AGENTS, undefined, { as: "none", headers })).toMatchObject({ status: 401, body: UNAUTHORIZED });
});

test("the word before the secret is taken in any case", async () => {
  const { ask, sim } = await openDesk();
  const { authorization } = sim.auth() as { authorization: string };
  for (const word of ["app", "APP", "aPp"]) expect((await ask("GET", AGENTS, undefined, { as: "none", headers: { authorization: authorization.replace("App", word) } })).status).toBe(200);
});

test("who may only read is refused what changes; the family does not matter", async () => {
  const { ask } = await openDesk();
  const forbidden = { requestError: { serviceException: { messageId: "FORBIDDEN", text: "Forbidden" } } };
  expect(await ask("POST", AGENTS, { displayName: "A", status: "ACTIVE", role: "AGENT" }, { as: "readonly" })).toMatchObject({ status: 403, body: forbidden });
  expect(await ask("PUT", "/ccaas/voice/2/account-wrap-up-config", { wrapUpSeconds: 1, canExtendWrapUp: true, enabled: true }, { as: "readonly" })).toMatchObject({ status: 403, body: forbidden });
  expect(await ask("GET", "/subscriptions/1/profiles", undefined, { as: "readonly" })).toMatchObject({ status: 403, body: forbidden });
});

test("a session lives an hour, or until it is ended", async () => {
  const { ask, sim } = await openDesk();
  const open = async (password = "example-password") => ask("POST", "/auth/1/session", { username: "agent.one", password }, { as: "none" });
  const read = async (token: string) => (await ask("GET", AGENTS, undefined, { as: "none", headers: { authorization: `IBSSO ${token}` } })).status;
  expect(await open("wrong")).toMatchObject({ status: 401, body: UNAUTHORIZED });
  const [first, second] = [(await open()).body.token, (await open()).body.token];
  expect([await read(first), await read(second)]).toEqual([200, 200]);
  expect((await ask("DELETE", "/auth/1/session", undefined, { as: "none", headers: { authorization: `IBSSO ${first}` } })).status).toBe(200);
  expect([await read(first), await read(second)]).toEqual([401, 200]);
  await sim.clock.advance(3600);
  expect(await read(second)).toBe(401);
});

test("a bearer token is given for client credentials, in a form or in the query, and expires", async () => {
  const { ask, sim } = await openDesk();
  const form = (fields: Record<string, string>) => ask("POST", "/auth/1/oauth2/token", new URLSearchParams(fields).toString(), { as: "none", headers: { "content-type": "application/x-www-form-urlencoded" } });
  const good = { client_id: "client-1", client_secret: "example-client-secret", grant_type: "client_credentials" };
  const { status, body } = await form(good);
  expect([status, body]).toEqual([200, { access_token: expect.any(String), expires_in: 3600, token_type: "Bearer" }]);
  const read = async () => (await ask("GET", AGENTS, undefined, { as: "none", headers: { authorization: `Bearer ${body.access_token}` } })).status;
  expect(await read()).toBe(200);
  await sim.clock.advance(3600);
  expect(await read()).toBe(401);
  expect((await ask("POST", `/auth/1/oauth2/token?${new URLSearchParams(good).toString()}`, undefined, { as: "none" })).status).toBe(200);
  expect(await form({ ...good, client_secret: "wrong" })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect(await form({ ...good, grant_type: "password" })).toMatchObject({ status: 400, body: { error: "unsupported_grant_type" } });
  expect(await form({ grant_type: "client_credentials" })).toMatchObject({ status: 400, body: { error: "invalid_request" } });
});

test("another account sees its own rows alone", async () => {
  const { ask } = await openDesk();
  const { body } = await ask("GET", "/ccaas/1/conversations", undefined, { as: "other" });
  expect(body.conversations.map(({ id }: any) => id)).toEqual(["44444444-0000-4000-8000-000000000009"]);
});

test("the text of 401 is a setting", async () => {
  const { ask } = await openDesk({ unauthorizedText: "Invalid login details" });
  expect((await ask("GET", AGENTS, undefined, { as: "none" })).body.requestError.serviceException.text).toBe("Invalid login details");
});
