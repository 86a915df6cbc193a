import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { simulateVoipbin, type Client } from "../testing/ask.ts";

const AGENT1 = "a9e47000-0000-4000-8000-000000000003";

interface Heard {
  readonly method: string;
  readonly headers: Record<string, unknown>;
  readonly body: any;
}

/** A receiver on a real socket. @param plan - statuses of the next answers; 200 when none is left */
async function receiver(plan: number[] = []): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    heard.push({ method: request.method!, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString() || "null") });
    response.writeHead(plan.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard };
}

const hook = ({ ask }: Client, webhook_uri: string, webhook_method: string) => ask("PUT", "/customer", { body: { name: "Example Ltd", detail: "", email: "admin@example.com", phone_number: "", address: "", webhook_method, webhook_uri } });
const setStatus = ({ ask }: Client, status: string) => ask("PUT", `/agents/${AGENT1}/status`, { body: { status } });

test.each(["POST", "PUT", "DELETE", "GET", ""])("each event is one request with the method %j, an envelope and no further mark", async (method) => {
  const client = await simulateVoipbin();
  const { url, heard } = await receiver();
  await hook(client, url, method);
  await setStatus(client, "available");
  await client.sim.clock.advance(0);
  expect(heard).toMatchObject([{ method: method || "GET", body: { type: "agent_status_updated", data: { id: AGENT1, status: "available" } } }]);
  expect(heard[0]!.headers["content-type"]).toBe("application/json");
  expect(Object.keys(heard[0]!.headers).filter((name) => name.startsWith("x-") || name.includes("signature"))).toEqual([]);
});

test("a fault of the receiver is tried three times, a second apart; any other answer is final", async () => {
  const client = await simulateVoipbin();
  const { url, heard } = await receiver([500, 503, 200, 404, 500, 500, 500]);
  await hook(client, url, "POST");
  await setStatus(client, "available");
  await client.sim.clock.advance(0);
  expect(heard).toHaveLength(1);
  await client.sim.clock.advance(1);
  expect(heard).toHaveLength(2);
  await client.sim.clock.advance(1);
  expect(heard.map(({ body }) => body)).toEqual([heard[0]!.body, heard[0]!.body, heard[0]!.body]);
  await setStatus(client, "away");
  await client.sim.clock.advance(10);
  expect(heard).toHaveLength(4);
  await setStatus(client, "busy");
  await client.sim.clock.advance(10);
  expect(heard).toHaveLength(7);
});

test("a customer without an address is told nothing, nor is one for whose address there is no http", async () => {
  const client = await simulateVoipbin();
  const { url, heard } = await receiver();
  await hook(client, url, "POST");
  await hook(client, "", "POST");
  await setStatus(client, "available");
  await hook(client, "ftp://hooks.example.com", "POST");
  await setStatus(client, "away");
  await client.sim.clock.advance(10);
  expect([heard, [...client.sim.world.subscriptions.all()]]).toEqual([[], []]);
});
