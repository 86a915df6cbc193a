import { expect, test } from "vitest";
import { FREE, simulateVoipbin } from "./testing/ask.ts";

const STRANGER = "a9e47000-0000-4000-8000-000000000006";
type Case = [what: string, method: string, path: string, asking: { body?: unknown; as?: string }, observed: [number, string], documented: [number, string]];

const CASES: readonly Case[] = [
  ["no credential", "GET", "/customer", { as: "none" }, [401, ""], [401, "unauthorized"]],
  ["another permission", "GET", "/accesskeys", { as: "manager" }, [400, ""], [403, "forbidden"]],
  ["another customer's row", "GET", `/agents/${STRANGER}`, {}, [400, ""], [404, "not_found"]],
  ["no such row", "GET", "/tags/7a900000-0000-4000-8000-0000000000ff", {}, [400, ""], [404, "not_found"]],
  ["a malformed id", "GET", "/tags/x", {}, [400, ""], [400, "invalid_request"]],
  ["a broken body", "POST", "/tags", { body: 7 }, [400, ""], [400, "invalid_request"]],
  ["a wrong state", "POST", `/customers/${FREE}/recover`, { as: "superadmin" }, [400, ""], [409, "invalid_state"]],
  ["a double", "POST", "/extensions", { body: { extension: "1001" } }, [400, ""], [409, "conflict"]],
  ["no balance", "POST", "/numbers", { body: { number: "+12025550150", type: "normal" }, as: "free" }, [400, ""], [402, "insufficient_balance"]],
];

test.each(CASES)("%s is refused without a word when observed, and as it is published when documented", async (_, method, path, asking, observed, documented) => {
  const silent = await (await simulateVoipbin()).ask(method, path, asking);
  expect([silent.status, silent.text]).toEqual(observed);
  const telling = await (await simulateVoipbin({ profile: "documented" })).ask(method, path, asking);
  expect([telling.status, telling.body.error]).toEqual(documented);
});

test("parameters of a wrong format are told by name in both readings", async () => {
  const { ask } = await simulateVoipbin();
  const answer = await ask("GET", "/tags?page_size=abc");
  expect([answer.status, answer.body.msg]).toEqual([400, expect.stringMatching(/^Invalid format for parameter page_size: /)]);
  expect((await ask("GET", "/billings/x")).body.msg).toMatch(/^Invalid format for parameter billing-id: /);
  expect((await ask("GET", "/transcripts")).body).toEqual({ msg: "Query argument transcribe_id is required, but not found" });
});

test("what is not there is a plain 404 page not found", async () => {
  const { ask } = await simulateVoipbin();
  const answer = await ask("GET", "/nowhere");
  expect([answer.status, answer.text, answer.headers.get("content-type")]).toEqual([404, "404 page not found", "text/plain"]);
});

test("a frozen customer is served as before, and refused with the day of its deletion where a setting says so", async () => {
  const phrase = { body: { confirmation_phrase: "DELETE" } };
  const { ask } = await simulateVoipbin();
  await ask("POST", "/auth/unregister", phrase);
  expect((await ask("GET", "/customer")).body.status).toBe("frozen");
  const strict = await simulateVoipbin({ frozenCustomers: "refused" });
  await strict.ask("POST", "/auth/unregister", phrase);
  const refused = await strict.ask("GET", "/customer");
  expect([refused.status, refused.body]).toEqual([403, { error: "DELETION_SCHEDULED", message: expect.any(String), deletion_scheduled_at: "2025-01-01T00:00:00Z", deletion_effective_at: "2025-01-31T00:00:00Z", recovery_endpoint: "DELETE /auth/unregister" }]);
  expect((await strict.ask("DELETE", "/auth/unregister")).body.status).toBe("active");
});

test("the open routes are limited to ten a second and twenty at once where a setting says so", async () => {
  const { sim, ask } = await simulateVoipbin({ rateLimits: true });
  const login = async () => (await ask("POST", "/auth/login", { body: { username: "x", password: "y" }, as: "none" })).status;
  const statuses: number[] = [];
  for (let i = 0; i < 21; i++) statuses.push(await login());
  expect([statuses.filter((s) => s === 429).length, statuses.at(-1)]).toEqual([1, 429]);
  expect((await ask("GET", "/customer")).status).toBe(200);
  await sim.clock.advance(1);
  for (let i = 0; i < 10; i++) expect(await login()).toBe(400);
  expect(await login()).toBe(429);
});

test("a browser of any origin may ask", async () => {
  const { ask } = await simulateVoipbin();
  const preflight = await ask("OPTIONS", "/calls", { as: "none", headers: { origin: "https://app.example.com", "access-control-request-method": "POST" } });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin"), preflight.headers.get("access-control-max-age")]).toEqual([204, "*", "43200"]);
  expect((await ask("GET", "/customer")).headers.get("access-control-allow-origin")).toBe("*");
});
