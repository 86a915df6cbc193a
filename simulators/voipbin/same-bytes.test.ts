import { expect, test } from "vitest";
import { played } from "../core/testing/cut-story.ts";
import type { Simulator } from "../core/simulator.ts";
import { createSimulator } from "../registry.ts";
import { STORIES } from "./testing/stories.ts";

const open = (seed = 42) => createSimulator("voipbin", { seed });
const LONG = Object.values(STORIES);

test("the same seed and a long mixed story give the same bytes: answers, ids, events, deliveries and all that is stored", async () => {
  expect(await played(open, "voipbin", LONG)).toEqual(await played(open, "voipbin", LONG));
});

test("another seed gives other ids", async () => {
  expect((await played(open, "voipbin", LONG, 1)).seen).not.toEqual((await played(open, "voipbin", LONG, 2)).seen);
});

test("calls that come in to another world in between shift nothing", async () => {
  const control = (sim: Simulator, path: string, body: object) => sim.fetch(`${sim.server.origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const noisy = async (seed?: number) => {
    const sim = await open(seed);
    await control(sim, "/_sim/worlds", { name: "noisy" });
    return sim;
  };
  const between = async (sim: Simulator) => {
    expect((await control(sim, "/~noisy/_sim/telephone/calls", { from: "+447700900114", to: "+12025550143" })).status).toBe(201);
    await control(sim, "/~noisy/_sim/clock/advance", { seconds: 7 });
  };
  expect((await played(noisy, "voipbin", LONG, 42, between)).stored).toEqual((await played(open, "voipbin", LONG)).stored);
});
