// npm run bench: the simulators beside bare servers, in one run, as ratios. See README.md for the method.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { quartiles } from "./figures.mjs";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 5 : 9;
const COUNT = quick ? 3000 : 6000;
const KINDS = ["node", "hono", "ringback", "ringback-unchecked"];
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

const ask = async (child, message, key) => {
  child.send(message);
  for (;;) {
    const [answer] = await once(child, "message");
    if (answer.error) throw new Error(answer.error);
    if (key in answer) return answer[key];
  }
};

async function startServer(kind, rows) {
  const child = fork(here("./server.mjs"), [kind, String(rows)], { execArgv: ["--expose-gc", "--max-old-space-size=8192"] });
  const ready = await new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message.ready));
    child.once("exit", (code) => reject(new Error(`server ${kind} ended with ${code} before it was ready`)));
  });
  return { kind, child, ...ready };
}

const jobs = (server) => ({
  read: { method: "GET", path: `/comswise/v1/calls/${server.sampleId}` },
  create: { method: "POST", path: "/comswise/v1/calls/create", body: JSON.stringify({ callId: "bench-{n}", startTime: "2024-01-01T00:00:00Z", from: "+15555550100", to: "+15555550101", status: "in-progress" }) },
  page: { method: "GET", path: "/comswise/v1/calls/?limit=25" },
});

async function measure(load, server, job, count) {
  const before = await ask(server.child, "cpu", "cpu");
  const { seconds } = await ask(load, { ...job, port: server.port, headers: server.headers, count, connections: 64 }, "result");
  const after = await ask(server.child, "cpu", "cpu");
  return { cpu: (after.user + after.system - before.user - before.system) / count, rate: count / seconds };
}

const f = (n) => (n >= 100 ? n.toFixed(0) : n.toFixed(1));
const print = (cells, widths) => console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(widths[i]) : String(c).padStart(widths[i]))).join("  "));

async function overHttp(rows) {
  const load = fork(here("./load.mjs"));
  await once(load, "message");
  const servers = [];
  for (const kind of KINDS) servers.push(await startServer(kind, rows));
  const results = {};
  for (const op of ["read", "create", "page"]) {
    const seen = new Map(servers.map((s) => [s.kind, []]));
    for (const server of servers) await measure(load, server, jobs(server)[op], COUNT);
    for (let round = 0; round < ROUNDS; round++) for (const server of servers) seen.get(server.kind).push(await measure(load, server, jobs(server)[op], COUNT));
    results[op] = seen;
  }
  for (const server of servers) server.child.kill();
  load.kill();
  return results;
}

function report(title, results) {
  console.log(`\n${title}: CPU µs per request, median [quartiles], requests/s, ratio to bare Hono`);
  for (const [op, seen] of Object.entries(results)) {
    const base = quartiles(seen.get("hono").map((m) => m.cpu));
    for (const [kind, measured] of seen) {
      const [low, middle, high] = quartiles(measured.map((m) => m.cpu));
      const rate = quartiles(measured.map((m) => m.rate))[1];
      print([`${op} ${kind}`, f(middle), `[${f(low)}–${f(high)}]`, `${f(rate)}/s`, `${(middle / base[1]).toFixed(2)} ×`], [28, 7, 17, 10, 9]);
    }
  }
}

const part = (file, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", "--max-old-space-size=8192", here(file), ...args], { stdio: "inherit" });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${file} exited with ${code}`))));
  });

report("Over HTTP, 64 connections, 1,000 stored calls", await overHttp(1000));
for (const file of ["./in-process.mjs", "./voice.mjs", "./campaign.mjs", "./contact-centre.mjs", "./suite.mjs"]) await part(file, quick ? "--quick" : "--full");
