import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { simulateMeridian, type Meridian } from "../testing/simulating.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function serving(): Promise<{ sim: Meridian; url: string }> {
  const sim = await simulateMeridian();
  opened.push(sim);
  const { url } = await sim.listen();
  return { sim, url: `${url.replace("http", "ws")}/meridian/v2/ear` };
}

/** A client that has heard so much so far; `heard(n)` waits for the n-th frame. */
async function ear(sim: Meridian, url: string, ...names: string[]) {
  const client = new WebSocket(url, { headers: sim.auth() });
  opened.push({ close: () => client.terminate() });
  const frames: string[] = [];
  const waiting: (() => void)[] = [];
  client.on("message", (data) => {
    frames.push(String(data));
    for (const look of waiting.splice(0)) look();
  });
  await once(client, "open");
  const heard = async (count: number) => {
    while (frames.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    return frames;
  };
  for (const name of names) client.send(name);
  await heard(names.length);
  return { client, frames, heard };
}

test("who listens over a socket hears the events that it named, in order, and no others", async () => {
  const { sim, url } = await serving();
  const [all, few] = [await ear(sim, url, "call.queued", "call.ringing", "call.answered", "call.ended"), await ear(sim, url, "call.ended")];
  const { id } = (await sim.ask("POST", "/v2/calls", { body: { to: "+15555550100" } })).body;
  await sim.clock.advance(2);
  await sim.ask("POST", `/v2/calls/${id}/hangup`);
  expect((await all.heard(7)).slice(4).map((frame) => JSON.parse(frame))).toEqual(["call.queued", "call.ringing", "call.ended"].map((event) => ({ event, call: id })));
  expect((await few.heard(2)).slice(1)).toEqual([JSON.stringify({ event: "call.ended", call: id })]);
});

test("nobody hears of what a refused request had done", async () => {
  const { sim, url } = await serving();
  const { frames, client, heard } = await ear(sim, url, "call.queued", "call.ended");
  expect((await sim.ask("POST", "/v2/rehearsals/refuse")).status).toBe(400);
  client.send("call.answered");
  expect((await heard(3)).slice(2)).toEqual(["listening to call.answered"]);
  expect(frames).toHaveLength(3);
});

test("a frame that is refused closes the connection, and so does the vendor when it wants to", async () => {
  const { sim, url } = await serving();
  const [rude, polite] = [await ear(sim, url), await ear(sim, url, "bye")];
  expect((await once(polite.client, "close"))[0]).toBe(1000);
  rude.client.send(Buffer.from([1, 2, 3]));
  expect((await once(rude.client, "close"))[0]).toBe(1008);
  await vi.waitFor(() => expect(sim.world.sockets.size).toBe(0));
});

test("who may not connect is answered as any request is, and a plain request is told what it should be", async () => {
  const { sim, url } = await serving();
  const stranger = new WebSocket(url);
  const [, response] = await once(stranger, "unexpected-response");
  expect(response.statusCode).toBe(401);
  stranger.on("error", () => {});
  stranger.terminate();
  expect((await sim.ask("GET", "/v2/ear")).body.error).toBe("this is a socket");
});

test("a client that reads nothing is dropped, and the others hear everything", async () => {
  const { sim, url } = await serving();
  const reader = await ear(sim, url, "call.queued");
  const port = Number(new URL(url).port);
  const deaf = connectTcp(port, "127.0.0.1");
  opened.push({ close: () => deaf.destroy() });
  const key = Object.entries(sim.auth()).map(([name, value]) => `${name}: ${value}`).join("\r\n");
  deaf.write(`GET /meridian/v2/ear HTTP/1.1\r\nhost: 127.0.0.1\r\n${key}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
  await once(deaf, "data");
  deaf.pause();
  const [, line] = [...sim.world.sockets.values()];
  const big = "x".repeat(1 << 19);
  for (let i = 0; i < 400 && sim.world.sockets.has(line!.id); i++) {
    sim.world.transact(() => sim.world.say({ socket: line!.id, body: big }));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(sim.world.sockets.size).toBe(1);
  await sim.ask("POST", "/v2/calls", { body: { to: "+15555550100" } });
  expect((await reader.heard(2))[1]).toContain("call.queued");
});

test("sockets end with their world and with the server", async () => {
  const { sim, url } = await serving();
  const { client } = await ear(sim, url);
  void sim.close();
  await once(client, "close");
});
