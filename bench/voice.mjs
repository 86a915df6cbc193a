// Calls in bulk: a campaign that dials on a frozen clock, and lists and figures over a million calls of Auralytik.
import { createSimulator } from "../dist/index.js";
import { quartiles } from "./figures.mjs";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 3 : 5;
const json = { "content-type": "application/json" };
const cpuOf = async (run) => {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: user + system, result };
};

/** Every entry of the test-number plan that a campaign may meet, in turn. */
const number = (i) => `+1555555${String(100 + (i % 18)).padStart(4, "0")}`;

async function campaign(count) {
  const sim = await createSimulator("auralytik");
  const numbers = Array.from({ length: count }, (_, i) => number(i));
  await sim.fetch(`${sim.server.origin}/_sim/stimuli/auralytik/dialCampaign`, { method: "POST", headers: json, body: JSON.stringify({ campaignId: "camp_456", numbers, finish: true }) });
  const begin = Date.parse(sim.clock.now());
  const get = async (path) => (await sim.fetch(sim.url(`/api/v1${path}`), { headers: sim.auth() })).json();
  const wall = performance.now();
  const { cpu } = await cpuOf(async () => {
    while ((await get("/campaigns/camp_456")).status === "Running") await sim.clock.advance(3600);
  });
  const seconds = (performance.now() - wall) / 1000;
  const made = [...sim.world.table("auralytik", "voiceCalls").all()].filter(({ createdAt }) => createdAt >= "2025");
  const ended = Math.max(...made.map(({ endTime }) => Date.parse(endTime)));
  const states = {};
  for (const { state } of made) states[state] = (states[state] ?? 0) + 1;
  return { each: cpu / count, seconds, hours: (ended - begin) / 3_600_000, states, made: made.length };
}

console.log("\nA campaign on a frozen clock, CPU µs per call, median [quartiles]");
{
  const sizes = [100, quick ? 1000 : 5000];
  const seen = new Map(sizes.map((size) => [size, []]));
  await campaign(sizes[0]);
  let last;
  for (let round = 0; round < ROUNDS; round++)
    for (const size of sizes) {
      // As many calls at either size, so that what is warm is alike.
      const rounds = sizes[1] / size / 10;
      const parts = [];
      for (let i = 0; i < Math.max(1, rounds); i++) parts.push((last = await campaign(size)).each);
      seen.get(size).push(parts.reduce((a, b) => a + b, 0) / parts.length);
    }
  const [small, large] = sizes.map((size) => quartiles(seen.get(size)));
  for (const [i, figures] of [small, large].entries()) console.log(`${String(sizes[i]).padStart(7)} numbers  ${figures[1].toFixed(0)} [${figures[0].toFixed(0)}–${figures[2].toFixed(0)}]`);
  console.log(`ratio ${(large[1] / small[1]).toFixed(2)} ×; ${last.made} calls in ${last.seconds.toFixed(1)} s real, ${last.hours.toFixed(1)} h simulated; ${Object.entries(last.states).map((pair) => pair.join(" ")).join(", ")}`);
}

const STATES = ["Completed", "Busy", "NoAnswer", "Voicemail", "Failed"];
const iso = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
function stored(i) {
  const start = Date.UTC(2020, 0, 1) + i * 90_000;
  const state = STATES[i % 5];
  const duration = state === "Completed" ? 30 + (i % 270) : 12;
  return { id: `vc_b${String(i).padStart(11, "0")}`, account: "client_1", campaignId: i % 3 ? "camp_456" : "camp_777", direction: i % 4 ? "Outbound" : "Inbound", state, startTime: iso(start), endTime: iso(start + duration * 1000), durationSeconds: duration, talkTimeSeconds: state === "Completed" ? duration - 8 : 0, outcome: state === "Completed" ? "Successful" : "NoContact", createdAt: iso(start), transcript: null, turns: [], answeredAt: null, number: null, leg: null, line: 0, queued: 0 };
}

async function holding(count) {
  const sim = await createSimulator("auralytik", { fixture: "empty" });
  const calls = sim.world.table("auralytik", "voiceCalls");
  for (let i = 0; i < count; i++) calls.put(stored(i));
  return sim;
}

console.log("\nLists of calls, CPU µs per request, median [quartiles]");
{
  const [small, large] = [await holding(1000), await holding(quick ? 100_000 : 1_000_000)];
  const headers = small.auth();
  const days = "dateFrom=2020-01-01&dateTo=2020-12-31";
  const asked = { "one filter and a span": `state=Completed&${days}`, "two filters and a span": `state=Completed&direction=Inbound&${days}`, "page 100 of one filter": "state=Completed&page=100", "no filter": "" };
  for (const [name, query] of Object.entries(asked)) {
    const ask = async (sim) => (await sim.fetch(sim.url(`/api/v1/voice-calls?${query}`), { headers })).json();
    const seen = { small: [], large: [] };
    const heavy = name.startsWith("two");
    for (let round = -1; round < ROUNDS; round++)
      for (const [size, sim] of [["small", small], ["large", large]]) {
        const times = heavy ? 3 : 200;
        const { cpu } = await cpuOf(async () => {
          for (let i = 0; i < times; i++) await ask(sim);
        });
        if (round >= 0) seen[size].push(cpu / times);
      }
    const [a, b] = [quartiles(seen.small), quartiles(seen.large)];
    const { totalCount } = await ask(large);
    console.log(`${name.padEnd(24)} 1 k ${a[1].toFixed(0)}, ${quick ? "100 k" : "1 M"} ${b[1].toFixed(0)} [${b[0].toFixed(0)}–${b[2].toFixed(0)}], ${(b[1] / a[1]).toFixed(2)} ×; totalCount ${totalCount}`);
  }
}
