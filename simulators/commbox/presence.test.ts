import { expect, test } from "vitest";
import { AVI, BEA, client, voice } from "./client.ts";

test("a presence is set by its id and echoed; admins' own ones too", async () => {
  const { call: send } = await client();
  expect((await send("GET", "/managers/presence")).data).toEqual([{ id: 1, name: "Active", presenceType: 1 }, { id: 2, name: "Busy", presenceType: 2 }, { id: 3, name: "Away", presenceType: 3 }, { id: 104, name: "Lunch", presenceType: 3 }]);
  const lunch = { presence_type: 3, type_id: 104, name: "Lunch" };
  expect((await send("POST", `/managers/${AVI}/presence/104`)).data).toEqual(lunch);
  expect((await send("GET", `/managers/${AVI}/presence`)).data).toEqual(lunch);
  expect((await send("POST", `/managers/${AVI}/presence/9`)).body).toMatchObject({ status: 400, description: "Invalid parameters" });
  expect((await send("POST", "/managers/1/presence/1")).status).toBe(404);
});

const state = async (send: any, stream: number, query = "") => (await send("GET", `/streams/${stream}/streamavailability${query}`)).data.state;

test("a voice channel is busy while its only free agent is on a call, on whichever channel", async () => {
  const { call: send, open } = await client();
  const id = await open();
  expect(await state(send, 5322)).toBe(1);
  await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  expect([await state(send, 5322), await state(send, 5321)]).toEqual([2, 1]);
  await send("POST", `/objects/${id}/content`, voice("DISCONNECTED"));
  expect(await state(send, 5322)).toBe(1);
});

test("resolving the call frees the channel as well", async () => {
  const { call: send, open } = await client();
  const id = await open();
  await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  await send("POST", `/objects/${id}/status/2`);
  expect(await state(send, 5322)).toBe(1);
});

test("a channel is unavailable when everybody is away, and busy when they say so", async () => {
  const { call: send } = await client();
  for (const manager of [AVI, BEA]) await send("POST", `/managers/${manager}/presence/3`);
  expect(await state(send, 5321)).toBe(3);
  await send("POST", `/managers/${AVI}/presence/2`);
  expect(await state(send, 5321)).toBe(2);
});

test("a channel with office hours is unavailable outside of them", async () => {
  const { call: send, sim } = await client();
  expect(await state(send, 5381)).toBe(3);
  await sim.clock.advance(9 * 3600);
  expect(await state(send, 5381)).toBe(1);
});

test("a chat is busy when everybody holds as much as they may", async () => {
  const { call: send } = await client({}, { fixture: "default" });
  for (const manager of [AVI, BEA]) {
    for (let i = 0; i < 5; i++) await send("POST", `/managers/${manager}/assignments?objectId=${(await send("POST", "/streams/532/objects", { Message: "x" })).data.id}`);
  }
  expect(await state(send, 532)).toBe(2);
  expect(await state(send, 5331)).toBe(1);
});

test("a part of a channel is available as its channel is, if it is in use itself", async () => {
  const { call: send } = await client();
  const part = async (id: number) => (await send("GET", `/streams/532/substreams/${id}/streamavailability?autoAssign=true`)).body;
  expect([(await part(0)).data.state, (await part(53211)).data.state, (await part(53212)).data.state]).toEqual([1, 1, 0]);
  expect((await part(9)).status).toBe(404);
});

test("conversations are counted by channel, part and status, and against the service level", async () => {
  const { call: send, sim } = await client();
  await send("POST", "/streams/532/objects", { Message: "x", SubStreamId: 53211 });
  const { data } = await send("GET", "/stats/streams");
  expect(data).toEqual([{ moduleId: 9, streamId: 532, subStreamId: 0, statusId: 1, c: 1 }, { moduleId: 9, streamId: 532, subStreamId: 53211, statusId: 1, c: 1 }, { moduleId: 15, streamId: 5321, subStreamId: 0, statusId: 8, c: 2 }]);
  expect((await send("GET", "/stats/streamsSLAExceptions")).data).toEqual({ Item1: [], Item2: [] });
  const streams = sim.world.table("commbox", "streams");
  streams.put({ ...streams.get(532), sla: { responseSeconds: 60, resolveSeconds: 86400 } });
  expect((await send("GET", "/stats/streamsSLAExceptions")).data).toEqual({ Item1: [{ moduleId: 9, streamId: 532, subStreamId: 0, statusId: 1, c: 1 }], Item2: [] });
});
