import { WebSocket } from "ws";
import { expect, test, vi } from "vitest";
import { openDesk, OWN, tel, type Desk } from "../testing/desk.ts";
import { unwrap, wrap } from "./framing.ts";

const [ONE, OTHER] = ["+15555550114", "+12125550114"];

async function listenTo(desk: Desk, base: string, path: string) {
  const client = new WebSocket(`${base.replace("http", "ws")}/voipbin/v1.0${path}`, { headers: desk.sim.auth() });
  const frames: Buffer[] = [];
  client.on("message", (frame: Buffer) => frames.push(frame));
  await new Promise((resolve, reject) => client.once("open", resolve).once("error", reject));
  return { client, frames };
}

test("the sound of a call streams both ways in twenty milliseconds, wrapped as asked, until it ends", async () => {
  const desk = await openDesk();
  const { ask, pass, phone } = desk;
  const { url, close } = await desk.sim.listen();
  const room = await ask("POST", "/conferences", {});
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(ONE), tel(OTHER)], actions: [{ type: "conference_join", option: { conference_id: room.id } }] });
  await pass(6);
  expect(await desk.status("GET", `/calls/${calls[0].id}/media_stream?encapsulation=rtp`)).toBe(400);
  expect(await desk.status("GET", `/calls/${calls[0].id}/media_stream?encapsulation=mp3`)).toBe(400);
  const rtp = await listenTo(desk, url, `/calls/${calls[0].id}/media_stream?encapsulation=rtp`);
  const sln = await listenTo(desk, url, `/calls/${calls[1].id}/media_stream?encapsulation=sln`);
  const socket = await listenTo(desk, url, `/conferences/${room.id}/media_stream?encapsulation=audiosocket`);

  await phone(ONE, "say", { text: "one two three four" });
  await pass(1);
  await vi.waitFor(() => expect([rtp.frames.length, sln.frames.length, socket.frames.length]).toEqual([50, 50, 50]));
  expect(rtp.frames.map((frame) => [frame.length, frame[1], frame.readUInt16BE(2), frame.readUInt32BE(4)])).toEqual(rtp.frames.map((_, n) => [172, 0, n, n * 160]));
  expect(sln.frames.every(({ length }) => length === 160)).toBe(true);
  expect(socket.frames.every((frame) => frame[0] === 0x10 && frame.readUInt16BE(1) === 160)).toBe(true);
  const loudness = (frames: readonly Uint8Array[]) => frames.flatMap((frame) => [...frame]).filter((byte) => (~byte & 0x70) >= 0x30).length;
  const sounds = { rtp: rtp.frames.map((frame) => unwrap("rtp", frame)!), sln: sln.frames, socket: socket.frames.map((frame) => unwrap("audiosocket", frame)!) };
  expect([loudness(sounds.rtp) > 500, loudness(sounds.sln) > 500, loudness(sounds.socket) > 500]).toEqual([true, false, true]);

  // What one client says, those hear who are with that call.
  const said = new Uint8Array(160).fill(0x2a);
  rtp.client.send(wrap("rtp", said, 0, 7));
  await vi.waitFor(() => expect([...desk.sim.world.sockets.values()].some(({ data }) => data.heard.length > 0)).toBe(true));
  await pass(0.1);
  await vi.waitFor(() => expect(sln.frames.some((frame) => frame.equals(said))).toBe(true));
  expect(socket.frames.some((frame) => frame.subarray(3).equals(said))).toBe(true);
  expect(rtp.frames.some((frame) => frame.subarray(12).equals(said))).toBe(false);

  const gone = new Promise((resolve) => rtp.client.once("close", resolve));
  await ask("POST", `/calls/${calls[0].id}/hangup`);
  await pass(1);
  await gone;
  expect(await desk.status("GET", `/calls/${calls[0].id}/media_stream?encapsulation=rtp`)).toBe(400);
  await close();
  await desk.sim.close();
});

test.each(["rtp", "sln", "audiosocket"] as const)("what is wrapped as %s is the same when it is unwrapped", (encapsulation) => {
  const sound = new Uint8Array(160).map((_, i) => i);
  expect(unwrap(encapsulation, wrap(encapsulation, sound, 70_000, 1))).toEqual(sound);
});
