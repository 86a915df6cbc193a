import fc from "fast-check";
import { expect, test } from "vitest";
import { contentsOf, simulateMeridian } from "../testing/simulating.ts";

test.each<[string, (s: any) => any]>([
  ["no snapshot at all", () => ({ hello: 1 })],
  ["of another version", (s) => ({ ...s, format: "ringback.snapshot/9" })],
  ["without stores", ({ stores: _, ...s }) => s],
  ["whose stores are a list", (s) => ({ ...s, stores: [1] })],
  ["whose pairs are none", (s) => ({ ...s, stores: { ...s.stores, counters: [["a"]] } })],
  ["whose clock is none", (s) => ({ ...s, clock: { mode: "frozen" } })],
  ["of a vendor that is not here", (s) => ({ ...s, stores: { ...s.stores, "rows/other/calls": [["1", { id: "1" }]] } })],
  ["of a resource that is not stored", (s) => ({ ...s, stores: { ...s.stores, "rows/meridian/constructor": [["1", { id: "1" }]] } })],
  ["with a credential of another vendor", (s) => ({ ...s, stores: { ...s.stores, credentials: [["other/x", { vendor: "other", name: "x", account: "a", scheme: "b", state: "active" }]] } })],
  ["with a timer that has no instant", (s) => ({ ...s, stores: { ...s.stores, timers: [["t", { id: "t" }]] } })],
  ["over a fixture that is not there", (s) => ({ ...s, fixture: "nowhere" })],
  ["with a setting that does not exist", (s) => ({ ...s, request: { settings: { meridian: { dance: true } } } })],
  ["whose name leads out of its folder", (s) => ({ ...s, name: "../../elsewhere" })],
])("a document %s is refused and the world stays as it is", async (_, spoil) => {
  const sim = await simulateMeridian();
  await sim.startCall();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const before = contentsOf(sim);
  const answered = await sim.ask("POST", "/_sim/snapshots/restore", { body: { snapshot: spoil(snapshot) } });
  expect(answered.status).toBe(400);
  expect(answered.body.ringback).toEqual(expect.any(String));
  expect(contentsOf(sim)).toEqual(before);
});

test("any document at all is refused or taken, never a 500", async () => {
  const sim = await simulateMeridian();
  const { snapshot } = await sim.control("POST", "/snapshots");
  const keys = Object.keys(snapshot);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
      const answered = await sim.ask("POST", "/_sim/snapshots/restore", { as: "none", body: { snapshot: { ...snapshot, [key]: value } } });
      expect(answered.status).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
});
