import { expect, test } from "vitest";
import { call, client } from "./client.ts";

const taken = ["5321", "9MhWTiey6VKlmSoWFeLZuw%3d%3d", "9MhWTiey6VKlmSoWFeLZuw%3D%3D", "9MhWTiey6VKlmSoWFeLZuw==", "%39MhWTiey6VKlmSoWFeLZuw%3d="];
test.each(taken)("a channel is found by %s, and reads show its number", async (channel) => {
  const { call: send } = await client();
  const { data } = await send("POST", `/streams/${channel}/objects`, call());
  expect((await send("GET", `/streams/${channel}/objects/${data.id}`)).data[0].streamId).toBe(5321);
});

const unknown = ["5399", "9mhwtiey6vklmsowfelzuw%3d%3d", "9MhWTiey6VKlmSoWFeLZuw", "9MhWTiey6VKlmSoWFeLZuw%253d%253d", "6321", "T3RoZXJWb2ljZTAwMDAwMQ%3d%3d"];
test.each(unknown)("there is no channel %s in this account", async (channel) => {
  const { call: send } = await client();
  expect((await send("POST", `/streams/${channel}/objects`, call())).body).toMatchObject({ status: 404, description: "Not found" });
});

test("underscores of a code are its own: _f is not a slash", async () => {
  const { call: send } = await client();
  expect((await send("GET", "/streams/hNyRN_fLUy7rrOrN9jLpipA%3d%3d/streamavailability")).status).toBe(200);
  expect((await send("GET", "/streams/hNyRN%2FLUy7rrOrN9jLpipA%3d%3d/streamavailability")).status).toBe(404);
});

test("a channel that is switched off takes nothing and says so", async () => {
  const { call: send } = await client();
  expect((await send("POST", "/streams/5371/objects", call())).status).toBe(400);
  expect((await send("GET", "/streams/5371/streamavailability")).data).toEqual({ state: 0 });
});

test("a conversation of another channel is not found", async () => {
  const { call: send, open } = await client();
  expect((await send("GET", `/streams/5322/objects/${await open()}`)).status).toBe(404);
});

test("the listing shows numbers, codes, names and modules", async () => {
  const { call: send } = await client();
  const { streams } = (await send("GET", "/streams")).data;
  expect(streams).toContainEqual({ id: 5321, encryptedId: "9MhWTiey6VKlmSoWFeLZuw%3d%3d", name: "Voice", moduleId: 15 });
  expect(streams.map((s: any) => s.id)).not.toContain(6321);
});

test("a conversation is opened in a part of a channel that exists", async () => {
  const { call: send } = await client();
  const { data } = await send("POST", "/streams/532/objects", call({ Type: 4, SubStreamId: "53211" }));
  expect((await send("GET", `/streams/532/objects/${data.id}`)).data[0].subStreamId).toBe(53211);
  expect((await send("POST", "/streams/532/objects", call({ SubStreamId: 9 }))).status).toBe(404);
});

test("an account with nothing in it has no channels, and says so", async () => {
  const { call: send } = await client({}, { fixture: "empty" });
  expect((await send("GET", "/streams")).data).toEqual({ streams: [] });
  expect((await send("GET", "/managers")).data).toEqual([]);
});
