import fc from "fast-check";
import { expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { checkResponse } from "../contract/response.ts";
import { parsed, simulateMeridian, type Meridian } from "../testing/simulating.ts";

const contract = contractOf("sim");
const operations = [...contract.operations.values()].filter((operation) => operation.document === 0);

/** Good input for each operation of the control plane; `:id` stands for a snapshot's. */
const GOOD: Record<string, [path: string, body?: unknown]> = {
  getHealth: ["/_sim/health"],
  getControlContract: ["/_sim/openapi.json"],
  listVendors: ["/_sim/vendors"],
  getCoverage: ["/_sim/coverage?vendor=meridian"],
  listWorlds: ["/_sim/worlds"],
  createWorld: ["/_sim/worlds", { name: "new", seed: 7, clock: { mode: "scaled", rate: 10, now: "2026-01-01T00:00:00Z" }, settings: { meridian: { strictness: "lenient" } }, ttlSeconds: 60 }],
  deleteWorld: ["/_sim/worlds/w1"],
  resetWorld: ["/_sim/reset"],
  getClock: ["/_sim/clock"],
  setClock: ["/_sim/clock", { mode: "scaled", rate: 60, now: "2025-06-01T00:00:00Z" }],
  advanceClock: ["/_sim/clock/advance", { until: "idle", maxSeconds: 10 }],
  listTimers: ["/_sim/timers?vendor=meridian"],
  wait: ["/_sim/wait", { vendor: "meridian", event: "call.ringing", timeoutSeconds: 5 }],
  listExchanges: ["/_sim/journal?limit=5&after=ex-0"],
  listEvents: ["/_sim/events?name=call.queued"],
  listDeliveries: ["/_sim/deliveries?state=pending"],
  listRows: ["/_sim/rows/meridian/calls?limit=1"],
  putRows: ["/_sim/rows/meridian/calls", { rows: [{ id: "CLput", to: "+15555550110" }] }],
  getSettings: ["/_sim/settings/meridian"],
  putSettings: ["/_sim/settings/meridian", { patienceSeconds: "45" }],
  getSubscriptions: ["/_sim/subscriptions/meridian"],
  putSubscriptions: ["/_sim/subscriptions/meridian", { subscriptions: [{ url: "http://127.0.0.1:9/", events: ["call.ended"] }] }],
  readInbox: ["/_sim/inbox/a"],
  postInbox: ["/_sim/inbox/a", { hello: 1 }],
  putInbox: ["/_sim/inbox/a", { hello: 1 }],
  patchInbox: ["/_sim/inbox/a", { hello: 1 }],
  clearInbox: ["/_sim/inbox/a"],
  listStimuli: ["/_sim/stimuli"],
  runStimulus: ["/_sim/stimuli/meridian/answer", { callId: "CLringing" }],
  listFaults: ["/_sim/faults"],
  addFault: ["/_sim/faults", { kind: "latency", seconds: 1, times: 1 }],
  clearFaults: ["/_sim/faults"],
  takeSnapshot: ["/_sim/snapshots"],
  getSnapshot: ["/_sim/snapshots/snap-1"],
  restoreSnapshot: ["/_sim/snapshots/restore", { id: "snap-1", name: "again" }],
};

async function prepared(): Promise<Meridian> {
  const sim = await simulateMeridian();
  await sim.control("POST", "/worlds", {});
  await sim.control("PUT", "/rows/meridian/calls", { rows: [{ id: "CLringing", to: "+15555550110", state: "ringing" }, { id: "CLqueued", to: "+15555550110" }] });
  await sim.control("POST", "/snapshots");
  return sim;
}

async function ask(sim: Meridian, method: string, path: string, body?: unknown) {
  return sim.ask(method, path, { as: "none", ...(body === undefined ? {} : { body }) });
}

test("there is good input for every operation of the contract", () => {
  expect(Object.keys(GOOD).sort()).toEqual(operations.map((operation) => operation.id).sort());
});

test.each(operations.map((operation) => [operation.id, operation] as const))("%s answers as its contract says", async (id, operation) => {
  const [path, body] = GOOD[id]!;
  const answered = await ask(await prepared(), operation.method, path, body);
  expect([answered.status, answered.text.slice(0, 300)]).toEqual([operation.successStatus, expect.any(String)]);
  const headers = Object.fromEntries(answered.headers);
  expect(checkResponse(operation, { status: answered.status, headers, body: answered.body }, contract.checkAt)).toEqual([]);
});

test.each(operations.filter((operation) => operation.path.includes("{") && !operation.path.includes("inbox")).map((operation) => [operation.id, operation] as const))("%s of what does not exist is a plain 404 or changes nothing", async (id, operation) => {
  const sim = await prepared();
  for (const name of ["nowhere", "constructor", "__proto__", "%E0%A4", "a%2Fb"]) {
    const path = operation.path.replaceAll(/\{\w+\}/g, name).replace("{vendor}", name);
    const answered = await ask(sim, operation.method, path, GOOD[id]![1]);
    expect([name, answered.status, answered.body?.ringback]).toEqual([name, expect.toSatisfy((status) => status === 404 || status === 400), expect.any(String)]);
  }
  for (const name of ["constructor", "toString", "__proto__"]) {
    if (!operation.path.includes("{resource}") && !operation.path.includes("stimuli")) continue;
    const path = operation.path.replace("{vendor}", "meridian").replaceAll(/\{\w+\}/g, name);
    expect((await ask(sim, operation.method, path, GOOD[id]![1])).status).toBe(404);
  }
});

const BAD: [string, string, unknown, number][] = [
  ["POST", "/_sim/worlds", { name: "a b" }, 400],
  ["POST", "/_sim/worlds", { name: "default" }, 409],
  ["POST", "/_sim/worlds", { fixture: "nowhere" }, 400],
  ["POST", "/_sim/worlds", { fixture: "../../etc/passwd" }, 400],
  ["POST", "/_sim/worlds", { settings: { other: {} } }, 400],
  ["POST", "/_sim/worlds", { settings: { meridian: { strictness: "loose" } } }, 400],
  ["POST", "/_sim/worlds", { settings: { meridian: { constructor: 1 } } }, 400],
  ["POST", "/_sim/worlds", { clock: { now: "2016-12-31T23:59:60Z" } }, 400],
  ["POST", "/_sim/worlds", { clock: { now: 1e300 } }, 400],
  ["DELETE", "/_sim/worlds/default", undefined, 400],
  ["PUT", "/_sim/clock", { now: "2016-12-31T23:59:60Z" }, 400],
  ["PUT", "/_sim/clock", { now: "2024-01-01T00:00:00Z" }, 400],
  ["PUT", "/_sim/clock", { now: 9e15 }, 400],
  ["PUT", "/_sim/clock", { mode: "slow" }, 400],
  ["PUT", "/_sim/clock", undefined, 400],
  ["POST", "/_sim/clock/advance", { seconds: -1 }, 400],
  ["POST", "/_sim/clock/advance", { seconds: 1, until: "idle" }, 400],
  ["POST", "/_sim/clock/advance", { until: "idle", maxSeconds: 1e308 }, 400],
  ["POST", "/_sim/wait", { vendor: "other", event: "x" }, 404],
  ["POST", "/_sim/wait", { vendor: "meridian", event: "call.sung" }, 400],
  ["POST", "/_sim/wait", { vendor: "meridian", row: { resource: "dances", id: 1 }, state: "x" }, 404],
  ["POST", "/_sim/wait", { vendor: "meridian", row: { resource: "calls", id: "x" }, state: "dancing" }, 400],
  ["POST", "/_sim/wait", { vendor: "meridian", row: { resource: "calls", id: "x" }, state: "held", timeoutSeconds: 5 }, 408],
  ["GET", "/_sim/journal?after=yesterday", undefined, 400],
  ["GET", "/_sim/journal?limit=0", undefined, 400],
  ["GET", "/_sim/coverage?vendor=other", undefined, 404],
  ["PUT", "/_sim/rows/meridian/calls", { rows: [] }, 400],
  ["PUT", "/_sim/rows/meridian/calls", { rows: [{ to: 7 }] }, 400],
  ["PUT", "/_sim/rows/meridian/calls", { rows: [{ id: "CLx", to: "+15555550110", state: 7 }] }, 400],
  ["PUT", "/_sim/rows/meridian/calls", { rows: [{ id: {}, to: null, createdAt: "x" }] }, 400],
  ["PUT", "/_sim/settings/meridian", { patienceSeconds: -1 }, 400],
  ["PUT", "/_sim/settings/meridian", { toString: "x" }, 400],
  ["PUT", "/_sim/subscriptions/meridian", { subscriptions: [{ url: "ftp://x" }] }, 400],
  ["PUT", "/_sim/subscriptions/meridian", { subscriptions: [{ url: "http://x", events: ["call.sung"] }] }, 400],
  ["POST", "/_sim/stimuli/meridian/answer", { callId: "CLqueued" }, 409],
  ["POST", "/_sim/stimuli/meridian/answer", { callId: "CLnone" }, 404],
  ["POST", "/_sim/stimuli/meridian/answer", {}, 400],
  ["POST", "/_sim/faults", { kind: "earthquake" }, 400],
  ["POST", "/_sim/faults", { kind: "status", status: 200 }, 400],
  ["POST", "/_sim/faults", { kind: "status", vendor: "other" }, 404],
  ["POST", "/_sim/faults", { kind: "status", operationId: "singCall" }, 400],
  ["POST", "/_sim/faults", { kind: "dropEvent", event: "call.sung" }, 400],
  ["POST", "/_sim/snapshots/restore", {}, 400],
  ["POST", "/_sim/snapshots/restore", { id: "snap-99" }, 404],
  ["GET", "/_sim/nothing", undefined, 404],
  ["POST", "/_sim/health", undefined, 405],
];

test.each(BAD)("%s %s %j is refused with %d, and the world stays as it was", async (method, path, body, status) => {
  const sim = await prepared();
  const before = [sim.world, sim.world.table("meridian", "calls").size, sim.server.worlds.list().length];
  const answered = await ask(sim, method, path, body);
  expect([answered.status, answered.body]).toEqual([status, expect.objectContaining({ ringback: expect.any(String) })]);
  expect([sim.world, sim.world.table("meridian", "calls").size, sim.server.worlds.list().length]).toEqual(before);
});

test("whatever is sent to the control plane, it is never a 500 and never looks like a vendor", async () => {
  const input = fc.oneof(fc.jsonValue().map((value) => JSON.stringify(value)), fc.string(), fc.constant("{"));
  const sendable = operations.filter((operation) => operation.body);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sendable), input, fc.constantFrom("application/json", "text/plain", "multipart/form-data", "application/octet-stream"), async (operation, raw, type) => {
      const sim = await prepared();
      const answered = await sim.ask(operation.method, GOOD[operation.id]![0], { as: "none", raw, headers: { "content-type": type } });
      expect(answered.status).toBeLessThan(500);
      expect(parsed(answered.text)).toBeTypeOf("object");
    }),
    { numRuns: 300 },
  );
});

test("each field of good input may be anything, and it is never a 500", async () => {
  const withFields = Object.entries(GOOD).filter(([, [, body]]) => body);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...withFields), fc.nat(), fc.jsonValue({ maxDepth: 2 }), async ([id, [path, body]], nth, value) => {
      const keys = Object.keys(body as object);
      const answered = await ask(await prepared(), contract.operations.get(id)!.method, path, { ...(body as object), [keys[nth % keys.length]!]: value });
      expect(answered.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
