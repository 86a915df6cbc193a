import { expect, test } from "vitest";
import { contactDay } from "../../../bench/contact-day.mjs";
import { createSimulator } from "../../registry.ts";

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

test("two hours in a contact centre: nobody has two calls at once, callers are served in order, and every minute of every agent adds up", { timeout: 60_000 }, async () => {
  const day = await contactDay(createSimulator, { agents: 8, queues: 3, calls: 120, messages: 150, hours: 2 });
  expect(day.wrong).toEqual([]);
  expect(day.breaches).toEqual([]);
  expect(day.live).toBe(0);
  expect(sum(day.calls)).toBe(120);
  expect(day.calls["FINISHED"]).toBeGreaterThan(80);
  expect(day.callers["answered"]).toBeGreaterThan(80);
  expect(sum(day.transfers)).toBeGreaterThan(3);
  for (const book of day.books) {
    expect(book.free + book.ringing + book.inCall + book.wrapping).toBe(book.all);
    expect([book.inCall, book.wrapping]).toEqual([book.talked, book.wrapped]);
  }
});
