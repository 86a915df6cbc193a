import { expect, test } from "vitest";
import { simulateMeridian } from "./testing/simulating.ts";

test("a call is queued, rings, is answered, held, resumed and hung up, and each step is told once", async () => {
  const sim = await simulateMeridian();
  const call = await sim.startCall();
  await sim.clock.advance(1);
  await sim.control("POST", "/stimuli/meridian/answer", { callId: call.id });
  for (const [step, state] of [["hold", "held"], ["resume", "answered"], ["hangup", "completed"]] as const) {
    expect((await sim.ask("POST", `/v2/calls/${call.id}/${step}`)).body).toMatchObject({ id: call.id, state });
  }
  expect(sim.published.map((event) => event.name)).toEqual(["call.queued", "call.ringing", "call.answered", "call.ended"]);
});

test("a call that nobody answers is missed when patience ends, and billed later", async () => {
  const sim = await simulateMeridian();
  const { id } = await sim.startCall();
  await sim.clock.advance(31);
  expect((await sim.ask("GET", `/v2/calls/${id}`)).body).toMatchObject({ state: "no_answer", endedAt: "2025-01-01T00:00:31.000Z" });
  await sim.clock.advance(600);
  expect(sim.world.table("meridian", "calls").get(id)).toMatchObject({ billedAt: "2025-01-01T00:10:31.000Z" });
});

test("what is not built says so in a body that no vendor would send", async () => {
  const sim = await simulateMeridian();
  const answered = await sim.ask("GET", "/v2/reports");
  expect([answered.status, answered.body]).toEqual([501, { error: "nobody needs reports yet" }]);
});

test("calls are listed page by page, none twice and none left out", async () => {
  const sim = await simulateMeridian();
  for (let i = 0; i < 5; i++) await sim.startCall({ note: `call ${i}` });
  const notes: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: any = (await sim.ask("GET", `/v2/calls?limit=3${cursor && `&cursor=${cursor}`}`)).body;
    notes.push(...page.calls.map((call: any) => call.note));
    cursor = page.next;
  }
  expect(notes).toEqual(["first", "second", "call 0", "call 1", "call 2", "call 3", "call 4"]);
});

test("a lookup asks an address and keeps what came of it", async () => {
  const sim = await simulateMeridian();
  const { id } = (await sim.ask("POST", "/v2/lookups", { body: { url: "http://192.0.2.1/nobody" } })).body;
  await sim.clock.advance(0);
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body).toEqual({ id, outcome: "unreachable" });
});
