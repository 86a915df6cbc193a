import { expect, test } from "vitest";
import { contentsOf, simulateMeridian } from "./testing/simulating.ts";

const HOOK = "http://192.0.2.1/hook";

async function prepared() {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: HOOK }] });
  await sim.startCall({ note: "there before" });
  return sim;
}

test.each([
  ["refuse", 400],
  ["throw", 500],
  ["status", 500],
  ["header", 500],
  ["field", 500],
])("a handler that ends with %s leaves rows, timers, events, counters, credentials and stamps as they were", async (kind, status) => {
  const sim = await prepared();
  const before = contentsOf(sim);
  const answered = await sim.ask("POST", `/v2/rehearsals/${kind}`);
  expect(answered.status).toBe(status);
  expect(contentsOf(sim)).toEqual(before);
});

test("a handler that ends well keeps all of it at once", async () => {
  const sim = await prepared();
  const events = sim.world.events.total;
  expect((await sim.ask("POST", "/v2/rehearsals/all")).status).toBe(200);
  expect(sim.world.table("meridian", "tallies").get("north")).toMatchObject({ ended: 1 });
  expect(sim.world.table("meridian", "calls").get("CLfirst")).toBeUndefined();
  expect(sim.world.events.total).toBe(events + 2);
});

test("what a refused request would have used up, the next one gets: the same id, the same stamp", async () => {
  const [troubled, quiet] = [await prepared(), await prepared()];
  for (const kind of ["refuse", "throw", "field"]) await troubled.ask("POST", `/v2/rehearsals/${kind}`);
  expect(await troubled.startCall()).toEqual(await quiet.startCall());
});

test.each(["throw", "status", "header", "field"])("a broken promise of ours (%s) is a plain 500 that names the operation and looks like no vendor", async (kind) => {
  const sim = await prepared();
  const { status, body } = await sim.ask("POST", `/v2/rehearsals/${kind}`);
  expect(status).toBe(500);
  expect(body).toEqual({ ringback: "internal error", vendor: "meridian", operation: "rehearse", error: expect.any(String) });
});

test("a field that is undefined is no undocumented field: it is not on the wire", async () => {
  const sim = await prepared();
  expect(await sim.ask("POST", "/v2/rehearsals/silent")).toMatchObject({ status: 200, body: { take: 1 } });
});

test("with the response check off, an undocumented field goes out", async () => {
  const sim = await simulateMeridian({ responseCheck: false });
  expect((await sim.ask("POST", "/v2/rehearsals/field")).body).toEqual({ take: 1, extra: true });
});

test("an index is what it was after a refusal", async () => {
  const sim = await prepared();
  const count = async () => (await sim.ask("GET", "/v2/calls/active")).body.active;
  expect(await count()).toBe(1);
  await sim.ask("POST", "/v2/rehearsals/refuse");
  expect(await count()).toBe(1);
  expect((await sim.ask("GET", "/v2/calls")).body.calls.map((call: any) => call.note)).toEqual(["first", "second", "there before"]);
});

test("a credential of a request that was undone opens nothing", async () => {
  const sim = await prepared();
  const before = sim.world.credentials.size;
  await sim.ask("POST", "/v2/rehearsals/throw");
  expect(sim.world.credentials.size).toBe(before);
});

test("a lifecycle step that another lifecycle of the row forbids is not even written before it is refused", async () => {
  const sim = await simulateMeridian({}, {
    operations: {
      ...(await import("./testing/meridian.ts")).meridian.operations,
      whoAmI: (act: any) => {
        const { id } = act.create("calls", { to: "+15555550100" });
        try {
          act.fire("calls", id, "ring", { billedAt: "2025-01-01T00:00:00.000Z" });
        } catch {
          return act.get("calls", id);
        }
      },
    },
  });
  expect((await sim.ask("GET", "/v2/whoami")).body).toMatchObject({ state: "queued", billedAt: null });
});

test("a timer whose work fails is undone, noted, and not tried again for ever", async () => {
  const sim = await simulateMeridian({}, {
    timers: {
      remind: (act, { call }) => {
        act.update("calls", call, { reminders: 7 } as any);
        throw new Error("out of order");
      },
    },
  });
  await sim.ask("POST", "/v2/rehearsals/all");
  await sim.clock.advance(60);
  expect([...sim.world.table("meridian", "calls").all()].every((call: any) => call.reminders === 0)).toBe(true);
  expect((await sim.control("GET", "/health")).breaches).toEqual(["meridian timer remind: out of order"]);
  expect(sim.world.heap.pendingWork).toBe(0);
});
