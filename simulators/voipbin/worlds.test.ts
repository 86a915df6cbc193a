import { expect, test } from "vitest";
import { DEFAULT, simulateVoipbin } from "./testing/ask.ts";

test("the world default names its credentials, and each of them is taken", async () => {
  const { ask } = await simulateVoipbin();
  const [{ credentials, rows }] = (await ask("GET", "/_sim/vendors", { as: "none" })).body.vendors;
  expect(Object.keys(credentials)).toEqual(expect.arrayContaining(["default", "admin", "manager", "agent1", "agent2", "superadmin", "free"]));
  for (const name of Object.keys(credentials)) expect([name, (await ask("GET", "/service_agents/customer", { as: name })).status]).toEqual([name, 200]);
  expect(rows).toMatchObject({ customer: DEFAULT, number: "+12025550143" });
});

test("all that the fixture holds is shown in its published form", async () => {
  const { sim, ask } = await simulateVoipbin();
  const lists = [...sim.server.vendors.get("voipbin")!.contract.operations.values()].filter((o) => o.method === "GET" && o.path.startsWith("/v1.0") && o.raw["x-page"] && !o.path.includes("{"));
  expect(lists.length).toBeGreaterThan(30);
  for (const as of ["default", "free", "superadmin"]) {
    for (const { path } of lists) {
      const { status, text } = await ask("GET", path.slice(5), { as });
      expect([path, status >= 500 ? text : "fine"]).toEqual([path, "fine"]);
    }
  }
});

test("another world has credentials of its own: a token says who its bearer is, and is good there alone", async () => {
  const { sim, ask } = await simulateVoipbin();
  const { name, vendors } = (await ask("POST", "/_sim/worlds", { as: "none", body: { name: "other" } })).body;
  const { headers } = vendors[0].credentials.agent1;
  expect(JSON.parse(Buffer.from(headers.authorization.split(".")[1], "base64url").toString()).agent.username).toBe("agent1@example.com");
  const me = async (prefix: string) => (await sim.fetch(`${sim.server.origin}${prefix}/voipbin/v1.0/me`, { headers })).status;
  expect([name, await me(""), await me("/~other"), await me("/~default")]).toEqual(["other", 200, 200, 401]);
});

test("a snapshot keeps who is logged in", async () => {
  const { ask } = await simulateVoipbin();
  const { token } = (await ask("POST", "/auth/login", { as: "none", body: { username: "agent1@example.com", password: "agent1-example-password" } })).body;
  const { id } = (await ask("POST", "/_sim/snapshots", { as: "none", body: {} })).body;
  expect((await ask("POST", "/_sim/snapshots/restore", { as: "none", body: { id } })).status).toBeLessThan(300);
  expect((await ask("GET", "/me", { as: "none", headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
});

test("an empty world has a customer with a key and an admin, and nothing else", async () => {
  const { ask } = await simulateVoipbin({}, { fixture: "empty" });
  expect((await ask("GET", "/agents")).body.result).toHaveLength(1);
  expect((await ask("GET", "/numbers")).body.result).toEqual([]);
});
