import { expect, test } from "vitest";
import { AVI, call, client } from "./client.ts";

test("messages are added by id and by external id, and the last one shows", async () => {
  const { call: send, open, read } = await client();
  const id = await open();
  const first = await send("POST", `/streams/5321/objects/${id}/child`, { UserStreamProviderId: "972587161499", UserStreamProviderType: 5, Message: "Hello?" });
  expect(first.body).toMatchObject({ description: "OK", data: { id: expect.any(Number) } });
  await send("POST", "/streams/5321/objects/call-0001/5/child", { IsManager: true, UserIdentity: AVI, Message: "Here I am" });
  expect(await read(id)).toMatchObject({ message: "Here I am", firstResponseTime: expect.any(String) });
  const { childs, message } = await read(id, "?includeChilds=true");
  expect(message).toBe("Inbound call");
  expect(childs.map((child: any) => [child.message, child.user.isManager, child.user.id])).toEqual([["Here I am", true, AVI], ["Hello?", false, 1769668]]);
  expect((await send("POST", "/streams/5321/objects/nobody/5/child", { Message: "x" })).status).toBe(404);
});

test("the transcript gives time, speaker and words, oldest first, under both names", async () => {
  const { call: send, open, sim } = await client();
  const id = await open({ ManagerId: undefined });
  await sim.clock.advance(3600 * 13);
  await send("POST", `/streams/5321/objects/${id}/child`, { IsManager: true, UserIdentity: AVI, Message: "Good day" });
  const [transcript] = (await send("GET", `/streams/5321/objects/${id}/transcript`)).data;
  expect(transcript.transcript).toBe("[1/1/2025 12:00:00 AM]\nDana Example\nInbound call\n[1/1/2025 1:00:00 PM]\nAvi Example\nGood day\n");
  expect(transcript).toMatchObject({ objectId: id, streamid: 5321, substreamid: 0, trasncript: transcript.transcript, user: { id: 1769668 } });
});

test("an agent's message needs somebody who speaks", async () => {
  const { call: send, open } = await client();
  const id = await open({ ManagerId: undefined });
  expect((await send("POST", `/streams/5321/objects/${id}/child`, { IsManager: true, Message: "x" })).body.description).toBe("Invalid parameters - missing mandatory field - UserIdentity");
});

test("a new address makes a customer, a known one is found again", async () => {
  const { call: send, open, read, sim } = await client();
  const [first, second] = [await read(await open({ UserStreamProviderId: "12025550199", User: { FirstName: "Noa", UniqueId: "u-9" } })), await read(await open({ UserStreamProviderId: "12025550199" }))];
  expect(second.user.id).toBe(first.user.id);
  expect(first).toMatchObject({ firstName: "Noa", userStreamProviderId: "12025550199", user: { uniqueId: "u-9", phone1: "12025550199" } });
  expect(sim.published.map((e) => e.name).filter((name) => name.startsWith("User."))).toEqual(["User.OnNew"]);
  expect((await send("POST", "/streams/5321/objects", call({ UserIdentity: 1 }))).status).toBe(404);
});

test("a text for sending only leaves nothing behind", async () => {
  const { call: send } = await client();
  const sent = await send("POST", "/streams/5341/objects", call({ Type: 4, sendToClient: true }));
  expect(sent.status).toBe(200);
  expect((await send("GET", `/streams/5341/objects/${sent.data.id}`)).status).toBe(404);
});

test("a form field and a multipart part may carry the JSON", async () => {
  const { sim } = await client();
  const form = new URLSearchParams({ data: JSON.stringify({ text: "a note" }) });
  expect((await sim.fetch(sim.url("/objects/69716571/remarks"), { method: "POST", headers: sim.auth(), body: form })).status).toBe(200);
  const parts = new FormData();
  parts.set("data", JSON.stringify(call()));
  parts.append("file", new File(["x"], "x.txt"));
  expect((await sim.fetch(sim.url("/streams/5331/objects"), { method: "POST", headers: sim.auth(), body: parts })).status).toBe(200);
});
