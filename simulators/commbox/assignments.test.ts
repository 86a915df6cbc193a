import { expect, test } from "vitest";
import { AVI, BEA, CARL, client } from "./client.ts";

test("a second assignment replaces the first and leaves the status alone", async () => {
  const { call: send, open, read } = await client();
  const id = await open();
  for (const manager of [AVI, BEA]) await send("POST", `/managers/${manager}/assignments?objectId=${id}`);
  expect(await read(id)).toMatchObject({ assignedManagerId: BEA, lastAssignedManagerId: BEA, statusId: 8 });
  expect((await send("GET", `/managers/${AVI}/assignments`)).data).toEqual([]);
  expect((await send("GET", `/managers/${BEA}/assignments`)).data).toEqual([{ AssignedObjectsCount: 1, StreamTypeId: null, ModuleId: 15, ModuleUniqueName: "voice" }]);
});

test("only the assignee can be unassigned; the status stays", async () => {
  const { call: send, open, read } = await client();
  const id = await open();
  await send("POST", `/managers/${BEA}/assignments?objectId=${id}`);
  expect((await send("DELETE", `/managers/${AVI}/assignments?objectId=${id}`)).body).toMatchObject({ status: 400, description: "Operation failed" });
  expect((await send("DELETE", `/managers/${BEA}/assignments?objectId=${id}`)).status).toBe(200);
  expect(await read(id)).toMatchObject({ assignedManagerId: 0, lastAssignedManagerId: BEA, statusId: 8 });
});

test("strictly, an agent who is away, not permitted or on a call is refused", async () => {
  const { call: send, open } = await client({ strictness: "strict" });
  const [first, second] = [await open(), await open()];
  expect((await send("POST", `/managers/${CARL}/assignments?objectId=${first}`)).status).toBe(400);
  expect((await send("POST", `/managers/${AVI}/assignments?objectId=${first}`)).status).toBe(200);
  expect((await send("POST", `/managers/${AVI}/assignments?objectId=${second}`)).status).toBe(400);
  const elsewhere = (await send("POST", "/streams/5322/objects", { Type: 8, Message: "x" })).data.id;
  expect((await send("POST", `/managers/${BEA}/assignments?objectId=${elsewhere}`)).status).toBe(400);
});

test("chats and mails are counted by class and status, calls in neither total", async () => {
  const { call: send, open } = await client();
  const held = [await open()];
  for (const [stream, StatusId] of [[532, 1], [532, 8], [532, 10], [5331, 8]]) held.push((await send("POST", `/streams/${stream}/objects`, { StatusId, Message: "x" })).data.id);
  for (const id of held) await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  expect((await send("GET", `/managers/${AVI}/stats`)).data).toEqual({
    id: AVI, AsyncAssignedNoResponse: 0, AsyncAssignedInProccess: 1, SyncAssignedNoResponse: 1, SyncAssignedInProccess: 1, FaceToFaceStatus: true, TotalAsyncAssigned: 1, TotalSyncAssigned: 2,
  });
  expect((await send("GET", `/managers/${AVI}/assignments`)).data.map((row: any) => [row.ModuleUniqueName, row.AssignedObjectsCount, row.StreamTypeId])).toEqual([["mailbox_connector", 1, 10], ["chat", 3, null], ["voice", 1, null]]);
});
