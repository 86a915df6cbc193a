import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";

test("it starts, and a stranger is told nothing", async () => {
  const sim = await createSimulator("voipbin");
  const res = await sim.fetch(sim.url("/v1.0/customer"));
  expect([res.status, await res.text()]).toEqual([401, ""]);
  const res2 = await sim.fetch(sim.url("/v1.0/customer"), { headers: sim.auth() });
  expect([res2.status, await res2.text()]).toEqual([501, expect.any(String)]);
  await sim.close();
});
