import { expect, test } from "vitest";
import { simulate, type SimulatorOptions } from "./simulator.ts";
import { meridian } from "./testing/meridian.ts";
import { simulateMeridian } from "./testing/simulating.ts";

test("a simulator of no vendor is refused in one sentence", async () => {
  await expect(simulate([])).rejects.toThrow("a simulator is made of at least one vendor");
});

test("settings for a vendor that is not served are refused, and not overlooked", async () => {
  await expect(simulateMeridian({ settings: { meridain: { patienceSeconds: 1 } } })).rejects.toThrow("settings for meridain, which is not served here");
});

test("a simulator that was closed says so", async () => {
  const sim = await simulateMeridian();
  await sim.close();
  await expect(sim.fetch(sim.url("/v2/calls"))).rejects.toThrow("this simulator is closed");
  expect(() => sim.auth()).toThrow("this simulator is closed");
});

test.for([
  ["30s", "string 30s"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [-1, "-1"],
  [undefined, "undefined undefined"],
] as const)("a clock moves by seconds only, and not by %s", async ([seconds, shown]) => {
  const sim = await simulateMeridian();
  await expect(sim.clock.advance(seconds as number)).rejects.toThrow(`a clock moves by a number of seconds, 0 or more, not by ${shown}`);
  if (seconds !== undefined) await expect(sim.clock.idle(seconds as number)).rejects.toThrow(`a clock moves by a number of seconds, 0 or more, not by ${shown}`);
  expect(sim.clock.now()).toBe("2025-01-01T00:00:00.000Z");
  await sim.clock.advance(0.5);
  expect(sim.clock.now()).toBe("2025-01-01T00:00:00.500Z");
  await sim.close();
});

test("a clock is not moved behind the end of time", async () => {
  const sim = await simulateMeridian();
  await expect(sim.clock.advance(1e12)).rejects.toThrow("a world's time ends with 2254: 1000000000000 s from 2025-01-01T00:00:00.000Z are too many");
  await sim.close();
});

test.for([
  [{ sed: 7 }, /^there is no option sed; there are seed, fixture, clock, .*; did you mean seed\?$/],
  [{ seed: "x" }, 'seed takes a whole number, not "x"'],
  [{ seed: Number.NaN }, "seed takes a whole number, not NaN"],
  [{ fixture: 7 }, "fixture takes the name of a fixture, or the path of a YAML file, not 7"],
  [{ clock: "frozn" }, 'clock takes an object such as { mode: "frozen" }, not "frozn"'],
  [{ clock: { mode: "frozn" } }, 'clock.mode takes "real" or "scaled" or "frozen", not "frozn"'],
  [{ clock: { mode: "frozen", nwo: 0 } }, "there is no option clock.nwo; there are clock.mode, clock.rate, clock.now; did you mean now?"],
  [{ clock: { mode: "frozen", now: "yesterday" } }, 'clock.now takes milliseconds since 1970, up to 2254, not "yesterday"'],
  [{ clock: { mode: "scaled", rate: 0 } }, "clock.rate takes a number above 0, of world seconds per second, not 0"],
  [{ settings: { meridian: "strict" } }, 'settings takes an object of settings by vendor, not {"meridian":"strict"}'],
  [{ maxWorlds: 0 }, "maxWorlds takes a whole number from 1, not 0"],
  [{ responseCheck: "no" }, 'responseCheck takes true or false, not "no"'],
  [{ publicUrl: "here" }, 'publicUrl takes an absolute URL, not "here"'],
  [{ allowHosts: "example.com" }, 'allowHosts takes a list of host names, not "example.com"'],
  ["strict", 'a simulator\'s options are an object, not "strict"'],
] as const)("the options %j are refused in one sentence", async ([options, sentence]) => {
  await expect(simulate([meridian], options as SimulatorOptions)).rejects.toThrow(sentence);
});

test("an address is of something that is served", async () => {
  const sim = await simulateMeridian();
  expect([sim.url("/v2/calls"), sim.url(""), sim.url("/health", "_sim")]).toEqual(["http://ringback.test/meridian/v2/calls", "http://ringback.test/meridian", "http://ringback.test/_sim/health"]);
  expect(() => sim.url("/v2/calls", "meridain")).toThrow(/^nothing is served at \/meridain; there are \/_sim, \/meridian, .*; did you mean meridian\?$/);
  expect(() => sim.url("v2/calls")).toThrow('a path begins with "/": url("/v2/calls"), not url("v2/calls")');
  await sim.close();
});

test("a credential that there is not is answered with those that there are", async () => {
  const sim = await simulateMeridian();
  expect(() => sim.auth("defalt")).toThrow(/^meridian has no credential "defalt"; it has default, .*; did you mean default\?$/);
  expect(() => sim.auth("meridian")).toThrow(/^meridian has no credential "meridian"; it has default, .*; a vendor comes second: auth\("default", "meridian"\)$/);
  expect(() => sim.auth("default", "meridain")).toThrow('auth(credential, vendor): "meridain" is not served here; meridian is; did you mean meridian?');
  await sim.close();
});
