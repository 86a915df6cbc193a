import { expect, test } from "vitest";
import { DEFAULT, simulateVoipbin } from "../testing/ask.ts";

test("an extension is reached directly by a hash that is made, made anew and removed", async () => {
  const { ask } = await simulateVoipbin();
  const made = (await ask("POST", "/extensions", { body: { extension: "1002", password: "example", name: "Desk", detail: "" } })).body;
  expect(made).toMatchObject({ domain_name: DEFAULT, username: "1002", password: "example", direct_hash: "" });
  expect((await ask("POST", "/extensions", { body: { extension: "1002", password: "example" } })).status).toBe(400);
  const put = async (more: object) => (await ask("PUT", `/extensions/${made.id}`, { body: { name: "Desk", detail: "", password: "example", ...more } })).body.direct_hash;
  const first = await put({ direct: true });
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(await put({})).toBe(first);
  expect(await put({ direct_regenerate: true })).not.toBe(first);
  expect(await put({ direct: false })).toBe("");
  await ask("DELETE", `/extensions/${made.id}`);
  expect((await ask("GET", `/extensions/${made.id}`)).body.tm_delete).toBeTruthy();
  expect((await ask("POST", "/extensions", { body: { extension: "1002", password: "example" } })).status).toBe(200);
});

test("the domain name of a trunk begins with a letter and is one trunk's of the platform", async () => {
  const { ask } = await simulateVoipbin();
  const make = async (domain_name: string) => (await ask("POST", "/trunks", { body: { domain_name, auth_types: ["basic"], name: "", detail: "" } })).status;
  expect([await make("1bad"), await make("free-office"), await make("new-office"), await make("new-office")]).toEqual([400, 400, 200, 400]);
});

test("carriers and routes are a super admin's", async () => {
  const { ask } = await simulateVoipbin();
  const provider = { type: "sip", hostname: "sip2.example.com", tech_prefix: "", tech_postfix: "", tech_headers: { "x-a": "b" }, name: "Second", detail: "" };
  const { id } = (await ask("POST", "/providers", { as: "superadmin", body: provider })).body;
  const route = { customer_id: DEFAULT, provider_id: id, name: "Germany", detail: "", priority: 2, target: "+49" };
  const made = (await ask("POST", "/routes", { as: "superadmin", body: route })).body;
  expect(made).toMatchObject(route);
  expect((await ask("GET", `/routes?customer_id=${DEFAULT}`, { as: "superadmin" })).body.result).toHaveLength(2);
  expect((await ask("GET", "/routes", { as: "superadmin" })).body.result).toHaveLength(3);
  expect((await ask("POST", "/routes", { as: "superadmin", body: { ...route, provider_id: made.id } })).status).toBe(400);
  expect((await ask("DELETE", `/routes/${made.id}`, { as: "superadmin" })).body.tm_delete).toBeTruthy();
  expect((await ask("GET", `/routes/${made.id}`, { as: "superadmin" })).status).toBe(200);
});

test("an address is one agent's of the customer, and a name one agent's of the platform", async () => {
  const { ask } = await simulateVoipbin();
  const make = async (username: string, target: string) => (await ask("POST", "/agents", { body: { username, permission: 16, addresses: [{ type: "tel", target }] } })).status;
  expect([await make("new@example.com", "+15555550113"), await make("agent@example.org", "+15555550114"), await make("nobody", "+15555550114"), await make("new@example.com", "+15555550114")]).toEqual([400, 400, 400, 200]);
});
