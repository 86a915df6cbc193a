import { expect, test } from "vitest";
import { simulateMeridian } from "../testing/simulating.ts";

test("a subscription for an account that nobody has is refused, and those that are set stay", async () => {
  const sim = await simulateMeridian();
  const put = (subscriptions: unknown[]) => sim.ask("PUT", "/_sim/subscriptions/meridian", { as: "none", body: { subscriptions } });
  expect((await put([{ url: "http://127.0.0.1:9/hook" }])).status).toBe(200);
  const refused = await put([{ url: "http://127.0.0.1:9/other", account: "nobody" }]);
  expect(refused.status).toBe(400);
  expect(refused.body.ringback).toContain('no account "nobody"');
  const { subscriptions } = await sim.control("GET", "/subscriptions/meridian");
  expect(subscriptions).toMatchObject([{ url: "http://127.0.0.1:9/hook" }]);
});
