// What needs no socket: requests in process, growth with size, memory, fresh worlds, time to ready.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { createSimulator } from "../dist/index.js";
import { quartiles } from "./figures.mjs";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 5 : 9;
const stored = (i) => ({ id: `jd7${String(i).padStart(29, "0")}`, account: "org_123", callId: `seed-${i}`, startTime: "2024-01-01T00:00:00Z", endTime: null, from: "+15555550100", to: "+15555550101", groupingId: null, status: "in-progress", direction: "unknown", recordingUrl: null, executiveSummary: null, transcriptKey: null, threadId: "0".repeat(32), processingStatus: "waiting_for_recording", run: 1, createdAt: 1735689600000000 + i });
const body = (n) => JSON.stringify({ callId: `bench-${n}`, startTime: "2024-01-01T00:00:00Z", from: "+15555550100", to: "+15555550101", status: "in-progress" });
const line = (name, [low, middle, high], unit, more = "") => console.log(`${name.padEnd(44)} ${middle.toFixed(3)} ${unit} [${low.toFixed(3)}–${high.toFixed(3)}] ${more}`);

/** CPU microseconds per call of `run`, once. */
async function cpuOf(run, count) {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) await run(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

/** Several things in turn, so that what the machine does meanwhile meets them alike. */
async function inTurn(things, count) {
  const seen = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (const run of Object.values(things)) await cpuOf(run, count);
  for (let round = 0; round < ROUNDS; round++) for (const [name, run] of Object.entries(things)) seen[name].push(await cpuOf(run, count));
  return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, quartiles(values)]));
}

async function simulatorWith(rows, options = {}) {
  const sim = await createSimulator("comswise", { fixture: "empty", ...options });
  const calls = sim.world.table("comswise", "calls");
  for (let i = 0; i < rows; i++) calls.put(stored(i));
  return sim;
}

function bareHono(rows) {
  const calls = new Map(Array.from({ length: rows }, (_, i) => [stored(i).id, stored(i)]));
  const app = new Hono();
  app.post("/calls", async (c) => {
    const made = { ...stored(calls.size), ...(await c.req.json()) };
    calls.set(made.id, made);
    return c.json(made);
  });
  app.get("/calls", (c) => {
    const page = [];
    for (const call of calls.values()) if (page.push(call) === 25) break;
    return c.json({ calls: page });
  });
  app.get("/calls/:id", (c) => c.json(calls.get(c.req.param("id"))));
  return app;
}

console.log("\nIn process, CPU µs per request, median [quartiles]");
let n = 0;
{
  const [checked, unchecked, hono] = [await simulatorWith(1000), await simulatorWith(1000, { responseCheck: false }), bareHono(1000)];
  const headers = checked.auth();
  const json = { ...headers, "content-type": "application/json" };
  const of = (sim) => ({
    read: async () => (await sim.fetch(sim.url(`/v1/calls/${stored(7).id}`), { headers })).text(),
    create: async () => (await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: json, body: body(n++) })).text(),
    page: async () => (await sim.fetch(sim.url("/v1/calls/?limit=25"), { headers })).text(),
  });
  const bare = {
    read: async () => (await hono.request(`/calls/${stored(7).id}`, { headers })).text(),
    create: async () => (await hono.request("/calls", { method: "POST", headers: json, body: body(n++) })).text(),
    page: async () => (await hono.request("/calls", { headers })).text(),
  };
  for (const op of ["read", "create", "page"]) {
    const figures = await inTurn({ "bare Hono": bare[op], ringback: of(checked)[op], "ringback, unchecked": of(unchecked)[op] }, quick ? 500 : 2000);
    for (const [name, values] of Object.entries(figures)) line(`${op} ${name}`, values, "µs", `${(values[1] / figures["bare Hono"][1]).toFixed(2)} ×`);
  }
}

console.log("\nGrowth: 1 k against 1 M stored calls (in process)");
{
  const [small, large] = [await simulatorWith(1000), await simulatorWith(quick ? 100_000 : 1_000_000)];
  const headers = small.auth();
  for (const sim of [small, large]) await sim.fetch(sim.url("/v1/calls/?limit=25"), { headers });
  const page = (sim) => async () => (await sim.fetch(sim.url("/v1/calls/?limit=25"), { headers })).text();
  const create = (sim) => async () => (await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: body(n++) })).text();
  for (const [op, of] of [["page", page], ["create", create]]) {
    const figures = await inTurn({ small: of(small), large: of(large) }, quick ? 300 : 1000);
    line(`${op}, 1 k`, figures.small, "µs");
    line(`${op}, ${quick ? "100 k" : "1 M"}`, figures.large, "µs", `${(figures.large[1] / figures.small[1]).toFixed(2)} ×`);
  }
  const { examined } = large.world.table("comswise", "calls").page("newest", "org_123", { limit: 25, descending: true });
  console.log(`rows examined for a page of 25: ${examined} (25 and the one that tells there are more)`);
}

console.log("\nMemory");
{
  const sim = await simulatorWith(0);
  globalThis.gc();
  const before = process.memoryUsage();
  const headers = { ...sim.auth(), "content-type": "application/json" };
  for (let i = 0; i < 10_000; i++) await (await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers, body: body(n++) })).text();
  globalThis.gc();
  console.log(`10,000 calls created through the API: ${((process.memoryUsage().heapUsed - before.heapUsed) / 1e6).toFixed(1)} MB, the journal of the last 1,000 exchanges among them`);
}

console.log("\nFresh worlds over a fixture of 1,000 rows");
{
  const folder = mkdtempSync(join(tmpdir(), "ringback-bench-"));
  const fixture = join(folder, "thousand.yaml");
  const credentials = [{ name: "default", scheme: "bearerAuth", account: "org_123", text: "cw_bench" }];
  writeFileSync(fixture, JSON.stringify({ comswise: { credentials, rows: { calls: Array.from({ length: 1000 }, (_, i) => stored(i)) } } }));
  const sim = await createSimulator("comswise", { fixture });
  const times = [];
  for (let i = 0; i < 300; i++) {
    const begin = performance.now();
    const world = await sim.server.worlds.create({});
    times.push(performance.now() - begin);
    sim.server.worlds.drop(world.name);
  }
  line("a fresh world", quartiles(times.slice(100)), "ms");
  rmSync(folder, { recursive: true });
}

console.log("\nStart until ready, wall ms");
{
  const empty = "require('node:http').createServer().listen(0, '127.0.0.1', () => console.log('ready'))";
  const timed = async (args) => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    const took = performance.now() - begin;
    child.kill();
    await once(child, "exit");
    return took;
  };
  const seen = { empty: [], ringback: [] };
  for (let round = 0; round < ROUNDS; round++) {
    seen.empty.push(await timed(["-e", empty]));
    seen.ringback.push(await timed(["dist/cli/main.js", "start", "--port", "0", "--json"]));
  }
  const [bare, ours] = [quartiles(seen.empty), quartiles(seen.ringback)];
  line("an empty node:http server", bare, "ms");
  line("ringback start, all vendors", ours, "ms", `${(ours[1] / bare[1]).toFixed(2)} ×`);
}
process.exit(0);
