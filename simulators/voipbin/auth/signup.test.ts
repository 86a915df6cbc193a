import { expect, test } from "vitest";
import { NIL, simulateVoipbin } from "../testing/ask.ts";

const SIGNUP = { email: "new@example.com", accepted_tos: true, name: "New Ltd" };

test("a customer signs up by the link, gets a key once and finds all that it needs", async () => {
  const { ask, stimulus } = await simulateVoipbin();
  const signup = await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" });
  expect(signup.body).toMatchObject({ customer: { status: "initial", email_verified: false, billing_account_id: NIL }, temp_token: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect((await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" })).body).toEqual({});
  const [{ token }] = (await stimulus("readMail", { to: "new@example.com" })).mails;
  expect((await ask("GET", `/auth/email-verify?token=${token}`, { as: "none" })).headers.get("content-type")).toContain("text/html");
  const verified = (await ask("POST", "/auth/email-verify", { body: { token }, as: "none" })).body;
  expect(verified).toMatchObject({ customer: { status: "active", email_verified: true }, accesskey: { token: expect.stringMatching(/^vb_.{32}$/) } });
  expect((await ask("POST", "/auth/email-verify", { body: { token }, as: "none" })).status).toBe(400);

  const key = verified.accesskey.token;
  const mine = (method: string, path: string, body?: unknown) => ask(method, `${path}?accesskey=${key}`, { as: "none", ...(body ? { body } : {}) });
  const customer = (await mine("GET", "/customer")).body;
  expect((await mine("GET", `/billing_accounts/${customer.billing_account_id}`)).body).toMatchObject({ plan_type: "free", balance_credit: 0, balance_token: 100 });
  expect((await mine("GET", "/agents")).body.result).toMatchObject([{ permission: 32, username: "new@example.com", status: "offline" }]);
  expect((await mine("POST", "/accesskeys", { name: "x", expire: 3600 })).status).toBe(400);
  const made = (await mine("POST", "/accesskeys", { name: "x", expire: 86_400 })).body;
  const read = (await mine("GET", `/accesskeys/${made.id}`)).body;
  expect([read.token, read.token_prefix]).toEqual([undefined, made.token.slice(0, 11)]);
  await mine("DELETE", `/accesskeys/${made.id}`);
  const gone = await ask("GET", `/customer?accesskey=${made.token}`, { as: "none" });
  expect([gone.status, gone.text]).toEqual([401, ""]);
});

test("the sixth attempt at a code is one too many, also with the right one", async () => {
  const { ask, stimulus } = await simulateVoipbin();
  const { temp_token } = (await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" })).body;
  const [{ code }] = (await stimulus("readMail", { to: "new@example.com" })).mails;
  const attempt = async (given: string) => (await ask("POST", "/auth/complete-signup", { body: { temp_token, code: given }, as: "none" })).status;
  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push(await attempt("none"));
  expect([...statuses, await attempt(code)]).toEqual([400, 400, 400, 400, 400, 429]);
});

test("the right code finishes a sign-up, and the link is used up with it", async () => {
  const { ask, stimulus } = await simulateVoipbin();
  const { temp_token, customer } = (await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" })).body;
  const [{ code, token }] = (await stimulus("readMail", { to: "new@example.com" })).mails;
  const done = await ask("POST", "/auth/complete-signup", { body: { temp_token, code }, as: "none" });
  expect(done.body).toMatchObject({ customer_id: customer.id, accesskey: { token: expect.any(String) } });
  expect((await ask("POST", "/auth/email-verify", { body: { token }, as: "none" })).status).toBe(400);
});

test("a sign-up that nobody finishes expires after an hour, and the address is free again", async () => {
  const { sim, ask, stimulus } = await simulateVoipbin();
  const { customer } = (await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" })).body;
  await sim.clock.advance(3601);
  const [{ token }] = (await stimulus("readMail", { to: "new@example.com" })).mails;
  expect((await ask("POST", "/auth/email-verify", { body: { token }, as: "none" })).status).toBe(400);
  expect((await ask("GET", `/customers/${customer.id}`, { as: "superadmin" })).body.status).toBe("expired");
  expect((await ask("POST", "/auth/signup", { body: SIGNUP, as: "none" })).body.customer.status).toBe("initial");
});

test("an agent logs in, forgets the password and sets another", async () => {
  const { sim, ask, stimulus } = await simulateVoipbin();
  const login = (password: string) => ask("POST", "/auth/login", { body: { username: "agent1@example.com", password }, as: "none" });
  const first = await login("agent1-example-password");
  expect(first.headers.get("set-cookie")).toBe(`token=${first.body.token}; Max-Age=604800; Path=/; Secure; HttpOnly; SameSite=Strict`);
  const claims = JSON.parse(Buffer.from(first.body.token.split(".")[1], "base64url").toString());
  expect(claims).toMatchObject({ agent: { username: "agent1@example.com", permission: 16 }, expire: "2025-01-08T00:00:00.000000Z" });
  const me = (token: string) => ask("GET", "/me", { as: "none", headers: { authorization: `Bearer ${token}` } });
  expect((await me(first.body.token)).body.name).toBe("Anna Agent");

  expect((await ask("POST", "/auth/password-forgot", { body: { username: "nobody@example.com" }, as: "none" })).body).toEqual({});
  await ask("POST", "/auth/password-forgot", { body: { username: "agent1@example.com" }, as: "none" });
  const [{ token }] = (await stimulus("readMail", { to: "agent1@example.com" })).mails;
  expect((await ask("GET", "/auth/password-reset?token=x", { as: "none" })).status).toBe(400);
  expect((await ask("GET", `/auth/password-reset?token=${token}`, { as: "none" })).text).toContain("New password");
  expect((await ask("POST", "/auth/password-reset", { body: { token, password: "short" }, as: "none" })).status).toBe(400);
  expect((await ask("POST", "/auth/password-reset", { body: { token, password: "longer-than-seven" }, as: "none" })).body).toEqual({});
  expect([(await login("agent1-example-password")).status, (await login("longer-than-seven")).status]).toEqual([400, 200]);

  await sim.clock.advance(7 * 86_400);
  expect((await me(first.body.token)).status).toBe(401);
});
