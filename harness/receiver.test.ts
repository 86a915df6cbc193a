import { afterEach, expect, test } from "vitest";
import { Receiver } from "./receiver.ts";
import { within } from "./wall-clock.ts";

let receiver: Receiver;
afterEach(() => receiver.close());

const deliver = (body: string, headers: Record<string, string> = {}) =>
  within(200, (signal) => fetch(receiver.url("meridian"), { method: "POST", body, headers, signal })).then((answer) => answer.status, (error: Error) => error.name);

test("deliveries are kept in order, with headers, text and parsed body", async () => {
  receiver = await Receiver.open();
  await deliver('{"event":"call.ended"}', { "x-secret": "s" });
  await deliver("no json");
  expect(receiver.deliveries).toMatchObject([
    { n: 1, vendor: "meridian", method: "POST", path: "/meridian", text: '{"event":"call.ended"}', body: { event: "call.ended" }, headers: { "x-secret": "s" }, answered: 200 },
    { n: 2, text: "no json", body: undefined },
  ]);
});

test("a receiver that is told to fail does so for that many deliveries", async () => {
  receiver = await Receiver.open();
  receiver.fail(2, 503);
  expect([await deliver("1"), await deliver("2"), await deliver("3")]).toEqual([503, 503, 200]);
  expect(receiver.deliveries.map(({ answered }) => answered)).toEqual([503, 503, 200]);
});

test("a receiver that hangs never answers, and one that resets breaks the connection", async () => {
  receiver = await Receiver.open();
  receiver.hang();
  receiver.reset();
  expect(await deliver("1")).toBe("TimeoutError");
  expect(await deliver("2")).toBe("TypeError");
  expect(await deliver("3")).toBe(200);
  expect(receiver.deliveries.map(({ answered }) => answered)).toEqual(["hang", "reset", 200]);
});

test("what was planned can be taken back", async () => {
  receiver = await Receiver.open();
  receiver.answer("hang");
  receiver.fail(5);
  receiver.recover();
  expect(await deliver("1")).toBe(200);
});
