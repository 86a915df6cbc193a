import { createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { openReceiver } from "../testing/receiver.ts";
import { simulateMeridian, type Meridian } from "../testing/simulating.ts";

const subscribe = (sim: Meridian, url: string, more: object = {}) => sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url, ...more }] });
const attempts = async (sim: Meridian, nth = 0) => (await sim.control("GET", "/deliveries")).deliveries[nth].attempts.map((a: any) => [a.at.slice(11, 19), a.status ?? a.error]);

async function listening(variant = {}, options = {}) {
  const sim = await simulateMeridian(options, variant);
  const { url } = await sim.listen();
  onTestFinished(() => sim.close());
  return { sim, url };
}

test("an event reaches its receiver once, signed over the very bytes that were sent", async () => {
  const receiver = await openReceiver();
  const sim = await simulateMeridian();
  await subscribe(sim, `${receiver.url}/hook`, { secret: "s3cret", events: ["call.queued"] });
  const { id } = await sim.startCall();
  await sim.clock.advance(60);
  expect(receiver.heard.map(({ path, body }) => [path, body.event, body.call.id])).toEqual([["/hook", "call.queued", id]]);
  const [{ headers, body }] = receiver.heard as [any];
  expect(headers["x-meridian-signature"]).toBe(createHmac("sha256", "s3cret").update(JSON.stringify(body)).digest("hex"));
});

test.each<[string, (number | "hang" | "reset")[], [string, unknown][]]>([
  ["a receiver that fails is asked again after 10, 60 and 300 s, then given up", [500, 500, 500, 500, 200], [["00:00:00", 500], ["00:00:10", 500], ["00:01:10", 500], ["00:06:10", 500]]],
  ["a receiver that comes back is told once", [503, 200], [["00:00:00", 503], ["00:00:10", 200]]],
  ["a receiver that cuts the line is asked again", ["reset", 200], [["00:00:00", "reset"], ["00:00:10", 200]]],
  ["a receiver that hangs costs the vendor's own patience of 5 s of world time", ["hang", 200], [["00:00:00", "timeout"], ["00:00:15", 200]]],
])("%s", async (_, plan, expected) => {
  const receiver = await openReceiver();
  receiver.plan.push(...plan);
  const sim = await simulateMeridian();
  await subscribe(sim, receiver.url, { events: ["call.queued"] });
  await sim.startCall();
  await sim.clock.advance(3600);
  expect(await attempts(sim)).toEqual(expected);
  expect(receiver.heard).toHaveLength(expected.length);
});

test("a subscriber that does not want an event is not told of it", async () => {
  const receiver = await openReceiver();
  const sim = await simulateMeridian({}, { events: { ...meridian.events!, wants: (_, subscription) => subscription.secret !== "deaf" } });
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${receiver.url}/one`, secret: "deaf" }, { url: `${receiver.url}/two` }] });
  await sim.startCall();
  await sim.clock.advance(0);
  expect(new Set(receiver.heard.map(({ path }) => path))).toEqual(new Set(["/two"]));
});

test("outcomes are applied in the order of sending, and nothing is lost or doubled", async () => {
  const receiver = await openReceiver();
  const sim = await simulateMeridian();
  await subscribe(sim, receiver.url);
  for (let i = 0; i < 150; i++) await sim.startCall({ note: `call ${i}` });
  await sim.clock.advance(31);
  const { deliveries } = await sim.control("GET", "/deliveries?limit=1000");
  expect(deliveries.map((d: any) => d.event.id)).toEqual(sim.published.map((event) => event.id));
  expect(new Set(receiver.heard.map(({ body }) => body.id)).size).toBe(450);
  expect(receiver.heard).toHaveLength(450);
});

test("a world that is closed while its time passes sends nothing more, and its time stands still", async () => {
  const receiver = await openReceiver();
  const sim = await simulateMeridian();
  await subscribe(sim, receiver.url);
  for (let i = 0; i < 3; i++) await sim.startCall();
  const world = sim.world;
  const drive = sim.server.worlds.drive(world);
  receiver.onHeard = ({ body }) => body.event === "call.ringing" && drive.stop();
  const before = world.clock.now();
  expect(await drive.advance(before + 3_600_000)).toBe("limit");
  expect(world.clock.now() - before).toBeLessThan(3_600_000);
  expect(receiver.heard.some(({ body }) => body.event === "call.ended")).toBe(false);
});

test("a delivery whose words cannot be found is dropped and noted, and others are told", async () => {
  const request = (event: any, subscription: any, act: any) => {
    if (event.payload.note === "bad") throw new Error("no words");
    return meridian.events!.request(event, subscription, act);
  };
  const receiver = await openReceiver();
  const sim = await simulateMeridian({}, { events: { ...meridian.events!, request } });
  await subscribe(sim, receiver.url, { events: ["call.queued"] });
  for (const note of ["good", "bad", "good"]) await sim.startCall({ note });
  await sim.clock.advance(0);
  expect(receiver.heard).toHaveLength(2);
  expect((await sim.control("GET", "/deliveries?state=dropped")).deliveries).toHaveLength(1);
  expect((await sim.control("GET", "/health")).breaches).toEqual(["meridian event call.queued: no words"]);
  expect(sim.server.worlds.drive(sim.world).idle).toBe(false);
});

test("what an event sends is held against the contract", async () => {
  const events = { ...meridian.events!, request: () => ({ headers: { "content-type": "application/json" }, body: "{}" }) };
  const sim = await simulateMeridian({}, { events });
  await subscribe(sim, `${sim.server.origin}/_sim/inbox/a`, { events: ["call.queued"] });
  await sim.startCall();
  await sim.clock.advance(0);
  expect((await sim.control("GET", "/health")).breaches[0]).toMatch(/^event call\.queued breaks the contract: body\.id: is missing/);
});

test("the built-in receiver of this server is told without a socket", async () => {
  const sim = await simulateMeridian();
  await subscribe(sim, `${sim.server.origin}/_sim/inbox/mine`, { events: ["call.ringing"] });
  await sim.startCall();
  await sim.clock.advance(1);
  const { received } = await sim.control("GET", "/inbox/mine");
  expect(received.map((one: any) => [one.at, one.method, JSON.parse(one.body).event])).toEqual([["2025-01-01T00:00:01.000Z", "POST", "call.ringing"]]);
});

test("no socket is opened before the answer that caused it is out, whoever else is answered meanwhile", async () => {
  const receiver = await openReceiver();
  // The answer is larger than what sockets hold on the way, so it is out only when the client reads it.
  const big = { ...meridian.resources, calls: { ...meridian.resources["calls"]!, views: { default: (call: any, act: any) => ({ ...(meridian.resources["calls"]!.views["default"]!(call, act) as any), note: call.note === "big" ? "x".repeat(30_000_000) : call.note }) } } };
  const { sim, url } = await listening({ resources: big }, { responseCheck: false, clock: { mode: "real" } });
  await subscribe(sim, receiver.url, { events: ["call.queued"] });
  let out = false;
  const opened: boolean[] = [];
  receiver.onConnection = () => opened.push(out);
  const headers = { ...sim.auth(), "content-type": "application/json" };
  const reading = new Promise<void>((resolve) => {
    const asking = httpRequest(`${url}/meridian/v2/calls`, { method: "POST", headers }, async (response) => {
      response.pause();
      for (let i = 0; i < 5; i++) await fetch(`${url}/meridian/v2/calls/active`, { headers: sim.auth() });
      await fetch(`${url}/_sim/clock/advance`, { method: "POST", headers, body: '{"seconds":0}' });
      expect(receiver.heard).toHaveLength(0);
      out = true;
      response.on("end", resolve).resume();
    });
    asking.end(JSON.stringify({ to: "+15555550110", note: "big" }));
  });
  await reading;
  await sim.control("POST", "/clock/advance", { seconds: 0 });
  expect(opened).toEqual([true]);
  expect(receiver.heard).toHaveLength(1);
});

test("a receiver may ask back while it is told, and what comes of it belongs to the same instant", async () => {
  const { sim, url } = await listening();
  const receiver = await openReceiver();
  await subscribe(sim, receiver.url);
  receiver.onHeard = ({ body }) => body.event === "call.ringing" && fetch(`${url}/meridian/v2/calls/${body.call.id}/hangup`, { method: "POST", headers: sim.auth() });
  const { id } = await sim.startCall();
  await sim.clock.advance(20);
  expect((await sim.ask("GET", `/v2/calls/${id}`)).body).toMatchObject({ state: "completed", endedAt: "2025-01-01T00:00:01.000Z" });
  expect(receiver.heard.map(({ body }) => [body.event, body.at.slice(17, 19)])).toEqual([["call.queued", "00"], ["call.ringing", "01"], ["call.ended", "01"]]);
  expect(await attempts(sim, 2)).toEqual([["00:00:01", 200]]);
});
