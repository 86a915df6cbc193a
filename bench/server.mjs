// One server under test. Started by run.mjs with its kind and how many calls it holds; answers "cpu" and "rss" messages.
import { createServer } from "node:http";

const [kind, rows] = [process.argv[2], Number(process.argv[3] ?? 1000)];
const call = (i) => ({ id: `jd7${String(i).padStart(29, "0")}`, callId: `seed-${i}`, startTime: "2024-01-01T00:00:00.000Z", endTime: null, from: "+15555550100", to: "+15555550101", groupingId: null, status: "in-progress", direction: "unknown", recordingUrl: null, executiveSummary: null, transcript: null, threadId: "0".repeat(32), processingStatus: "waiting_for_recording", createdAt: "2025-01-01T00:00:00.000Z" });

const starters = {
  async node() {
    const calls = new Map(Array.from({ length: rows }, (_, i) => [call(i).id, call(i)]));
    const server = createServer((request, response) => {
      const send = (status, value) => {
        const text = JSON.stringify(value);
        response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
        response.end(text);
      };
      if (request.method === "POST") {
        let text = "";
        request.on("data", (chunk) => (text += chunk));
        request.on("end", () => {
          const made = { ...call(calls.size), ...JSON.parse(text) };
          calls.set(made.id, made);
          send(200, made);
        });
      } else if (request.url.startsWith("/comswise/v1/calls/?")) send(200, page(calls));
      else send(200, calls.get(request.url.slice(19)));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { port: server.address().port };
  },
  async hono() {
    const { Hono } = await import("hono");
    const { serve } = await import("@hono/node-server");
    const calls = new Map(Array.from({ length: rows }, (_, i) => [call(i).id, call(i)]));
    const app = new Hono();
    app.post("/comswise/v1/calls/create", async (c) => {
      const made = { ...call(calls.size), ...(await c.req.json()) };
      calls.set(made.id, made);
      return c.json(made);
    });
    app.get("/comswise/v1/calls/", (c) => c.json(page(calls)));
    app.get("/comswise/v1/calls/:id", (c) => c.json(calls.get(c.req.param("id"))));
    const server = await new Promise((resolve) => {
      const started = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () => resolve(started));
    });
    return { port: server.address().port };
  },
  ringback: () => ringback(true),
  "ringback-unchecked": () => ringback(false),
};

async function ringback(responseCheck) {
  const { createSimulator } = await import("../dist/index.js");
  const sim = await createSimulator("comswise", { responseCheck, fixture: "empty" });
  for (let i = 0; i < rows; i++) {
    const { transcript: _, ...stored } = call(i);
    sim.world.table("comswise", "calls").put({ ...stored, account: "org_123", transcriptKey: null, createdAt: 1735689600000000 + i });
  }
  const { url } = await sim.listen();
  return { port: Number(new URL(url).port), headers: sim.auth() };
}

const page = (calls) => {
  const out = [];
  for (const one of calls.values()) if (out.push(one) === 25) break;
  return { calls: out, cursor: null, hasMore: true };
};

process.on("SIGINT", () => process.exit(0));
const ready = await starters[kind]();
process.on("message", (message) => {
  if (message === "cpu") process.send({ cpu: process.cpuUsage() });
  if (message === "rss") {
    globalThis.gc?.();
    process.send({ rss: process.memoryUsage() });
  }
});
process.send({ ready: { ...ready, sampleId: call(7).id } });
