import { expect, onTestFinished, test } from "vitest";
import { simulateMeridian, type Meridian } from "./testing/simulating.ts";

const list = async (sim: Meridian, path = "/v2/calls") => (await sim.ask("GET", path)).status;
const set = (sim: Meridian, fault: object) => sim.control("POST", "/faults", fault);

test("a status is answered in the vendor's own form, once, and nothing happened", async () => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "status", status: 503, operationId: "startCall" });
  const answered = await sim.ask("POST", "/v2/calls", { body: { to: "+15555550110" } });
  expect([answered.status, answered.body]).toEqual([503, { error: "fault: status 503" }]);
  expect(sim.world.table("meridian", "calls").size).toBe(3);
  expect((await sim.ask("POST", "/v2/calls", { body: { to: "+15555550110" } })).status).toBe(201);
});

test("a rate limit comes with the vendor's own headers, also where the contract does not tell of one", async () => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "rateLimit", seconds: 7, times: 2 });
  const answered = await sim.ask("GET", "/v2/calls");
  expect([answered.status, answered.headers.get("retry-after")]).toEqual([429, "7"]);
  const put = await sim.ask("POST", "/v2/rehearsals/quiet");
  expect(put.status).toBe(429);
});

test("a body is cut in half and is no JSON any more", async () => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "malformedBody" });
  const answered = await sim.ask("GET", "/v2/calls");
  expect([answered.status, answered.body]).toEqual([200, undefined]);
  expect(answered.text.length).toBeGreaterThan(10);
});

test("a connection is cut: in process the request fails as a network would, on a port too", async () => {
  const sim = await simulateMeridian();
  const { url } = await sim.listen();
  onTestFinished(() => sim.close());
  await set(sim, { kind: "reset", times: 2 });
  await expect(sim.ask("GET", "/v2/calls")).rejects.toThrow("fetch failed");
  await expect(fetch(`${url}/meridian/v2/calls`, { headers: sim.auth() })).rejects.toThrow("fetch failed");
  expect(await list(sim)).toBe(200);
});

test("latency holds back the answer, and what it is to tell, not the change", async () => {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a` }] });
  await set(sim, { kind: "latency", seconds: 0.05, operationId: "startCall" });
  const answer = sim.startCall();
  while (sim.world.table("meridian", "calls").size === 3) await new Promise(setImmediate);
  expect((await sim.control("GET", "/inbox/a")).received).toEqual([]);
  await answer;
  await sim.clock.advance(0);
  expect((await sim.control("GET", "/inbox/a")).received).toHaveLength(1);
});

test.each<[string, object, [string, number][]]>([
  ["an operation", { operationId: "getCall" }, [["/v2/calls", 200], ["/v2/calls/CLfirst", 500]]],
  ["a row", { rowId: "CLsecond" }, [["/v2/calls/CLfirst", 200], ["/v2/calls/CLsecond", 500]]],
  ["a state of the row", { state: "no_answer" }, [["/v2/calls/CLfirst", 200], ["/v2/calls/CLsecond", 500]]],
  ["the third request and on", { nth: 3, times: 0 }, [["/v2/calls", 200], ["/v2/calls", 200], ["/v2/calls", 500], ["/v2/calls", 500]]],
  ["two requests", { times: 2 }, [["/v2/calls", 500], ["/v2/calls", 500], ["/v2/calls", 200]]],
  ["one request, when nothing is said", {}, [["/v2/calls", 500], ["/v2/calls", 200]]],
])("a fault may be for %s", async (_, scope, expected) => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "status", ...scope });
  for (const [path, status] of expected) expect([path, await list(sim, path)]).toEqual([path, status]);
});

test("a fault strikes as often as its probability says, and the same requests again the next time", async () => {
  const run = async () => {
    const sim = await simulateMeridian();
    await set(sim, { kind: "status", probability: 0.3, times: 0 });
    const statuses = [];
    for (let i = 0; i < 200; i++) statuses.push(await list(sim));
    return statuses;
  };
  const statuses = await run();
  expect(statuses).toEqual(await run());
  expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(30);
  expect(statuses.filter((status) => status === 500).length).toBeLessThan(90);
});

test("a fault is over when its world time is, and no longer listed", async () => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "status", ttlSeconds: 10, times: 0 });
  await sim.clock.advance(9);
  expect(await list(sim)).toBe(500);
  await sim.clock.advance(1);
  expect((await sim.control("GET", "/faults")).faults).toEqual([]);
  expect(await list(sim)).toBe(200);
});

test("faults are cleared together", async () => {
  const sim = await simulateMeridian();
  await set(sim, { kind: "status", times: 0 });
  await set(sim, { kind: "latency", times: 0 });
  expect(await sim.control("DELETE", "/faults")).toEqual({ cleared: 2 });
  expect(await list(sim)).toBe(200);
});

/** What the inbox heard of some calls, each by its note. */
async function heard(fault: object, notes: string[], seconds = 0): Promise<string[]> {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a`, events: ["call.queued"] }] });
  await set(sim, fault);
  await Promise.all(notes.map((note) => sim.startCall({ note })));
  await sim.clock.advance(seconds);
  const { received } = await sim.control("GET", "/inbox/a");
  return received.map((one: any) => `${JSON.parse(one.body).call.note} at ${one.at.slice(17, 19)}`);
}

test.each<[string, object, string[]]>([
  ["dropped", { kind: "dropEvent" }, ["b at 00", "c at 00"]],
  ["sent twice", { kind: "duplicateEvent" }, ["a at 00", "a at 00", "b at 00", "c at 00"]],
  ["late", { kind: "lateEvent", seconds: 5 }, ["b at 00", "c at 00", "a at 05"]],
  ["late, all of them, and only once", { kind: "lateEvent", seconds: 5, times: 0 }, ["a at 05", "b at 05", "c at 05"]],
  ["put behind another, if it is the last: late", { kind: "reorderEvents", seconds: 5, times: 1, nth: 3 }, ["a at 00", "b at 00", "c at 05"]],
  ["of another kind", { kind: "dropEvent", event: "call.ended" }, ["a at 00", "b at 00", "c at 00"]],
])("an event may be %s", async (_, fault, expected) => {
  expect(await heard(fault, ["a", "b", "c"], 20)).toEqual(expected);
});

test("an event that is to be overtaken is told right behind the next one, however much later that comes", async () => {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a` }] });
  await set(sim, { kind: "reorderEvents" });
  await sim.startCall();
  await sim.clock.advance(40);
  const { received } = await sim.control("GET", "/inbox/a");
  expect(received.map((one: any) => [JSON.parse(one.body).event, one.at.slice(17, 19)])).toEqual([["call.ringing", "01"], ["call.queued", "01"], ["call.ended", "31"]]);
});

test("when the first hundred are dropped, the others are told at the same instant", async () => {
  const notes = Array.from({ length: 120 }, (_, i) => `n${i}`);
  expect(await heard({ kind: "dropEvent", times: 100 }, notes)).toHaveLength(20);
});
