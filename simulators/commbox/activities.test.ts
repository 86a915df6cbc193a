import { expect, test } from "vitest";
import { AVI, BEA, client } from "./client.ts";

test("each kind of step writes its line, with its data as JSON text", async () => {
  const { call: send, open } = await client();
  const id = await open();
  await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  await send("POST", `/objects/${id}/remarks`, { Text: "a note", ManagerId: AVI });
  await send("POST", `/objects/${id}/activitylog`, { Text: "order opened", Source: "Shop" });
  await send("POST", `/objects/${id}/status/2`);
  const { data } = await send("GET", `/objects/${id}/activities`);
  expect(data.map((line: any) => [line.type, JSON.parse(line.data)])).toEqual([
    [6, { managerId: AVI, assignedManagerId: AVI }],
    [1, { text: "a note" }],
    [12, { text: "order opened", source: "Shop" }],
    [2, { statusId: 2 }],
    [6, { managerId: AVI, assignedManagerId: 0 }],
  ]);
  expect(data[1]).toMatchObject({ objectId: String(id), user: { id: AVI, first_name: "Avi", identity: { identityId: 7001 } }, createdTime: expect.any(String) });
  expect(data[3].user).toEqual({ id: 0, first_name: null, last_name: null, identity: null });
});

test("a kind can be asked for, and one without lines answers an empty list", async () => {
  const { call: send, open } = await client();
  const id = await open();
  for (const manager of [AVI, BEA]) await send("POST", `/managers/${manager}/assignments?objectId=${id}`);
  await send("DELETE", `/managers/${BEA}/assignments?objectId=${id}`);
  await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  await send("POST", `/objects/${id}/status/2`);
  const lines = (await send("GET", `/objects/${id}/activities?activityType=6`)).data;
  expect(lines.map((line: any) => JSON.parse(line.data).assignedManagerId)).toEqual([AVI, BEA, 0, AVI, 0]);
  expect((await send("GET", `/objects/${id}/activities?activityType=9`)).data).toEqual([]);
  expect((await send("GET", `/objects/${id}/activities?activityType=99`)).status).toBe(400);
});

test("remarks keep their order and their repeats, and a late one moves nothing but updatedTime", async () => {
  const { call: send, open, read } = await client();
  const id = await open();
  for (const Text of ["https://rec.example/2.mp3", "https://rec.example/1.mp3", "https://rec.example/2.mp3"]) await send("POST", `/objects/${id}/remarks`, { Text });
  await send("POST", `/objects/${id}/status/2`);
  const before = await read(id);
  await send("POST", `/objects/${id}/remarks`, { Text: "late" });
  const { updatedTime, ...after } = await read(id);
  expect(before).toMatchObject(after);
  expect(updatedTime > before.updatedTime).toBe(true);
  expect((await send("GET", `/objects/${id}/activities?activityType=1`)).data.map((line: any) => JSON.parse(line.data).text)).toEqual(["https://rec.example/2.mp3", "https://rec.example/1.mp3", "https://rec.example/2.mp3", "late"]);
  expect((await read(id, "?includeActivityLog=true")).activityLogs).toEqual((await send("GET", `/objects/${id}/activities`)).data);
});

test("an indicator is put on, replaced and taken off", async () => {
  const { call: send, open } = await client();
  const id = await open();
  const vip = { IndicatorId: "vip", Title: "Important", DisplayClass: "star" };
  expect((await send("POST", `/objects/${id}/indicators`, vip)).data).toEqual({ updated: false });
  expect((await send("POST", `/objects/${id}/indicators`, { ...vip, Link: "https://crm.example/1" })).data).toEqual({ updated: true });
  expect((await send("GET", `/objects/${id}/indicators`)).data).toEqual({ indicators: { vip: { title: "Important", displayClass: "star", link: "https://crm.example/1", text: null } } });
  expect((await send("POST", `/objects/${id}/indicators`, { IndicatorId: "bare" })).status).toBe(400);
  expect((await send("DELETE", `/objects/${id}/indicators/vip`)).data).toBe("");
  expect((await send("DELETE", `/objects/${id}/indicators/vip`)).status).toBe(404);
});
