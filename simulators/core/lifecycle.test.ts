import { expect, test } from "vitest";
import { holds, leaves } from "./lifecycle.ts";
import { meridianLifecycles } from "./testing/meridian-lifecycles.ts";
import { meridian } from "./testing/meridian.ts";
import { simulateMeridian, type Meridian } from "./testing/simulating.ts";

const { call: machine, bill } = meridianLifecycles as { call: (typeof meridianLifecycles)[string]; bill: (typeof meridianLifecycles)[string] };
const states = Object.keys(machine.states);
const moves = [...new Set(machine.moves.map((move) => move.on))].filter((on) => on !== "create");
const variants = ["strict", "lenient"];

/** A call that is in a state, put there from outside. */
async function callIn(state: string, variant = "strict"): Promise<{ sim: Meridian; act: any; id: string }> {
  const sim = await simulateMeridian({ settings: { meridian: { strictness: variant } } }, { operations: { ...meridian.operations, whoAmI: (given: any) => ((act = given), {}) } });
  let act: any;
  const over = ["completed", "no_answer"].includes(state);
  await sim.control("PUT", "/rows/meridian/calls", { rows: [{ id: "CLx", to: "+15555550100", state, endedAt: over ? "2025-01-01T00:00:00.000Z" : null }] });
  await sim.ask("GET", "/v2/whoami");
  return { sim, act, id: "CLx" };
}

/** Fields that the bill needs for a move of the call. */
const patchFor = (on: string) => (["hangup", "miss"].includes(on) ? { endedAt: "2025-01-01T00:00:00.000Z", billedAt: null } : {});

const cases = variants.flatMap((variant) => states.flatMap((state) => moves.map((on) => [variant, state, on] as const)));

test.each(cases)("%s: a %s call takes or refuses %s as the contract says", async (variant, state, on) => {
  const { sim, act, id } = await callIn(state, variant);
  const legal = machine.moves.find((move) => move.on === on && leaves(move, state) && holds(move, variant));
  const told = sim.published.length;
  const fire = () => sim.world.transact(() => act.fire("calls", id, on, patchFor(on)));
  expect(sim.world.transact(() => act.can("calls", id, on))).toBe(Boolean(legal));
  if (!legal) {
    expect(fire).toThrow(`calls ${id} is ${state}: ${on} is not possible`);
    expect(act.get("calls", id).state).toBe(state);
    return;
  }
  expect(fire().state).toBe(legal.to);
  expect(sim.published.slice(told).map((event) => event.name)).toEqual(legal.emits ?? []);
});

test.each(states.filter((state) => state !== "answered"))("a %s call cannot be held by request", async (state) => {
  const { sim, id } = await callIn(state);
  expect(await sim.ask("POST", `/v2/calls/${id}/hold`)).toMatchObject({ status: 409, body: { error: `calls ${id} is ${state}: hold is not possible` } });
});

test("an update never moves a row from state to state", async () => {
  const { sim, act, id } = await callIn("ringing");
  for (const patch of [{ state: "answered" }, { endedAt: "2025-01-01T00:00:00.000Z" }]) {
    expect(() => sim.world.transact(() => act.update("calls", id, patch))).toThrow(/an update moved calls CLx from \w+ to \w+ of (call|bill) without a move/);
  }
  expect(act.get("calls", id)).toMatchObject({ state: "ringing", endedAt: null });
});

test("a row that is there is not put into a state that no move leads to", async () => {
  const { sim, id } = await callIn("completed");
  const put = (row: object) => sim.ask("PUT", "/_sim/rows/meridian/calls", { body: { rows: [{ id, ...row }] } });
  expect((await put({ state: "ringing", endedAt: null })).status).toBe(409);
  expect((await put({ state: "dancing" })).status).toBe(400);
  expect(sim.world.table("meridian", "calls").get(id)).toMatchObject({ state: "completed" });
});

test("a row cannot begin in a state that the contract does not let it begin in", async () => {
  const { sim, act } = await callIn("queued");
  expect(() => sim.world.transact(() => act.create("calls", { to: "+15555550100", state: "answered" }))).toThrow("calls cannot begin in state answered of call");
});

test("a row that is put in goes on by itself from its state", async () => {
  const { sim, act, id } = await callIn("ringing");
  await sim.clock.advance(30);
  expect(act.get("calls", id).state).toBe("no_answer");
});

test("a row of another account that is put in is that account's in everything that follows", async () => {
  const { sim } = await callIn("queued");
  await sim.control("PUT", "/rows/meridian/calls", { rows: [{ id: "CLother", account: "south", to: "+15555550100" }] });
  await sim.clock.advance(31);
  expect(sim.world.table("meridian", "calls").get("CLother")).toMatchObject({ state: "no_answer" });
  expect(sim.published.filter((event) => event.rowId === "CLother").map((event) => event.account)).toEqual(["south", "south", "south"]);
});

test("leaving a state calls off what time would have made of it", async () => {
  const { sim, act, id } = await callIn("ringing");
  sim.world.transact(() => act.fire("calls", id, "answer"));
  await sim.clock.advance(31);
  expect(act.get("calls", id).state).toBe("answered");
});

test("one move may move two lifecycles of a row, and each notes its own step", async () => {
  const { sim, id } = await callIn("answered");
  await sim.ask("POST", `/v2/calls/${id}/hangup`);
  const [exchange] = (await sim.control("GET", "/journal?operationId=hangUp")).exchanges;
  expect(exchange.moves.map((move: any) => `${move.lifecycle}: ${move.from} -${move.on}-> ${move.to}`)).toEqual(["call: answered -hangup-> completed", "bill: open -hangup-> due"]);
});

test("a computed state that the contract does not list as the move's end is a broken promise", async () => {
  const { sim, act, id } = await callIn("answered");
  expect(() => sim.world.transact(() => act.fire("calls", id, "hangup", {}))).toThrow("hangup took calls CLx from open to open, which bill does not list");
});

test("an event that a move promises and nobody publishes is a plain 500, and nothing happened", async () => {
  const events = { ...meridian.events!, table: { ...meridian.events!.table, "call.ended": { payload: () => ({}) } } };
  const sim = await simulateMeridian({}, { events });
  const { id } = await sim.startCall();
  const answered = await sim.ask("POST", `/v2/calls/${id}/hangup`);
  expect([answered.status, answered.body.error]).toEqual([500, "lifecycles.yaml promises call.ended on hangup, which was not published"]);
  expect((await sim.ask("GET", `/v2/calls/${id}`)).body.state).toBe("queued");
});

test("every state and move of the table was looked at here", () => {
  expect(cases).toHaveLength(2 * states.length * moves.length);
  expect(Object.keys(bill.states)).toEqual(["open", "due", "billed"]);
});
