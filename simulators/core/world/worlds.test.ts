import { expect, onTestFinished, test, vi } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { create, list } from "../behaviours.ts";
import { resource } from "../resource.ts";
import { simulateMeridian, type Meridian } from "../testing/simulating.ts";

const headersIn = async (sim: Meridian, world: object = {}) => {
  const made = await sim.control("POST", "/worlds", world);
  return { name: made.name as string, headers: made.vendors[0].credentials.default.headers as Record<string, string>, key: made.vendors[0].credentials.key.headers["x-meridian-key"] as string };
};
const notes = (answered: any) => answered.body.calls.map((call: any) => call.note);
const start = (sim: Meridian, path: string, headers: Record<string, string>, note: string) => sim.ask("POST", path, { as: "none", headers, body: { to: "+15555550110", note } });

test("a world is found by prefix, by header or by credential, and otherwise it is the default one", async () => {
  const sim = await simulateMeridian();
  const { name, headers } = await headersIn(sim, { name: "ci-1" });
  await start(sim, "/~ci-1/meridian/v2/calls", headers, "by prefix");
  await start(sim, "/v2/calls", { ...headers, "x-sim-world": name }, "by header");
  await start(sim, "/v2/calls", headers, "by credential");
  await sim.startCall({ note: "default" });
  expect(notes(await sim.ask("GET", "/v2/calls", { as: "none", headers }))).toEqual(["first", "second", "by prefix", "by header", "by credential"]);
  expect(notes(await sim.ask("GET", "/v2/calls"))).toEqual(["first", "second", "default"]);
});

test("the first hit wins: a prefix over a header, a header over a credential", async () => {
  const sim = await simulateMeridian();
  const one = await headersIn(sim, { name: "one" });
  const two = await headersIn(sim, { name: "two" });
  expect((await start(sim, "/~one/meridian/v2/calls", { ...one.headers, "x-sim-world": "two" }, "x")).status).toBe(201);
  expect((await start(sim, "/v2/calls", { ...two.headers, "x-sim-world": "one" }, "x")).status).toBe(401);
});

test("a key in a query and a token that was logged in for open their world too", async () => {
  const sim = await simulateMeridian();
  const { headers } = await headersIn(sim, { name: "one" });
  const key = headers["authorization"]!.slice(7);
  const put = await sim.ask("PUT", `/meridian-storage/b/k?key=${encodeURIComponent(key)}`, { as: "none", raw: "bytes" });
  expect(put.status).toBe(401);
  expect(sim.server.worlds.get("one")!.journal.total).toBe(1);
  const token = await sim.ask("POST", "/~one/meridian/v2/tokens", { as: "none", raw: "user=north&password=open+sesame", headers: { "content-type": "application/x-www-form-urlencoded" } });
  const listed = await sim.ask("GET", "/v2/calls", { as: "none", headers: { authorization: `Bearer ${token.body.accessToken}` } });
  expect([listed.status, sim.server.worlds.get("one")!.journal.total]).toEqual([200, 3]);
});

test.each(["/~nowhere/meridian/v2/calls", "/~nowhere/_sim/health", "/~nowhere", "/~/meridian/v2/calls"])("%s: a world that does not exist is a plain 404", async (path) => {
  const sim = await simulateMeridian();
  const answered = await sim.ask("GET", path);
  expect([answered.status, answered.body.ringback]).toEqual([404, expect.stringMatching(/^there is no world/)]);
});

test("a credential of a dropped world opens nothing any more", async () => {
  const sim = await simulateMeridian();
  const { headers } = await headersIn(sim, { name: "one" });
  await sim.control("DELETE", "/worlds/one");
  expect((await sim.ask("GET", "/v2/calls", { as: "none", headers })).status).toBe(401);
});

test("a reset replaces everything: rows, timers, clock, faults, settings, inbox, journal, subscriptions", async () => {
  const sim = await simulateMeridian();
  const before = await sim.control("POST", "/snapshots");
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a` }] });
  await sim.control("PUT", "/settings/meridian", { patienceSeconds: 99 });
  await sim.control("POST", "/faults", { kind: "latency", times: 0, operationId: "getReport" });
  await sim.startCall();
  await sim.clock.advance(5);
  await sim.control("POST", "/reset");
  expect((await sim.control("POST", "/snapshots")).snapshot).toEqual(before.snapshot);
  expect((await sim.control("GET", "/journal")).exchanges).toEqual([]);
  expect((await sim.control("GET", "/deliveries")).deliveries).toEqual([]);
});

test("what a world was about to tell is told to nobody after a reset", async () => {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a` }] });
  await Promise.all([sim.startCall(), sim.startCall()]);
  await sim.control("POST", "/reset");
  await sim.clock.advance(60);
  expect((await sim.control("GET", "/inbox/a")).received).toEqual([]);
});

test("a world with a time to live is gone when it is over", async () => {
  vi.useFakeTimers({ now: 1e12, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const sim = await simulateMeridian();
  await headersIn(sim, { name: "brief", ttlSeconds: 60 });
  vi.setSystemTime(1e12 + 59_999);
  expect((await sim.ask("GET", "/~brief/_sim/health")).status).toBe(200);
  await sim.control("POST", "/~brief/_sim/reset");
  vi.setSystemTime(1e12 + 60_000);
  expect((await sim.ask("GET", "/~brief/_sim/health")).status).toBe(404);
  expect((await sim.control("GET", "/worlds")).worlds.map((w: any) => w.name)).toEqual(["default"]);
});

test("a full server says so, also to those who come at once and to snapshots", async () => {
  const sim = await simulateMeridian({ maxWorlds: 3 });
  const { id } = await sim.control("POST", "/snapshots");
  const made = await Promise.all([1, 2, 3, 4].map(() => sim.ask("POST", "/_sim/worlds", { body: {} })));
  expect(made.map((m) => m.status).sort()).toEqual([201, 201, 400, 400]);
  expect(made.find((m) => m.status === 400)!.body.ringback).toBe("this server holds at most 3 worlds (--max-worlds); drop one first");
  expect((await sim.ask("POST", "/_sim/snapshots/restore", { body: { id, name: "more" } })).status).toBe(400);
  expect((await sim.control("GET", "/worlds")).worlds).toHaveLength(3);
});

test("two who ask for one name at once do not get the same world", async () => {
  const sim = await simulateMeridian();
  const made = await Promise.all([1, 2].map(() => sim.ask("POST", "/_sim/worlds", { body: { name: "mine" } })));
  expect(made.map((m) => m.status).sort()).toEqual([201, 409]);
});

test("two accounts of a world never see, change or own each other's rows", async () => {
  const contacts = resource<any>()({ indexes: { mine: { by: (row) => row.account } }, views: { default: ({ id, account }) => ({ id, account }) } });
  const sim = await simulateMeridian({}, { resources: { ...meridian.resources, contacts }, operations: { ...meridian.operations, addContact: create("contacts"), findContacts: list("contacts", { index: "mine" }) } });
  const { id } = await sim.startCall();
  for (const [method, path] of [["GET", ""], ["PATCH", ""], ["DELETE", ""], ["POST", "/hold"], ["POST", "/hangup"]] as const) {
    expect(await sim.ask(method, `/v2/calls/${id}${path}`, { as: "south", ...(method === "PATCH" ? { body: { note: "mine now" } } : {}) })).toMatchObject({ status: 404, body: { error: `calls ${id} does not exist` } });
  }
  expect(notes(await sim.ask("GET", "/v2/calls", { as: "south" }))).toEqual(["south"]);
  const key = "mk-published-key";
  await sim.control("PUT", "/rows/meridian/contacts", { rows: [{ id: "c1" }] });
  const added = await sim.ask("POST", `/meridian-legacy/Api/Contacts?key=${key}`, { as: "none", body: { Name: "x", id: "c2", account: "south" } });
  expect(added.body).toEqual({ id: "c2", account: "north" });
});

test("two hundred worlds driven at once on one port keep to themselves", async () => {
  const sim = await simulateMeridian();
  const { url } = await sim.listen();
  onTestFinished(() => sim.close());
  const post = async (path: string, headers: Record<string, string>, body: object = {}) => {
    const answered = await fetch(`${url}${path}`, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) });
    return { status: answered.status, body: (await answered.json()) as any };
  };
  const drive = async (n: number) => {
    const made = await post("/_sim/worlds", {}, { name: `w-${n}`, settings: { meridian: { patienceSeconds: n + 1 } } });
    const { headers } = made.body.vendors[0].credentials.default;
    await post("/_sim/clock/advance", { "x-sim-world": `w-${n}` }, { seconds: n });
    const { body: call } = await post("/meridian/v2/calls", headers, { to: "+15555550110", note: `world ${n}` });
    await post("/_sim/clock/advance", { "x-sim-world": `w-${n}` }, { until: "idle" });
    const listed = await (await fetch(`${url}/meridian/v2/calls`, { headers })).json();
    return { call, listed: listed as any };
  };
  const worlds = await Promise.all(Array.from({ length: 200 }, (_, n) => drive(n)));
  worlds.forEach(({ call, listed }, n) => {
    const mine = listed.calls.at(-1);
    expect(listed.calls).toHaveLength(3);
    expect([mine.id, mine.note, mine.state, mine.endedAt]).toEqual([call.id, `world ${n}`, "no_answer", new Date(Date.UTC(2025, 0, 1) + (n + 1 + n + 1) * 1000).toISOString()]);
  });
  expect(new Set(worlds.map(({ call }) => call.id)).size).toBe(200);
});
