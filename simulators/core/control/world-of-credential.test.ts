import { expect, test } from "vitest";
import { simulateMeridian } from "../testing/simulating.ts";

test("a credential opens its world on the control plane too, unless a world is named", async () => {
  const sim = await simulateMeridian();
  const made = await sim.control("POST", "/worlds", { name: "ci" });
  const { headers } = made.vendors[0].credentials.default;
  const clock = async (path: string, given: Record<string, string>) => (await (await sim.fetch(`${sim.server.origin}${path}`, { headers: given })).json()) as { now: string };
  await sim.control("POST", "/~ci/_sim/clock/advance", { seconds: 60 });
  const [own, named, nobody] = [await clock("/_sim/clock", headers), await clock("/_sim/clock", { ...headers, "x-sim-world": "default" }), await clock("/_sim/clock", {})];
  expect([own.now, named.now, nobody.now]).toEqual(["2025-01-01T00:01:00.000Z", "2025-01-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"]);
});
