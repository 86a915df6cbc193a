import { expect, test } from "vitest";
import { AVI, call, client } from "./client.ts";

const wrong: [string, Record<string, string>][] = [["no token", {}], ["another scheme", { authorization: "Basic x" }], ["an unknown token", { authorization: "Bearer nobody" }], ["a token of the query", {}]];
test.each(wrong)("%s is refused, and nothing is stored", async (what, headers) => {
  const { call: send, sim } = await client();
  const before = sim.world.table("commbox", "conversations").size;
  const path = `/streams/5321/objects${what.includes("query") ? "?access_token=test-token" : ""}`;
  expect((await send("POST", path, call(), { credential: null, headers })).body).toEqual({ status: 401, description: "Unauthorized", response_time: expect.any(String) });
  expect(sim.world.table("commbox", "conversations").size).toBe(before);
  expect(sim.published).toEqual([]);
});

test.each([["default", 200], ["grace", 200], ["expired", 401], ["revoked", 401]])("the %s key answers %i", async (credential, status) => {
  const { call: send } = await client();
  expect((await send("GET", "/managers", undefined, { credential })).status).toBe(status);
});

test("who is unknown is told nothing of which paths exist", async () => {
  const { call: send } = await client();
  expect((await send("GET", "/nope", undefined, { credential: null })).status).toBe(401);
  expect((await send("PUT", "/managers", undefined, { credential: null })).status).toBe(401);
});

test("an old client's token in the query is taken when the switch is on", async () => {
  const { call: send } = await client({ accessTokenQuery: true });
  expect((await send("GET", "/managers?access_token=test-token", undefined, { credential: null })).status).toBe(200);
  expect((await send("GET", "/managers?access_token=nobody", undefined, { credential: null })).status).toBe(401);
});

test("the other printed description of a 401 can be chosen", async () => {
  const { call: send } = await client({ unauthorizedDescription: "Unauthorized access" });
  expect((await send("GET", "/managers", undefined, { credential: null })).body.description).toBe("Unauthorized access");
});

test("the sixth request of a second is throttled, changes nothing, and the next second is free", async () => {
  const { call: send, sim } = await client({ rateLimit: 5 });
  for (let i = 0; i < 5; i++) expect((await send("GET", "/managers")).status).toBe(200);
  const refused = await send("POST", `/managers/${AVI}/assignments?objectId=69716571`);
  expect(refused.body).toEqual({ status: 429, description: "Too Many Requests", response_time: expect.any(String) });
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(sim.published).toEqual([]);
  expect((await send("GET", "/managers", undefined, { credential: "other" })).status).toBe(200);
  await sim.clock.advance(1);
  expect((await send("GET", "/streams/5321/objects/69716571")).data[0].assignedManagerId).toBe(0);
});

test("a revoked key works on for thirty days", async () => {
  const { call: send, sim } = await client();
  const answer = await sim.fetch(`${sim.server.origin}/_sim/stimuli/commbox/revokeKey`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ credential: "default", state: "grace" }) });
  expect(answer.ok).toBe(true);
  await sim.clock.advance(30 * 86_400 - 1);
  expect((await send("GET", "/managers")).status).toBe(200);
  await sim.clock.advance(1);
  expect((await send("GET", "/managers")).status).toBe(401);
});
