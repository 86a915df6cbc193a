import { expect, test } from "vitest";
import { atOnce } from "./at-once.ts";

/** Ends in an order of its own: the first item last. */
const later = (item: number) => new Promise<number>((resolve) => setTimeout(resolve, 40 - item * 8, item));
const never = () => false;

test("results come in the order of the items, whichever ends first", async () => {
  const told: [number, number][] = [];
  const results = await atOnce([0, 1, 2, 3], { most: 4, work: later, onResult: (result, done) => told.push([result, done]), stopped: never });
  expect([results, told]).toEqual([[0, 1, 2, 3], [[0, 1], [1, 2], [2, 3], [3, 4]]]);
});

test("no more are under way than was said", async () => {
  let [underWay, most] = [0, 0];
  const work = async (item: number) => {
    most = Math.max(most, ++underWay);
    await later(item);
    underWay--;
  };
  await atOnce([0, 1, 2, 3, 4], { most: 2, work, onResult: () => {}, stopped: never });
  expect(most).toBe(2);
});

test("when stopped, what is under way ends and nothing else begins", async () => {
  let stopped = false;
  const begun: number[] = [];
  const work = (item: number) => {
    begun.push(item);
    stopped = item === 1;
    return later(item);
  };
  expect(await atOnce([0, 1, 2, 3], { most: 2, work, onResult: () => {}, stopped: () => stopped })).toEqual([0, 1]);
  expect(begun).toEqual([0, 1]);
});

test("what a piece of work throws is thrown", async () => {
  await expect(atOnce([1], { most: 3, work: () => Promise.reject(new Error("out of paper")), onResult: () => {}, stopped: never })).rejects.toThrow("out of paper");
});
