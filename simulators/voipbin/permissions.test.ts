import { beforeAll, describe, expect, test } from "vitest";
import { goodPath } from "../core/testing/bad-input.ts";
import type { Simulator } from "../core/simulator.ts";
import { createSimulator } from "../registry.ts";
import { ADMIN, ANYBODY, MANAGE, MANAGE_OR_SELF, OPEN, permissions, SUPER } from "./permissions.ts";
import { simulateVoipbin } from "./testing/ask.ts";

/** Who gets past the check, of those whom the world `default` holds. */
const MAY: Readonly<Record<number, readonly string[]>> = {
  [SUPER]: ["superadmin"],
  [ADMIN]: ["superadmin", "default", "admin"],
  [MANAGE]: ["superadmin", "default", "admin", "manager"],
  [MANAGE_OR_SELF]: ["superadmin", "default", "admin", "manager"],
  [ANYBODY]: ["superadmin", "default", "admin", "manager", "agent1"],
};
const CALLERS = ["superadmin", "default", "admin", "manager", "agent1"];

describe("each operation lets through whom the table names, and nobody else", () => {
  let sim: Simulator;
  beforeAll(async () => {
    sim = await createSimulator("voipbin", { settings: { voipbin: { profile: "documented" } } });
    return () => sim.close();
  });

  test.each(Object.entries(permissions).filter(([, needed]) => needed !== OPEN))("%s", async (id, needed) => {
    const operation = sim.server.vendors.get("voipbin")!.contract.operations.get(id)!;
    const path = goodPath(operation).replaceAll("999999", "0bad0000-0000-4000-8000-000000000000");
    for (const as of CALLERS) {
      const body = operation.body ? { body: "{}" } : {};
      await sim.fetch(sim.url(path), { method: operation.method, headers: { ...sim.auth(as), "content-type": "application/json" }, ...body });
      const { refused } = sim.world.journal.all().at(-1)!;
      const held = refused?.rule?.startsWith("permissions.ts") === true;
      // A body that needs a form is refused before anybody is asked.
      if (refused && ["invalid-request", "malformed-body", "unsupported-media-type"].includes(refused.kind)) continue;
      expect([as, held]).toEqual([as, !MAY[needed]!.includes(as)]);
    }
  });
});

test("an agent reads and changes itself by the admin's path, and no other agent", async () => {
  const { ask } = await simulateVoipbin();
  const [mine, other] = ["a9e47000-0000-4000-8000-000000000003", "a9e47000-0000-4000-8000-000000000004"];
  expect((await ask("GET", `/agents/${mine}`, { as: "agent1" })).body.username).toBe("agent1@example.com");
  expect((await ask("PUT", `/agents/${mine}/status`, { as: "agent1", body: { status: "available" } })).body.status).toBe("available");
  expect((await ask("GET", `/agents/${other}`, { as: "agent1" })).status).toBe(400);
  expect((await ask("PUT", `/agents/${mine}/permission`, { as: "agent1", body: { permission: 32 } })).status).toBe(400);
});

test("any of the bits that are asked for suffices, and rights of the project are given by those who have such", async () => {
  const { ask } = await simulateVoipbin();
  const make = async (username: string, permission: number, as: string) => (await ask("POST", "/agents", { as, body: { username, password: "example-password", permission } })).status;
  expect([await make("both@example.com", 80, "admin"), await make("project@example.com", 1, "admin"), await make("project@example.com", 1, "superadmin")]).toEqual([200, 400, 200]);
  const { token } = (await ask("POST", "/auth/login", { as: "none", body: { username: "both@example.com", password: "example-password" } })).body;
  const bearer = { as: "none", headers: { authorization: `Bearer ${token}` } };
  expect([(await ask("GET", "/agents", bearer)).status, (await ask("GET", "/accesskeys", bearer)).status]).toEqual([200, 400]);
});

test("a token keeps the permission of its login", async () => {
  const { ask } = await simulateVoipbin();
  const login = async () => (await ask("POST", "/auth/login", { as: "none", body: { username: "manager@example.com", password: "manager-example-password" } })).body.token;
  const bearer = (token: string) => ({ as: "none", headers: { authorization: `Bearer ${token}` } });
  const before = await login();
  await ask("PUT", "/agents/a9e47000-0000-4000-8000-000000000002/permission", { body: { permission: 32 } });
  expect((await ask("GET", "/accesskeys", bearer(before))).status).toBe(400);
  expect((await ask("GET", "/accesskeys", bearer(await login()))).status).toBe(200);
});

test("the last admin stays one", async () => {
  const { ask } = await simulateVoipbin();
  const admin = "/agents/a9e47000-0000-4000-8000-000000000001";
  expect((await ask("PUT", `${admin}/permission`, { body: { permission: 16 } })).status).toBe(400);
  expect((await ask("DELETE", admin)).status).toBe(400);
});

test("the first credential that is there decides, and no other is tried", async () => {
  const { sim, ask } = await simulateVoipbin();
  const bearer = sim.auth("admin")["authorization"]!;
  const token = bearer.slice(7);
  const key = "vb_ringbackDefaultKey000000000000001";
  const status = async (path: string, headers: Record<string, string>) => (await ask("GET", path, { as: "none", headers })).status;
  expect(await status("/customer", { cookie: `token=bad; accesskey=${key}`, authorization: bearer })).toBe(401);
  expect(await status(`/customer?token=bad&accesskey=${key}`, { authorization: bearer })).toBe(401);
  expect(await status(`/customer?token=${token}`, { authorization: "Bearer bad" })).toBe(200);
  expect(await status("/customer?accesskey=bad", { authorization: bearer })).toBe(200);
  expect(await status("/customer?accesskey=bad", { cookie: `accesskey=${key}` })).toBe(200);
  expect(await status("/customer", { authorization: `Bearer ${key}` })).toBe(401);
  expect(await status(`/me?accesskey=${key}`, {})).toBe(400);
});
