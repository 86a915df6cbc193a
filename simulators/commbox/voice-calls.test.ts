import { expect, test } from "vitest";
import { AVI, call, client, CODE, voice } from "./client.ts";

test("an inbound call is opened, assigned, remarked, ended and resolved, and every step shows", async () => {
  const { call: send, read, sim } = await client();
  expect((await send("GET", "/managers")).data.map((m: any) => m.id)).toContain(AVI);

  const opened = await send("POST", `/streams/${CODE}/objects`, call());
  expect(opened.body).toEqual({ status: 200, description: "OK", response_time: "2025-01-01T00:00:00.0000000Z", data: { id: expect.any(Number), Id: opened.data.id } });
  const id = opened.data.id;
  expect(await read(id)).toMatchObject({ objectId: id, streamId: 5321, type: 8, statusId: 8, assignedManagerId: 0, lastAssignedManagerId: 0, isManager: true });
  expect(JSON.parse((await read(id)).content).conversation_status).toBe("CONNECTED");

  expect((await send("POST", `/managers/${AVI}/assignments?objectId=${id}`)).body).toMatchObject({ status: 200, description: "Operation successful", data: "" });
  expect((await send("GET", `/managers/${AVI}/stats`)).data.FaceToFaceStatus).toBe(true);
  await send("POST", `/objects/${id}/remarks`, { Text: "https://rec.example/1.mp3", ManagerId: AVI });
  await send("POST", `/objects/${id}/remarks`, { Text: "Customer asked about prices", ManagerId: AVI });
  await send("POST", `/objects/${id}/content`, voice("DISCONNECTED"));
  expect(await read(id)).toMatchObject({ statusId: 8, assignedManagerId: AVI });
  expect(JSON.parse((await read(id)).content).conversation_status).toBe("DISCONNECTED");

  expect((await send("POST", `/objects/${id}/status/2`)).status).toBe(200);
  expect(await read(id)).toMatchObject({ statusId: 2, assignedManagerId: 0, lastAssignedManagerId: AVI, closedTime: expect.any(String) });
  expect((await send("GET", `/managers/${AVI}/stats`)).data.FaceToFaceStatus).toBe(false);
  expect((await send("GET", `/managers/${AVI}/assignments`)).data).toEqual([]);
  expect(sim.published.map((e) => [e.name, (e.payload as any).Object.Activities?.[0].Type])).toEqual([
    ["Object.OnNew", undefined], ["Object.OnNewActivity", "6"], ["Object.OnNewActivity", "1"], ["Object.OnNewActivity", "1"], ["Object.OnNewActivity", "2"], ["Object.OnNewActivity", "6"],
  ]);
});

test("the article's five calls are taken word for word", async () => {
  const { call: send } = await client();
  const link = "http://10.98.1.71/OptimusIntegration/Rest/BroadsoftRecordingIntegration.aspx/GetRecordCall?callId=104684&internetType=2";
  const steps: [string, unknown?][] = [
    ["/streams/9MhWTiey6VKlmSoWFeLZuw%3d%3d/objects", call({ StreamProviderId: "9ydggtfgtM5hWTiehy6VjKfglmSoWFdyddsff5e", Message: "Aspire Voice Conversation 4" })],
    ["/managers/28361974/assignments?objectId=69716571"],
    ["/objects/63014142/remarks", { Text: link, ManagerId: AVI }],
    ["/objects/63014142/remarks", { Text: "Customer called to ask about the Gas prices and wanted to pay 3 gallons in advance", ManagerId: AVI }],
    ["/objects/69716571/content", voice("DISCONNECTED", { to: "441394420749" })],
    ["/objects/69716571/status/2"],
  ];
  for (const [path, data] of steps) expect([path, (await send("POST", path, data)).status]).toEqual([path, 200]);
});

test("an outbound call keeps its direction and its duration as they were sent", async () => {
  const { call: send, open, read } = await client();
  const id = await open({ Content: voice("CONNECTED", { call_direction: "OUTGOING" }), Message: "Outbound call" });
  await send("POST", `/objects/${id}/content`, { conversation_status: "DISCONNECTED", call_duration: "00:03:12" });
  expect(JSON.parse((await read(id)).content)).toEqual(voice("DISCONNECTED", { call_direction: "OUTGOING", call_duration: "00:03:12" }));
});

test("a call nobody answers is resolved without a release", async () => {
  const { call: send, open, read } = await client();
  const id = await open({ ManagerId: undefined, StatusId: 1, Content: { conversation_status: "RINGING" } });
  expect(await read(id)).toMatchObject({ statusId: 1, assignedManagerId: 0, isManager: false });
  await send("POST", `/objects/${id}/content`, voice("DISCONNECTED"));
  await send("POST", `/objects/${id}/remarks`, { Text: "missed call" });
  expect((await send("POST", `/objects/${id}/status/2`)).status).toBe(200);
  expect((await send("GET", `/objects/${id}/activities`)).data.map((a: any) => a.type)).toEqual([1, 2]);
});

test("a content call can also take the place of what was there", async () => {
  const { call: send, open, read } = await client({ contentWrite: "replace" });
  const id = await open();
  await send("POST", `/objects/${id}/content`, { conversation_status: "DISCONNECTED" });
  expect(JSON.parse((await read(id)).content)).toEqual({ conversation_status: "DISCONNECTED" });
});

test("a resolved conversation is archived after the quiet time, which any remark begins anew", async () => {
  const { call: send, open, read, sim } = await client({ archiveAfterSeconds: 3600 });
  const id = await open();
  await send("POST", `/objects/${id}/status/2`);
  const { closedTime } = await read(id);
  await sim.clock.advance(3000);
  await send("POST", `/objects/${id}/remarks`, { Text: "late recording" });
  await sim.clock.advance(3000);
  expect((await read(id)).statusId).toBe(2);
  await sim.clock.advance(600);
  expect(await read(id)).toMatchObject({ statusId: 14, closedTime });
});
