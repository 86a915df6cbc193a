import { expect, test } from "vitest";
import { openReceiver } from "../testing/receiver.ts";
import { simulateMeridian } from "../testing/simulating.ts";

test.each(["http://example.com/", "https://192.0.2.1/", "ftp://127.0.0.1/", "http://127.0.0.1.example.com/", "http://0.0.0.0:9/", "no address"])("nobody is told at %s: unreachable, the same each time", async (url) => {
  const sim = await simulateMeridian();
  const { id } = (await sim.ask("POST", "/v2/lookups", { body: { url } })).body;
  await sim.clock.advance(0);
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body.outcome).toBe("unreachable");
});

test("a fetch that hangs is told of when the vendor's patience is over", async () => {
  const receiver = await openReceiver();
  receiver.plan.push("hang");
  const sim = await simulateMeridian();
  const { id } = (await sim.ask("POST", "/v2/lookups", { body: { url: receiver.url } })).body;
  await sim.clock.advance(29);
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body.outcome).toBe(null);
  await sim.clock.advance(1);
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body.outcome).toBe("timeout");
});

test("a process that was busy for longer than that takes the answer that came meanwhile", async () => {
  const receiver = await openReceiver();
  const sim = await simulateMeridian();
  const { id } = (await sim.ask("POST", "/v2/lookups", { body: { url: receiver.url } })).body;
  const advanced = sim.clock.advance(0);
  await new Promise((resolve) => setTimeout(resolve, 1));
  const begun = performance.now();
  while (performance.now() - begun < 2200);
  await advanced;
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body.outcome).toBe("200");
});

test("an allowed host is reached and a redirect is an answer, not followed", async () => {
  const receiver = await openReceiver();
  receiver.plan.push(302);
  const sim = await simulateMeridian({ allowHosts: ["example.com"] });
  const { id } = (await sim.ask("POST", "/v2/lookups", { body: { url: receiver.url } })).body;
  await sim.clock.advance(0);
  expect((await sim.ask("GET", `/v2/lookups/${id}`)).body.outcome).toBe("302");
});
