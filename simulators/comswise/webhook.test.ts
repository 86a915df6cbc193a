import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { customerOf } from "./customer.ts";

const DONE = { callId: "c-1", groupingId: "g", startTime: "2025-01-01T00:00:00Z", recordingUrl: "org_123/uploads/uuid.wav" };

interface Received {
  readonly at: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A simulator that tells a real receiver, which answers the given statuses in turn and the last one for ever. */
const start = async (statuses: number[] = [200], secret?: string) => {
  const sim = await createSimulator("comswise");
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (part) => (text += part));
    request.on("end", () => {
      response.writeHead(statuses[Math.min(received.length, statuses.length - 1)]!).end();
      received.push({ at: sim.world.clock.now(), headers: request.headers, text });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const subscribe = (secret?: string) => sim.world.subscriptions.put("comswise/0", { id: "comswise/0", vendor: "comswise", account: "org_123", url, ...(secret ? { secret } : {}) });
  subscribe(secret);
  return { sim, ...customerOf(sim), received, subscribe, secondsBetween: () => received.slice(1).map(({ at }, i) => (at - received[i]!.at) / 1000) };
};

test("the end of an analysis is told once, with links and texts that can be read already", async () => {
  const { sim, create, read, received } = await start();
  const { id } = (await create(DONE)).body;

  await sim.clock.idle();

  expect(received.length).toBe(1);
  const told = JSON.parse(received[0]!.text);
  expect(told).toEqual({
    version: "1.0",
    event: "call.analysis.completed",
    created: "2025-01-01T00:00:09.000000+00:00",
    data: { id, callId: "c-1", executiveSummary: (await read(id)).body.executiveSummary, transcriptUrl: expect.stringContaining("X-Amz-Signature=") },
  });
  expect((await sim.fetch(told.data.transcriptUrl)).status).toBe(200);
  expect(sim.server.vendors.get("comswise")!.contract.checkAt(0, "/components/schemas/AnalysisCompleted")(told)).toBeUndefined();
});

test("a secret is shown as a bearer token, and without a secret there is no such header", async () => {
  const { sim, create, update, received, subscribe } = await start([200], "s3cret");
  const { id } = (await create(DONE)).body;
  await sim.clock.idle();
  subscribe();

  await update(id, { recordingUrl: "org_123/uploads/new-file.wav" });
  await sim.clock.idle();

  expect(received.map(({ headers }) => headers["authorization"])).toEqual(["Bearer s3cret", undefined]);
  expect(received[0]!.headers["content-type"]).toBe("application/json");
});

test("a receiver that fails twice is told the same again after 30 s and 2 min", async () => {
  const { sim, create, received, secondsBetween } = await start([500, 500, 204]);
  await create(DONE);

  await sim.clock.idle();

  expect(secondsBetween()).toEqual([30, 120]);
  expect(new Set(received.map(({ text }) => text)).size).toBe(1);
});

test("after the fourth failure a delivery is dropped", async () => {
  const { sim, create, secondsBetween } = await start([503]);
  await create(DONE);

  await sim.clock.idle();

  expect(secondsBetween()).toEqual([30, 120, 600]);
  expect(sim.world.settled.all().map((call) => [call.state, call.attempts.length])).toEqual([["dropped", 4]]);
});

test("calls in progress and failed analyses are not told of, nor are other organisations", async () => {
  const { sim, create, received } = await start();
  await create({ ...DONE, status: "in-progress" });
  await create({ ...DONE, callId: "c-2", recordingUrl: "https://files.example/404.wav" });
  const other = customerOf(sim, "KB");
  await other.create({ ...DONE, recordingUrl: await other.store() });

  await sim.clock.idle();

  expect(received).toEqual([]);
  expect(sim.published.map((event) => event.account)).toEqual(["org_456"]);
});
