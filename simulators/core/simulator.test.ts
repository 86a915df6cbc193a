import { expect, test } from "vitest";
import { simulate } from "./simulator.ts";
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
