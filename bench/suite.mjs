// All scenarios over all vendors in one process: real seconds, the simulated time they cover, and how much of it compiles validators.
import { createRequire } from "node:module";
import { quartiles } from "./figures.mjs";

/** As many as `ringback verify` has under way. */
const AT_ONCE = 8;
const ROUNDS = process.argv.includes("--quick") ? 1 : 3;
const { createSimulator, run, scenarios, simulatorTarget } = await (await import("../dist/tools.js")).suite();

/** Every validator is compiled by ajv, and by nothing else. */
const compiling = { millis: 0, count: 0 };
const { prototype } = createRequire(import.meta.url)("ajv/dist/2020.js").Ajv2020;
const compile = prototype.compile;
prototype.compile = function timed(...args) {
  const begun = performance.now();
  try {
    return compile.apply(this, args);
  } finally {
    compiling.millis += performance.now() - begun;
    compiling.count++;
  }
};

/** The target, and the world time that passes in its worlds. */
function clocked(target) {
  const passed = { millis: 0 };
  const open = async (request) => {
    const session = await target.open(request);
    const begun = (await session.clock.now()).getTime();
    const close = async () => {
      passed.millis += (await session.clock.now()).getTime() - begun;
      await session.close();
    };
    return { ...session, close };
  };
  return { target: { ...target, open }, passed };
}

async function round(options) {
  const { target, passed } = clocked(simulatorTarget(options));
  const [before, cpuBefore, loop] = [{ ...compiling }, process.cpuUsage(), performance.eventLoopUtilization()];
  const { results, millis } = await run({ scenarios, target, atOnce: AT_ONCE });
  const { user, system } = process.cpuUsage(cpuBefore);
  const idle = performance.eventLoopUtilization(loop).idle / 1000;
  const notHeld = results.filter(({ status }) => status !== "held").map(({ name, status }) => `${name} ${status}`);
  const exchanges = results.reduce((sum, { steps }) => sum + steps.filter(({ exchange }) => exchange).length, 0);
  const slowest = results.toSorted((a, b) => b.millis - a.millis).slice(0, 5).map((result) => `${result.name} ${(result.millis / 1000).toFixed(2)} s`);
  return { seconds: millis / 1000, cpu: (user + system) / 1e6, idle, compiled: compiling.count - before.count, compile: (compiling.millis - before.millis) / 1000, days: passed.millis / 86_400_000, exchanges, notHeld, slowest };
}

function line(name, rounds) {
  const [low, middle, high] = quartiles(rounds.map(({ seconds }) => seconds));
  const cpu = quartiles(rounds.map((each) => each.cpu))[1];
  const idle = quartiles(rounds.map((each) => each.idle))[1];
  const { compiled, compile: spent, days, exchanges } = rounds[0];
  const share = compiled ? `${compiled} validators compiled in ${spent.toFixed(2)} s (${((100 * spent) / rounds[0].seconds).toFixed(0)} %)` : "none compiled";
  console.log(`${name.padEnd(28)} ${middle.toFixed(2)} s [${low.toFixed(2)}–${high.toFixed(2)}], CPU ${cpu.toFixed(2)} s, waiting ${idle.toFixed(2)} s; ${exchanges} requests, ${days.toFixed(0)} simulated days; ${share}`);
}

console.log(`\nAll ${scenarios.length} scenarios over all vendors, in one process, real seconds, median [quartiles]`);
const sim = await createSimulator();
const inProcess = { url: sim.server.origin, fetch: (request) => sim.fetch(request) };
const seen = { cold: [await round(inProcess)], warm: [], http: [] };
line("in process, first time", seen.cold);
for (let n = 0; n < ROUNDS; n++) seen.warm.push(await round(inProcess));
line("in process, warm", seen.warm);
const { url } = await sim.listen();
for (let n = 0; n < ROUNDS; n++) seen.http.push(await round({ url }));
line("over HTTP, warm", seen.http);
console.log(`slowest in process: ${seen.warm.at(-1).slowest.join(", ")}`);
await sim.close();

const notHeld = new Set(Object.values(seen).flat().flatMap((each) => each.notHeld));
if (notHeld.size) console.error(`not held: ${[...notHeld].join(", ")}`);
process.exitCode = notHeld.size ? 1 : 0;
