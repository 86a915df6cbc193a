import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { createSimulator, takeOverFetch } from "ringback/testing";

const CUSTOMER = "https://api.voipbin.net/v1.0/customer";

test("a test that fakes the timers of its own code can still move the clock, and its app is told", async ({ onTestFinished }) => {
  const told: string[] = [];
  const app = createServer((incoming, outgoing) => {
    let body = "";
    incoming.on("data", (chunk) => (body += chunk)).on("end", () => outgoing.end(String(told.push(JSON.parse(body).type))));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void (app.closeAllConnections(), app.close()));
  await new Promise((resolve) => app.once("listening", resolve));

  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const sim = await createSimulator("voipbin");
  const giveBack = await takeOverFetch(sim);
  onTestFinished(async () => (giveBack(), await sim.close()));
  const headers = { ...sim.auth(), "content-type": "application/json" };
  const customer = (await (await fetch(CUSTOMER, { headers })).json()) as Record<string, unknown>;
  const { name, detail, email, phone_number, address } = customer;
  const webhook = { webhook_method: "POST", webhook_uri: `http://127.0.0.1:${(app.address() as AddressInfo).port}/` };
  expect((await fetch(CUSTOMER, { method: "PUT", headers, body: JSON.stringify({ name, detail, email, phone_number, address, ...webhook }) })).status).toBe(200);

  await sim.control.post("telephone/calls", { from: "+15555550110", to: "+12025550143" });
  await sim.clock.advance(120);
  expect(told).toEqual(expect.arrayContaining(["call_created", "call_hangup"]));
});
