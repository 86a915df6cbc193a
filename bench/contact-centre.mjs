// A contact centre of Infobip on a frozen clock: a whole day, and what a conversation costs among many.
import { createSimulator } from "../dist/index.js";
import { contactDay } from "./contact-day.mjs";
import { quartiles } from "./figures.mjs";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 3 : 5;

console.log("\nInfobip: a day in a contact centre, 30 agents, 5 queues, 2000 calls, 3000 conversations in writing");
const day = await contactDay(createSimulator);
const found = day.wrong.length + day.breaches.length + day.live + day.books.filter((book) => book.inCall !== book.talked || book.wrapping !== book.wrapped || book.free + book.ringing + book.inCall + book.wrapping !== book.all).length;
console.log(`${day.seconds.toFixed(1)} s real, ${(day.cpu / 1e6).toFixed(1)} s CPU, ${day.events} events; callers ${JSON.stringify(day.callers)}, transfers ${JSON.stringify(day.transfers)}; rules broken: ${found}`);
if (found > 0) throw new Error(`the day does not add up: ${[...day.breaches, ...day.wrong].slice(0, 5).join("; ")}`);

/** As many an hour, whatever the size: the same agents, a longer day. */
const cost = async (size) => (await contactDay(createSimulator, { agents: 60, queues: 5, calls: size * 0.4, messages: size * 0.6, hours: size / 1000 })).cpu / size;
const LARGE = quick ? 3000 : 10_000;
const seen = new Map([[100, []], [LARGE, []]]);
await cost(100);
for (let round = 0; round < ROUNDS; round++) {
  const parts = [];
  for (let i = 0; i < 5; i++) parts.push(await cost(100));
  seen.get(100).push(parts.reduce((a, b) => a + b) / parts.length);
  seen.get(LARGE).push(await cost(LARGE));
}
const [small, large] = [...seen.values()].map(quartiles);
for (const [size, [low, middle, high]] of [[100, small], [LARGE, large]]) console.log(`${String(size).padStart(7)} conversations  ${middle.toFixed(0)} µs CPU each [${low.toFixed(0)}–${high.toFixed(0)}]`);
console.log(`ratio ${(large[1] / small[1]).toFixed(2)} × (at most 1.3)`);
process.exit(0);
