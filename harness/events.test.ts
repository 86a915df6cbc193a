import { expect, test } from "vitest";
import type { Delivery } from "./received-event.ts";
import { lines, meridian, play } from "./testing/play.ts";
import { meridianAdapter } from "./testing/meridian.ts";
import type { Misbehaviour } from "./testing/meridian-simulator.ts";

const oneCall = (wrong: Misbehaviour = {}) =>
  play(async ({ meridian, events, until, check, clock }) => {
    const placed = await meridian("startCall", { body: { to: "+12025550143" } });
    const ended = await until(() => meridian("getCall", { path: { callId: placed.body.id } }), ({ body }) => body.state === "completed", { within: "60s" });
    await events.expect("call.ended", { callId: placed.body.id });
    check("the call is over after 30 s", await clock.now(), (now: unknown) => (now as Date).getTime() === Date.UTC(2025, 0, 1, 0, 0, 30));
    return ended;
  }, wrong);

test("time jumps to the next event instead of being waited for, and the event is there", async () => {
  const result = await oneCall();
  expect(lines(result)).toEqual([]);
  expect(result.steps.map(({ title }) => title)).toEqual(["startCall → 201", "getCall → 200", "call.ended C1 ← 200", "getCall → 200", "the call is over after 30 s: yes"]);
});

test("an event that does not come is a finding and ends the story", async () => {
  const result = await oneCall({ events: () => [] });
  expect(lines(result)).toEqual(['events-complete | event | call.ended {"callId":"C1"} within 60s | no event at all']);
  expect(result.status).toBe("findings");
  // Of the answer after which it was waited for, though other steps may have followed.
  expect(result.findings[0]).toMatchObject({ step: 3, vendor: "meridian", operationId: "deliverCallEnded", contract: "contracts/meridian/openapi.yaml#/webhooks/call.ended", source: "call-ended" });
});

test("an event that does not come is missing since it was waited for, whatever came meanwhile", async () => {
  const result = await play(async ({ meridian, events }) => {
    await meridian("startCall", { body: { to: "+12025550143" } });
    await events.expect("call.ended", { callId: "C9" }, { within: "40s" });
  });
  expect(result.findings).toMatchObject([{ check: "events-complete", step: 1, got: "call.ended" }]);
  expect(result.steps.map(({ title }) => title)).toEqual(["startCall → 201", "call.ended C1 ← 200"]);
});

test("an event that a move owes names the move's source", async () => {
  const result = await play(async ({ meridian, clock }) => {
    const { body: call } = await meridian("startCall", { body: { to: "+12025550143" } });
    await clock.pass("60s");
    await meridian("getCall", { path: { callId: call.id } });
  }, { events: () => [] });
  expect(result.findings).toMatchObject([{ check: "events-complete", vendor: "meridian", operationId: "deliverCallEnded", contract: "contracts/meridian/lifecycles.yaml#/lifecycles/call", source: "hanging-up", provenance: "inferred" }]);
});

test("an event told twice is a finding", async () => {
  const result = await oneCall({ events: (payload) => [payload, payload] });
  expect(lines(result)).toEqual(["events-once | event | each fact once | call.ended C1 again, taken before as delivery 1"]);
});

test("an event that was refused is told again without a finding", async () => {
  const result = await play(async ({ meridian, events, receiver }) => {
    receiver.fail(2);
    await meridian("startCall", { body: { to: "+12025550143" } });
    const told = [];
    for (let i = 0; i < 3; i++) told.push((await events.expect("call.ended", { callId: "C1" }, { within: "2m" })).answered);
    return expect(told).toEqual([500, 500, 200]);
  });
  expect(lines(result)).toEqual([]);
});

test("a payload that is not what the contract says is a finding", async () => {
  const result = await oneCall({ events: (payload) => [{ ...payload, at: "yesterday", extra: 1 }] });
  expect(lines(result)).toEqual([
    'well-formed | event.at | text of format date-time | "yesterday"',
    "no-undocumented-field | event.extra | no such field | 1",
  ]);
});

test("an event that the contract does not name is a finding", async () => {
  const result = await oneCall({ events: (payload) => [payload, { ...payload, event: "call.exploded" }] });
  expect(lines(result)).toContain("event-conforms | event | one of call.ended | call.exploded");
});

test("events of one call that arrive in the wrong order are a finding", async () => {
  const result = await oneCall({ events: (payload) => [payload, { ...payload, event: "call.late", at: "2025-01-01T00:00:00.000Z" }] });
  expect(lines(result).some((line) => line.startsWith("events-in-order | event | call.late of 2025-01-01T00:00:00.000Z before call.ended"))).toBe(true);
});

test("a delivery that does not carry the secret is a finding", async () => {
  expect(lines(await oneCall({ secret: "guessed" }))).toEqual(["event-authorised | event.headers | a delivery that proves where it comes from | x-secret is not the secret"]);
});

test("a story can change what deliveries should carry", async () => {
  const result = await play(async ({ meridian, events, check }) => {
    await events.subscribe("meridian", { secret: null });
    await meridian("startCall", { body: { to: "+12025550143" } });
    const { headers } = await events.expect("call.ended");
    check("secret", headers["x-secret"], undefined);
  });
  expect(lines(result)).toEqual([]);
});

test("an event that no move of the lifecycle emits is a finding", async () => {
  const adapter = { ...meridian.adapterOf(), subject: (delivery: Delivery) => ({ ...meridian.adapterOf().subject(delivery)!, state: { lifecycle: "call", rowId: "C1", to: "held" } }) };
  const result = await play(
    async ({ meridian, events }) => {
      await meridian("startCall", { body: { to: "+12025550143" } });
      await events.expect("call.ended");
    },
    {},
    { options: { adapterOf: () => adapter } },
  );
  expect(lines(result)).toEqual(["event-step | event | a move to held that emits call.ended | no such move in the contract"]);
});

test("an event that should not come is a finding when it does", async () => {
  const result = await play(async ({ meridian, events }) => {
    await meridian("startCall", { body: { to: "+12025550143" } });
    await events.none("call.ended", { within: "29s" });
    await events.none("call.ended", { within: "2s" });
  });
  expect(lines(result)).toEqual([expect.stringMatching(/^no-unexpected-event \| event \| no call\.ended within 2s/)]);
  // Pinned on the event itself.
  const { step } = result.findings[0]!;
  expect([result.steps[step - 1]!.kind, result.findings[0]]).toMatchObject(["event", { vendor: "meridian", operationId: "deliverCallEnded", source: "call-ended" }]);
});

test("what never becomes so is a finding that shows the last answer", async () => {
  const result = await play(async ({ meridian, until }) => {
    const placed = await meridian("startCall", { body: { to: "+12025550143" } });
    await until(() => meridian("getCall", { path: { callId: placed.body.id } }), ({ body }) => body.state === "held", { within: "2m" });
  });
  expect(result.findings[0]).toMatchObject({ check: "until", got: expect.stringContaining('"state":"completed"'), vendor: "meridian", operationId: "getCall", contract: "contracts/meridian/openapi.yaml#/paths/~1v1~1calls~1{callId}/get" });
  expect(result.steps[result.findings[0]!.step - 1]!.title).toBe("getCall → 200");
});

test("who tells at least once may tell again what was taken, even after something newer, and the story hears of it once", async () => {
  const heard: number[] = [];
  const result = await play(
    async ({ meridian, events, clock }) => {
      for (const to of ["+12025550143", "+12025550144"]) await meridian("startCall", { body: { to } });
      await clock.pass("60s");
      await events.expect("call.ended", { callId: "C2" });
      await events.expect("call.ended", { callId: "C1" });
      await events.none("call.ended", { within: "1s" });
      heard.push(events.received("call.ended").length);
    },
    { events: (payload) => (payload["callId"] === "C2" ? [payload, { ...payload, callId: "C1" }, payload] : []) },
    { options: { adapterOf: () => ({ ...meridianAdapter, tells: "at least once" as const }) } },
  );
  expect(lines(result)).toEqual([]);
  expect(heard).toEqual([2]);
});
