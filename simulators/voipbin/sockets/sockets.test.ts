import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { Act } from "../../core/act.ts";
import { DEFAULT, FREE, simulateVoipbin, type Client } from "../testing/ask.ts";

const AGENT1 = "a9e47000-0000-4000-8000-000000000003";
const AGENT2 = "a9e47000-0000-4000-8000-000000000004";

interface Subscriber {
  readonly socket: WebSocket;
  readonly heard: any[];
  say(said: unknown): void;
}

async function serving(settings: Record<string, unknown> = {}): Promise<Client & { url: string }> {
  const client = await simulateVoipbin(settings);
  const { url } = await client.sim.listen();
  return { ...client, url };
}

/** Somebody who listens. @param how - path with its credential, or headers */
async function subscriber(url: string, path: string, headers: Record<string, string> = {}): Promise<Subscriber> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/voipbin/v1.0${path}`, { headers });
  const heard: any[] = [];
  socket.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString())));
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  return { socket, heard, say: (said) => socket.send(typeof said === "string" ? said : JSON.stringify(said)) };
}

const KEY = "?accesskey=vb_ringbackDefaultKey000000000000001";
const subscribe = (...topics: string[]) => ({ type: "subscribe", topics });
const setStatus = ({ ask }: Client, id: string, status: string) => ask("PUT", `/agents/${id}/status`, { body: { status } });
/** What was said before has been heard. */
const settled = async ({ socket }: Subscriber) => {
  socket.ping();
  await once(socket, "pong");
};

test("a subscriber of the customer hears each event once, in the webhook's envelope", async () => {
  const client = await serving();
  const all = await subscriber(client.url, `/ws${KEY}`);
  all.say(subscribe(`customer_id:${DEFAULT}`));
  await settled(all);
  await setStatus(client, AGENT1, "available");
  await client.ask("POST", "/agents", { body: { username: "new@example.com", permission: 16 } });
  await vi.waitFor(() => expect(all.heard).toHaveLength(2));
  expect(all.heard[0]).toEqual({ type: "agent_status_updated", data: (await client.ask("GET", `/agents/${AGENT1}`)).body });
  expect(all.heard[1]).toMatchObject({ type: "agent_created", data: { username: "new@example.com" } });

  all.say({ type: "unsubscribe", topics: [`customer_id:${DEFAULT}`] });
  await settled(all);
  await setStatus(client, AGENT1, "away");
  await settled(all);
  expect(all.heard).toHaveLength(2);
});

test("topics are prefixes, a star stands for one part, and doubles come where a setting keeps them", async () => {
  const client = await serving();
  const open = async (...topics: string[]) => {
    const one = await subscriber(client.url, `/ws${KEY}`);
    one.say(subscribe(...topics));
    await settled(one);
    return one;
  };
  const customer = `customer_id:${DEFAULT}`;
  const [one, stars, hook, none] = [await open(`${customer}:agent:${AGENT1}`), await open(`${customer}:*:${AGENT2}`), await open(`${customer}:webhook:agent_status_updated`), await open(`${customer}:call`)];
  await setStatus(client, AGENT1, "available");
  await setStatus(client, AGENT2, "available");
  await vi.waitFor(() => expect(hook.heard).toHaveLength(2));
  for (const each of [one, stars, none]) await settled(each);
  expect([one, stars, none].map(({ heard }) => heard.map((frame) => frame.data.id))).toEqual([[AGENT1], [AGENT2], []]);

  const doubled = await serving({ socketDuplicates: true });
  const twice = await subscriber(doubled.url, `/ws${KEY}`);
  twice.say(subscribe(customer));
  await settled(twice);
  await setStatus(doubled, AGENT1, "busy");
  await vi.waitFor(() => expect(twice.heard).toHaveLength(2));
});

test("a forbidden or malformed topic, or bytes, closes the socket; what is no JSON or unknown is passed over", async () => {
  const { sim, url } = await serving();
  const agent = sim.auth("agent1");
  const closes = async (path: string, headers: Record<string, string>, said: unknown) => {
    const one = await subscriber(url, path, headers);
    const closed = once(one.socket, "close");
    if (said instanceof Buffer) one.socket.send(said);
    else one.say(said);
    await closed;
  };
  await closes(`/ws${KEY}`, {}, subscribe(`customer_id:${FREE}`));
  await closes("/service_agents/ws", agent, subscribe(`customer_id:${DEFAULT}`));
  await closes("/ws", agent, subscribe(`agent_id:${AGENT2}`));
  await closes(`/ws${KEY}`, {}, subscribe("calls"));
  await closes(`/ws${KEY}`, {}, Buffer.from([1]));

  const patient = await subscriber(url, "/service_agents/ws", agent);
  patient.say("{not json");
  patient.say({ type: "ping" });
  patient.say(subscribe(`agent_id:${AGENT1}`));
  await settled(patient);
  expect(patient.socket.readyState).toBe(WebSocket.OPEN);
  const boss = await subscriber(url, "/ws", sim.auth("superadmin"));
  boss.say(subscribe(`customer_id:${FREE}`, `agent_id:${AGENT2}`));
  await settled(boss);
  expect(boss.socket.readyState).toBe(WebSocket.OPEN);
});

test("an agent hears what is its own, and what happens in its chats without an envelope", async () => {
  const client = await serving();
  const { sim, ask, url } = client;
  const [anna, ben] = await Promise.all(["agent1", "agent2"].map((name) => subscriber(url, "/service_agents/ws", sim.auth(name))));
  anna!.say(subscribe(`agent_id:${AGENT1}`));
  ben!.say(subscribe(`agent_id:${AGENT2}`));
  await Promise.all([settled(anna!), settled(ben!)]);
  const chat = (await ask("POST", "/service_agents/talk_chats", { as: "agent1", body: { type: "direct", participants: [{ owner_type: "agent", owner_id: AGENT2 }] } })).body;
  await ask("POST", "/service_agents/talk_messages", { as: "agent1", body: { chat_id: chat.id, type: "normal", text: "Hello" } });
  await vi.waitFor(() => expect(ben!.heard.at(-1)).toMatchObject({ chat_id: chat.id, text: "Hello" }));
  await vi.waitFor(() => expect(anna!.heard.at(-1)).toMatchObject({ type: "message_created", data: { text: "Hello", owner_id: AGENT1 } }));
});

test("who brings no credential, and who asks for no socket, is refused before there is one", async () => {
  const { url, ask } = await serving();
  const stranger = new WebSocket(`${url.replace("http", "ws")}/voipbin/v1.0/ws`);
  stranger.on("error", () => {});
  const [, response] = await once(stranger, "unexpected-response");
  expect(response.statusCode).toBe(401);
  stranger.terminate();
  expect((await ask("GET", "/ws")).status).toBe(400);
});

const FREE_NUMBER = "50000000-0000-4000-8000-000000000002";
const FREE_KEY = "vb_ringbackFreeKey0000000000000002";

/** Somebody who subscribes to all of the free customer and reads nothing more. */
async function deafSubscriber(url: string): Promise<void> {
  const deaf = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void deaf.destroy());
  deaf.on("error", () => {});
  deaf.write(`GET /voipbin/v1.0/ws?accesskey=${FREE_KEY} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
  await once(deaf, "data");
  const said = Buffer.from(JSON.stringify(subscribe(`customer_id:${FREE}`)));
  // A frame of a client is masked; a mask of zeros leaves it as it is.
  deaf.write(Buffer.concat([Buffer.from([0x81, 0x80 | said.length, 0, 0, 0, 0]), said]));
  deaf.pause();
}

const ROUNDS = 20;

test("a thousand subscribers each hear the events of their topics, in order; one who reads nothing is dropped and harms nobody", { timeout: 60_000 }, async () => {
  const client = await serving();
  const { sim, url } = client;
  const customer = `customer_id:${DEFAULT}`;
  const WANTS = [`${customer}:agent:${AGENT1}`, `${customer}:agent:${AGENT2}`, customer, `${customer}:number`];
  const subscribers: Subscriber[] = [];
  for (let i = 0; i < 1000; i += 50) subscribers.push(...(await Promise.all(Array.from({ length: 50 }, () => subscriber(url, `/ws${KEY}`)))));
  subscribers.forEach((one, i) => one.say(subscribe(WANTS[i % 4]!)));
  await Promise.all(subscribers.map(settled));
  await deafSubscriber(url);
  expect(sim.world.sockets.size).toBe(1001);

  const statuses = ["available", "away"];
  for (let n = 0; n < ROUNDS; n++) for (const id of [AGENT1, AGENT2]) await setStatus(client, id, statuses[n % 2]!);
  const told = (id: string) => Array.from({ length: ROUNDS }, (_, n) => `${id} ${statuses[n % 2]}`);
  const both = Array.from({ length: ROUNDS }, (_, n) => [AGENT1, AGENT2].map((id) => `${id} ${statuses[n % 2]}`)).flat();
  const expected = [told(AGENT1), told(AGENT2), both, []];
  const allHave = (count: (i: number) => number) => vi.waitFor(() => subscribers.forEach((one, i) => expect(one.heard.length).toBe(count(i))), { timeout: 20_000, interval: 20 });
  await allHave((i) => expected[i % 4]!.length);
  for (const [i, one] of subscribers.entries()) expect(one.heard.map((frame) => `${frame.data.id} ${frame.data.status}`)).toEqual(expected[i % 4]);

  let bytes = 0;
  while (sim.world.sockets.size > 1000 && bytes < 128e6) {
    await client.ask("PUT", `/numbers/${FREE_NUMBER}`, { as: "free", body: { name: "x".repeat(1_000_000), detail: "" } });
    bytes += 1_000_000;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(sim.world.sockets.size).toBe(1000);
  await setStatus(client, AGENT2, "busy");
  await allHave((i) => expected[i % 4]!.length + ([1, 2].includes(i % 4) ? 1 : 0));
});

test("a burst larger than any buffer reaches who reads, whole and in order", { timeout: 30_000 }, async () => {
  const client = await serving();
  const { sim } = client;
  const reader = await subscriber(client.url, `/ws?accesskey=${FREE_KEY}`);
  reader.say(subscribe(`customer_id:${FREE}`));
  await settled(reader);
  const act = new Act<any>(sim.world, sim.server.vendors.get("voipbin")!, FREE, sim.server.origin);
  sim.world.transact(() => {
    for (let n = 0; n < 2000; n++) act.fire("numbers", FREE_NUMBER, "update", { name: `${n} ${"x".repeat(10_000)}` });
  });
  await vi.waitFor(() => expect(reader.heard).toHaveLength(2000), { timeout: 20_000 });
  expect(reader.heard.map((frame) => Number.parseInt(frame.data.name))).toEqual(Array.from({ length: 2000 }, (_, n) => n));
});
