import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const AGENT1 = "a9e47000-0000-4000-8000-000000000003";
const as = "agent1";

test("an agent reads and changes itself; an access key is nobody", async () => {
  const { ask, sim } = await simulateVoipbin();
  const me = (await ask("GET", "/service_agents/me", { as })).body;
  expect(me).toEqual((await ask("GET", "/me", { as })).body);
  expect((await ask("PUT", "/service_agents/me", { body: { name: "Anna A.", detail: "", ring_method: "linear" }, as })).body).toMatchObject({ id: AGENT1, name: "Anna A.", ring_method: "linear" });
  expect((await ask("PUT", "/service_agents/me/status", { body: { status: "available" }, as })).body.status).toBe("available");
  expect((await ask("PUT", "/service_agents/me/password", { body: { password: "correct horse" }, as })).status).toBe(200);
  expect((await ask("PUT", "/service_agents/me/addresses", { body: { addresses: [{ type: "extension", target: "e8700000-0000-4000-8000-000000000001" }] }, as })).body.addresses).toHaveLength(1);
  expect(sim.published.map(({ name }) => name)).toEqual(["agent_status_updated"]);
  expect((await ask("GET", "/service_agents/me")).status).toBe(400);

  expect((await ask("GET", "/service_agents/extensions", { as })).body.result.map((one: any) => one.extension)).toEqual(["1001"]);
  expect((await ask("GET", "/service_agents/extensions/e8700000-0000-4000-8000-000000000001", { as })).status).toBe(200);
  expect((await ask("GET", "/service_agents/extensions/e8700000-0000-4000-8000-000000000001", { as: "agent2" })).status).toBe(400);
});

test("an agent sees its own calls and nobody else's", async () => {
  const { ask } = await simulateVoipbin();
  const { calls } = (await ask("POST", "/calls", { body: { source: { type: "tel", target: "+12025550143" }, destinations: [{ type: "tel", target: "+15555550113" }, { type: "tel", target: "+15555550114" }], actions: [] } })).body;
  expect((await ask("GET", "/service_agents/calls", { as })).body.result.map((one: any) => one.id)).toEqual([calls[0].id]);
  expect((await ask("GET", `/service_agents/calls/${calls[0].id}`, { as })).status).toBe(200);
  expect((await ask("GET", `/service_agents/calls/${calls[1].id}`, { as })).status).toBe(400);
  expect((await ask("GET", "/service_agents/calls", { as: "agent2" })).body.result).toEqual([]);
  expect((await ask("GET", "/calls", { as })).status).toBe(400);
});

test("an agent works in the address book, and sees tags, colleagues and the customer in brief", async () => {
  const { ask } = await simulateVoipbin();
  const made = await ask("POST", "/service_agents/contacts", { body: { first_name: "Dana" }, as });
  expect(made.status).toBe(201);
  const { id } = made.body;
  expect((await ask("POST", `/service_agents/contacts/${id}/phone_numbers`, { body: { number: "+44 7700 900555", type: "mobile" }, as })).status).toBe(201);
  expect((await ask("POST", `/service_agents/contacts/${id}/emails`, { body: { address: "Dana@Example.com", type: "work" }, as })).body.emails[0].address).toBe("dana@example.com");
  expect((await ask("GET", "/service_agents/contacts/lookup?phone=%2B447700900555", { as })).body.id).toBe(id);
  const [number] = (await ask("GET", `/service_agents/contacts/${id}`, { as })).body.phone_numbers;
  expect((await ask("DELETE", `/service_agents/contacts/${id}/phone_numbers/${number.id}`, { as })).body).not.toHaveProperty("phone_numbers");
  expect(Object.keys((await ask("GET", "/service_agents/customer", { as })).body).sort()).toEqual(["detail", "id", "name", "tm_create", "tm_delete", "tm_update"]);
  for (const path of ["agents", "tags", `agents/${AGENT1}`]) expect((await ask("GET", `/service_agents/${path}`, { as })).status).toBe(200);
});

test("an agent's files are its own to delete, and anybody's of the customer to read", async () => {
  const { ask } = await simulateVoipbin();
  const form = new FormData();
  form.set("file", new File(["hello"], "hello.txt", { type: "text/plain" }));
  const { id } = (await ask("POST", "/service_agents/files", { raw: form, as })).body;
  expect((await ask("GET", "/service_agents/files", { as })).body.result.map((one: any) => one.id)).toEqual([id]);
  expect((await ask("GET", "/service_agents/files", { as: "agent2" })).body.result).toEqual([]);
  expect((await ask("GET", `/service_agents/files/${id}`, { as: "agent2" })).body.filename).toBe("hello.txt");
  expect((await ask("DELETE", `/service_agents/files/${id}`, { as: "agent2" })).status).toBe(400);
  expect((await ask("GET", `/files/${id}`)).status).toBe(200);
  expect((await ask("DELETE", `/service_agents/files/${id}`, { as })).status).toBe(200);
});
