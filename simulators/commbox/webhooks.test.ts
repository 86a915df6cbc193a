import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { contractOf } from "../core/contract/contract.ts";
import { AVI, call, client, type Client } from "./client.ts";

interface Hook {
  readonly type: string | undefined;
  readonly body: string;
}
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A receiver on a real port; `statuses` are answered in turn, then 200. */
async function receiver(world: Client, options: Record<string, unknown> = { name: "harness" }, statuses: number[] = []): Promise<Hook[]> {
  const got: Hook[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      got.push({ type: request.headers["content-type"], body });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closers.push(() => server.close());
  const { port } = server.address() as { port: number };
  world.sim.world.subscriptions.put("s1", { id: "s1", vendor: "commbox", account: "brand-1", url: `http://127.0.0.1:${port}/hook`, options });
  return got;
}
const parsed = (got: Hook[]) => got.map((hook) => JSON.parse(hook.body).Event);

test("a call's life is told in order, in the vendor's frame, with text for numbers", async () => {
  const world = await client();
  const got = await receiver(world);
  const id = await world.open();
  await world.call("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  await world.call("POST", `/objects/${id}/status/2`);
  await world.sim.clock.advance(0);
  expect(parsed(got).map((event) => [event.Subscription, event.Name, event.Brand, event.Object.Id])).toEqual(Array(4).fill(0).map((_, i) => ["harness", i === 0 ? "Object.OnNew" : "Object.OnNewActivity", "Example brand", String(id)]));
  expect(parsed(got)[0].Object).toMatchObject({ StatusID: "8", CreateDate: "2025-01-01 00:00:00", ManagerId: String(AVI), User: { Id: "1769668", Identity: { Id: "1957166" } } });
  expect(parsed(got)[1].Object.Activities[0]).toMatchObject({ Type: "6", CreateDate: "01-01-2025 00:00:00", Data: JSON.stringify({ managerId: AVI, assignedManagerId: AVI }) });
});

test("every event's body is as the contract has it", async () => {
  const world = await client();
  const got = await receiver(world);
  const { stimuli } = world.sim.server.vendors.get("commbox")!;
  const id = await world.open({ UserStreamProviderId: "12025550177" });
  await world.call("POST", `/streams/5321/objects/${id}/child`, { Message: "Hello?" });
  await world.call("POST", `/objects/${id}/remarks`, { Text: "x" });
  const { Act } = await import("../core/act.ts");
  const act = new Act<any>(world.sim.world, world.sim.server.vendors.get("commbox")!, "brand-1", "http://ringback.test");
  const run = (name: string, body: object) => world.sim.world.transact(() => stimuli![name]!.run(act, body));
  run("submitSatisfaction", { objectId: id, score: 4.5 });
  run("submitForm", { objectId: id, formUrl: "https://forms.example.com/1", properties: { city: "Springfield" } });
  run("userExits", { objectId: id });
  run("customerWrites", { objectId: id, message: "Are you there?" });
  await world.sim.clock.advance(0);
  const contract = contractOf("commbox");
  const names = parsed(got).map((event) => event.Name);
  expect(new Set(names)).toEqual(new Set(["User.OnNew", "Object.OnNew", "Object.OnNewChild", "Object.OnNewActivity", "Satisfaction.OnSubmit", "Form.OnSubmit", "Chat.OnUserExit"]));
  for (const hook of got) {
    const body = JSON.parse(hook.body);
    expect([body.Event.Name, contract.checkAt(0, `/webhooks/${body.Event.Name}/post/requestBody/content/application~1json/schema`)(body)]).toEqual([body.Event.Name, undefined]);
  }
});

test("a subscriber of the SOAP kind is told in XML", async () => {
  const world = await client();
  const got = await receiver(world, { name: "old & tried", format: "xml" });
  const id = await world.open({ Message: 'a < b & "c"', UserStreamProviderId: "972587161499" });
  await world.call("POST", `/objects/${id}/remarks`, { Text: "x" });
  await world.sim.clock.advance(0);
  expect(got[0]!.type).toMatch(/^text\/xml/);
  expect(got[0]!.body).toContain('<Event Subscription="old &amp; tried" Name="Object.OnNew" Brand="Example brand"><Object><Id>');
  expect(got[0]!.body).toContain("<Message>a &lt; b &amp; &quot;c&quot;</Message>");
  expect(got[1]!.body).toContain("<Activities><Activity><Id>");
});

test("the frame of 2024 can be chosen for new conversations", async () => {
  const world = await client({ webhookFrame: "payload" });
  const got = await receiver(world);
  const id = await world.open();
  await world.call("POST", `/objects/${id}/remarks`, { Text: "x" });
  await world.sim.clock.advance(0);
  expect(JSON.parse(got[0]!.body).payload.Id).toBe(String(id));
  expect(JSON.parse(got[1]!.body).Event.Name).toBe("Object.OnNewActivity");
});

test("a delivery that fails is tried again by the ladder, and given up at its end", async () => {
  const world = await client({ webhookRetries: "10,20" });
  const got = await receiver(world, {}, [500, 503, 500]);
  await world.open();
  await world.sim.clock.advance(9);
  expect(got.length).toBe(1);
  await world.sim.clock.advance(1);
  expect(got.length).toBe(2);
  await world.sim.clock.advance(1000);
  expect(got.length).toBe(3);
  expect([...world.sim.world.settled.all()].map((delivery) => [delivery.state, delivery.attempts.length])).toEqual([["dropped", 3]]);
});

test("without a ladder there is one attempt; another account hears nothing", async () => {
  const world = await client({ webhookRetries: "" });
  const got = await receiver(world, {}, [500]);
  await world.open();
  await world.call("POST", "/streams/6321/objects", call(), { credential: "other" });
  await world.sim.clock.advance(1000);
  expect(got.length).toBe(1);
});

test("a refused step tells nobody", async () => {
  const world = await client({ strictness: "strict" });
  const got = await receiver(world);
  expect((await world.call("POST", "/objects/69716571/status/2")).status).toBe(400);
  await world.sim.clock.advance(10);
  expect([got, world.sim.published]).toEqual([[], []]);
});
