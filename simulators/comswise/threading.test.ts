import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { customerOf, RINGING } from "./customer.ts";

const [A, B, C] = ["+15550000001", "+15550000002", "+15550000003"];

const start = async () => {
  const sim = await createSimulator("comswise");
  let n = 0;
  const threadOf = async (fields: Record<string, unknown>, credential = "default") => {
    const { body } = await customerOf(sim, credential).create({ ...RINGING, from: undefined, to: undefined, callId: `t-${++n}`, ...fields });
    expect(body.threadId).toMatch(/^[0-9a-hjkmnp-tv-z]{32}$/);
    return body.threadId as string;
  };
  return { sim, threadOf };
};

test("calls with one groupingId are one thread, whatever their numbers", async () => {
  const { threadOf } = await start();

  expect(await threadOf({ groupingId: "ticket-1" })).toBe(await threadOf({ groupingId: "ticket-1", from: A, to: C }));
});

test("calls between two numbers are one thread in either direction, and a third number begins another", async () => {
  const { threadOf } = await start();
  const there = await threadOf({ from: A, to: B });

  expect(await threadOf({ from: B, to: A })).toBe(there);
  expect(await threadOf({ from: A, to: C })).not.toBe(there);
});

test("a groupingId wins over the numbers, and the two kinds of thread never meet", async () => {
  const { threadOf } = await start();
  const numbers = await threadOf({ from: A, to: B });
  const ticket = await threadOf({ groupingId: "ticket-2", from: A, to: B });

  expect(ticket).not.toBe(numbers);
  expect(await threadOf({ groupingId: `numbers/${A}/${B}` })).not.toBe(numbers);
  expect(await threadOf({ groupingId: "ticket-2" })).toBe(ticket);
});

test("threads belong to one organisation", async () => {
  const { threadOf } = await start();

  expect(await threadOf({ groupingId: "ticket-1" }, "KB")).not.toBe(await threadOf({ groupingId: "ticket-1" }));
});

test("a new call joins the thread of a call that was there from the start", async () => {
  const { sim, threadOf } = await start();
  const seeded = sim.world.table("comswise", "calls").get("jd7c4x9m2t8v5r1k6w3n0qbh7yfe2sgz");

  expect(await threadOf({ groupingId: "ticket-1001" })).toBe(seeded.threadId);
});
