// A campaign of VoipBin places thousands of calls at its own pace on a frozen clock: ring, answer, talk, hangup. Without a subscriber,
// then with a webhook receiver beside a bare loop of POSTs to the same receiver.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { quartiles } from "./figures.mjs";

if (process.argv[2] === "receiver") {
  let count = 0;
  const server = createServer((req, res) => {
    req.resume();
    req.on("end", () => {
      count++;
      res.end();
    });
  });
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
  process.on("message", () => process.send({ count: count - (count = 0) }));
} else await measure();

async function measure() {
  const { createSimulator } = await import("../dist/index.js");
  const quick = process.argv.includes("--quick");
  const ROUNDS = quick ? 3 : 5;
  const [SMALL, LARGE] = [100, quick ? 2000 : 10_000];
  /** Numbers that answer and talk 30 s, or say nothing until they are hung up. */
  const number = (i) => ({ type: "tel", target: `+1212555${String(100 + (i % 2) * 14).padStart(4, "0")}` });

  async function ready(count, webhook) {
    const sim = await createSimulator("voipbin");
    const ask = async (method, path, body, as = "default") => {
      const res = await sim.fetch(sim.url(`/v1.0${path}`), { method, headers: { ...sim.auth(as), "content-type": "application/json" }, ...(body ? { body: JSON.stringify(body) } : {}) });
      if (res.status !== 200) throw new Error(`${method} ${path}: ${res.status} ${await res.text()}`);
      return res.json();
    };
    if (webhook) await ask("PUT", "/customer", { name: "Example Ltd", email: "admin@example.com", webhook_method: "POST", webhook_uri: webhook });
    const outplan = await ask("POST", "/outplans", { source: { type: "tel", target: "+12025550143" }, dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 1 });
    const outdial = await ask("POST", "/outdials", { name: "list" });
    for (let i = 0; i < count; i++) await ask("POST", `/outdials/${outdial.id}/targets`, { destination_0: number(i) });
    const { id } = await ask("POST", "/campaigns", { type: "call", end_handle: "stop", outplan_id: outplan.id, outdial_id: outdial.id, actions: [{ type: "talk", option: { text: "Good morning, this is a call about nothing at all", language: "en-US" } }] });
    await sim.clock.idle();
    return { sim, ask, id };
  }

  async function place({ sim, ask, id }) {
    const before = process.cpuUsage();
    const wall = performance.now();
    const begin = Date.parse(sim.clock.now());
    await ask("PUT", `/campaigns/${id}/status`, { status: "run" });
    while ((await ask("GET", `/campaigns/${id}`)).status !== "stop") await sim.clock.advance(600);
    const { user, system } = process.cpuUsage(before);
    const calls = [...sim.world.table("voipbin", "campaigncalls").all()].filter(({ campaign_id, result }) => campaign_id === id && result === "success").length;
    return { cpu: user + system, seconds: (performance.now() - wall) / 1000, hours: (Date.parse(sim.clock.now()) - begin) / 3_600_000, calls, events: sim.world.events.total };
  }

  console.log("\nVoipBin: a campaign on a frozen clock");
  const seen = new Map([[SMALL, []], [LARGE, []]]);
  let last;
  await place(await ready(1000));
  for (let round = 0; round < ROUNDS; round++) {
    const parts = [];
    for (let i = 0; i < 10; i++) parts.push((await place(await ready(SMALL))).cpu / SMALL);
    seen.get(SMALL).push(parts.reduce((a, b) => a + b) / parts.length);
    const made = await ready(LARGE);
    last = await place(made);
    if (last.calls !== LARGE) throw new Error(`${last.calls} of ${LARGE} calls were placed and hung up`);
    seen.get(LARGE).push(last.cpu / LARGE);
    await made.sim.close();
  }
  const [small, large] = [...seen.values()].map(quartiles);
  for (const [size, [low, middle, high]] of [[SMALL, small], [LARGE, large]]) console.log(`${String(size).padStart(7)} calls  ${middle.toFixed(0)} µs CPU each [${low.toFixed(0)}–${high.toFixed(0)}]`);
  console.log(`ratio ${(large[1] / small[1]).toFixed(2)} ×; ${last.calls} calls, ${last.events} events in ${last.seconds.toFixed(1)} s real, ${last.hours.toFixed(1)} h simulated; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB resident`);

  const receiver = fork(fileURLToPath(import.meta.url), ["receiver"]);
  const [{ port }] = await once(receiver, "message");
  const count = async () => {
    receiver.send("count");
    return (await once(receiver, "message"))[0].count;
  };
  const body = JSON.stringify({ type: "call_updated", data: { id: "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11", text: "x".repeat(900) } });
  const headers = { "content-type": "application/json" };
  const post = async () => void (await (await fetch(`http://127.0.0.1:${port}/hook`, { method: "POST", headers, body })).arrayBuffer());
  /** One POST behind the other, as one address is told things in their order; or so many at once, where order is no matter. */
  async function bare(posts, atOnce) {
    let left = posts;
    const wall = performance.now();
    await Promise.all(Array.from({ length: atOnce }, async () => { while (left-- > 0) await post(); }));
    return posts / ((performance.now() - wall) / 1000);
  }
  console.log("\nVoipBin: the same with a webhook receiver, deliveries per second");
  const rates = { campaign: [], "bare loop": [], "bare, 64 at once": [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates["bare loop"].push(await bare(5000, 1));
    rates["bare, 64 at once"].push(await bare(5000, 64));
    const made = await ready(quick ? 300 : 1000, `http://127.0.0.1:${port}/hook`);
    await count();
    const { seconds } = await place(made);
    rates.campaign.push((await count()) / seconds);
    await made.sim.close();
  }
  for (const [name, list] of Object.entries(rates)) {
    const [low, middle, high] = quartiles(list);
    console.log(`${name.padEnd(18)} ${middle.toFixed(0)}/s [${low.toFixed(0)}–${high.toFixed(0)}]  ${(middle / quartiles(rates["bare loop"])[1]).toFixed(2)} × the bare loop`);
  }
  receiver.kill();
  process.exit(0);
}
