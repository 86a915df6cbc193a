import { expect, test } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { simulateMeridian } from "../testing/simulating.ts";
import type { RateLimit } from "../vendor.ts";

const limited = async (rateLimit: RateLimit | ((settings: unknown, operationId: string) => RateLimit)) => {
  const sim = await simulateMeridian({}, { wire: { ...meridian.wire, rateLimit: typeof rateLimit === "function" ? rateLimit : () => rateLimit } });
  const passed = async (times: number, path = "/v2/calls"): Promise<number> => {
    let passed = 0;
    for (let i = 0; i < times; i++) if ((await sim.ask("GET", path)).status === 200) passed++;
    return passed;
  };
  return { sim, passed };
};

test("a bucket lets its whole content through at once, then as much as flows in", async () => {
  const { sim, passed } = await limited({ limit: 2, windowSeconds: 1, burst: 5 });
  expect(await passed(7)).toBe(5);
  await sim.clock.advance(1);
  expect(await passed(5)).toBe(2);
  await sim.clock.advance(60);
  expect(await passed(9)).toBe(5);
});

test("what is counted apart has its own limit", async () => {
  const { passed } = await limited((_, operationId) => ({ limit: 2, windowSeconds: 60, counts: operationId }));
  expect([await passed(3), await passed(3, "/v2/whoami")]).toEqual([2, 2]);
});
