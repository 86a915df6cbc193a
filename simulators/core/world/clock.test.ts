import { expect, onTestFinished, test, vi } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { simulateMeridian } from "../testing/simulating.ts";
import { FROZEN_START, WorldClock } from "./clock.ts";

/** The machine's clock in our hands for the time of a test. */
function machineAt(time: string): void {
  vi.useFakeTimers({ now: new Date(time), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

test("a frozen clock stands at the start of 2025 until somebody moves it", () => {
  machineAt("2026-03-01T00:00:00Z");
  const clock = new WorldClock({ mode: "frozen" });
  vi.setSystemTime(new Date("2026-03-02T00:00:00Z"));
  expect([clock.now(), clock.realDelay(clock.now() + 1)]).toEqual([FROZEN_START, Infinity]);
});

test("a real clock goes with the machine's, a scaled one sixty times as fast", () => {
  machineAt("2026-03-01T00:00:00Z");
  const [real, scaled] = [new WorldClock({ mode: "real" }), new WorldClock({ mode: "scaled" })];
  vi.setSystemTime(new Date("2026-03-01T00:00:10Z"));
  expect([real.iso(), scaled.iso()]).toEqual(["2026-03-01T00:00:10.000Z", "2026-03-01T00:10:00.000Z"]);
  expect(scaled.realDelay(scaled.now() + 60_000)).toBe(1000);
});

test("time never goes back, whatever mode it is set to", () => {
  machineAt("2026-03-01T00:00:00Z");
  const clock = new WorldClock({ mode: "frozen", now: Date.UTC(2030, 0, 1) });
  for (const mode of ["real", "frozen", "scaled", "real"] as const) {
    clock.set({ mode });
    expect(clock.iso()).toBe("2030-01-01T00:00:00.000Z");
  }
});

test("a world frozen in the past that is set to real goes on at the machine's time", () => {
  machineAt("2026-03-01T00:00:00Z");
  const clock = new WorldClock({ mode: "frozen" });
  clock.set({ mode: "real" });
  expect(clock.iso()).toBe("2026-03-01T00:00:00.000Z");
});

test("a thousand stamps of one instant are a thousand stamps, in order", () => {
  const clock = new WorldClock({ mode: "frozen" });
  const stamps = Array.from({ length: 1000 }, () => clock.stamp());
  expect(stamps).toEqual(stamps.map((_, i) => FROZEN_START * 1000 + i));
});

test("timers run in the order of their instants, and of planning within one; each sees its own instant", async () => {
  const seen: [string, string][] = [];
  const sim = await simulateMeridian({}, { timers: { remind: (act, { call }) => void seen.push([call, new Date(act.now).toISOString().slice(14, 19)]) }, operations: { ...meridian.operations, whoAmI: (act: any) => ([["c", 30], ["a", 10], ["b", 10], ["d", 30.5]].forEach(([call, s]) => act.schedule("remind", s, { call })), {}) } });
  await sim.ask("GET", "/v2/whoami");
  await sim.clock.advance(60);
  expect(seen).toEqual([["a", "00:10"], ["b", "00:10"], ["c", "00:30"], ["d", "00:30"]]);
  expect(sim.clock.now()).toBe("2025-01-01T00:01:00.000Z");
});

test("a timer that plans another within the time that passes is followed by it", async () => {
  const seen: number[] = [];
  const sim = await simulateMeridian({}, { timers: { remind: (act) => void (seen.push(act.now - FROZEN_START), act.schedule("remind", 7)) }, operations: { ...meridian.operations, whoAmI: (act: any) => (act.schedule("remind", 0), {}) } });
  await sim.ask("GET", "/v2/whoami");
  await sim.clock.advance(21);
  expect(seen).toEqual([0, 7000, 14_000, 21_000]);
});

test("until idle stops when no work is left; upkeep may still be pending", async () => {
  const sim = await simulateMeridian();
  await sim.startCall();
  const stopped = await sim.control("POST", "/clock/advance", { until: "idle" });
  expect(stopped).toMatchObject({ stopped: "idle", idle: true, now: "2025-01-01T00:00:31.000Z" });
  expect((await sim.control("GET", "/timers")).timers.map((t: any) => [t.kind, t.dueAt])).toEqual([["upkeep", "2025-01-01T00:10:31.000Z"]]);
});

test("until idle gives up at its limit and says so", async () => {
  const sim = await simulateMeridian();
  await sim.startCall();
  const stopped = await sim.control("POST", "/clock/advance", { until: "idle", maxSeconds: 20 });
  expect(stopped).toMatchObject({ stopped: "limit", idle: false, now: "2025-01-01T00:00:20.000Z", note: "stopped after maxSeconds 20; work is still pending" });
});

test("until next stops behind the next instant at which something was due", async () => {
  const sim = await simulateMeridian();
  await sim.startCall();
  const next = () => sim.control("POST", "/clock/advance", { until: "next" });
  expect(await next()).toMatchObject({ stopped: "next", now: "2025-01-01T00:00:01.000Z" });
  expect(await next()).toMatchObject({ stopped: "next", now: "2025-01-01T00:00:31.000Z" });
  expect(await next()).toMatchObject({ stopped: "next", now: "2025-01-01T00:10:31.000Z" });
  expect(await next()).toMatchObject({ stopped: "idle", now: "2025-01-01T00:10:31.000Z" });
});

test("a timer that is planned again and again leaves nothing behind", async () => {
  const sim = await simulateMeridian({}, { operations: { ...meridian.operations, whoAmI: (act: any) => (act.schedule("remind", 1000, { call: "x" }, { key: "same" }), {}) } });
  for (let i = 0; i < 500; i++) await sim.ask("GET", "/v2/whoami");
  expect((sim.world.heap as any).heap.length).toBeLessThan(100);
  expect(sim.world.heap.pendingWork).toBe(1);
});

test("requests are counted in windows of world time, per account, and the next window is free again", async () => {
  const sim = await simulateMeridian({ settings: { meridian: { rateLimit: 2 } } });
  const ask = async (as?: string) => (await sim.ask("GET", "/v2/calls", as ? { as } : {})).status;
  await sim.clock.advance(15);
  expect([await ask(), await ask(), await ask(), await ask("south")]).toEqual([200, 200, 429, 200]);
  expect((await sim.ask("GET", "/v2/calls")).headers.get("retry-after")).toBe("45");
  await sim.clock.advance(44);
  expect(await ask()).toBe(429);
  await sim.clock.advance(1);
  expect(await ask()).toBe(200);
});

test("on a real clock a call rings by itself", async () => {
  const sim = await simulateMeridian({ clock: { mode: "scaled", rate: 1000 } });
  onTestFinished(() => sim.close());
  const { id } = await sim.startCall();
  await vi.waitFor(async () => expect((await sim.ask("GET", `/v2/calls/${id}`)).body.state).toBe("no_answer"), { timeout: 5000 });
});
