import { expect, test } from "vitest";
import { A1, OFFICE, openDesk, SUPPORT } from "../testing/desk.ts";

test("a first message opens a conversation, which is routed and handed to who is free", async () => {
  const { present, writes, told, get } = await openDesk();
  await present(A1);
  const from = told().length;
  const { conversationId } = (await writes("15555550111")).result;
  expect(told(from)).toEqual(["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED"]);
  expect(await get(`/ccaas/1/conversations/${conversationId}`)).toMatchObject({ status: "OPEN", priority: "NORMAL", queueId: SUPPORT, agentId: A1 });
});

test.each([
  ["OPEN", ["INBOUND_MESSAGE"]],
  ["WAITING", ["INBOUND_MESSAGE", "CONVERSATION_STATUS_UPDATED"]],
  ["SOLVED", ["INBOUND_MESSAGE", "CONVERSATION_STATUS_UPDATED"]],
])("the customer writes again to a conversation that is %s: the same goes on, open", async (status, events) => {
  const { ask, writes, told, get } = await openDesk();
  const { conversationId } = (await writes("15555550111")).result;
  await ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { status });
  const from = told().length;
  expect((await writes("15555550111", "Anybody?")).result.conversationId).toBe(conversationId);
  expect(told(from)).toEqual(events);
  expect((await get(`/ccaas/1/conversations/${conversationId}`)).status).toBe("OPEN");
});

test("a thread is the customer, the channel and our own address; what is closed stays so", async () => {
  const { ask, writes, get } = await openDesk();
  const idOf = async (from: string, more: object = {}) => (await writes(from, "Hello", more)).result.conversationId as string;
  const first = await idOf("15555550111");
  const others = [await idOf("15555550112"), await idOf("15555550111", { channel: "SMS" }), await idOf("15555550111", { to: "447700900001" })];
  expect(new Set([first, ...others]).size).toBe(4);
  await ask("PATCH", `/ccaas/1/conversations/${first}`, { status: "CLOSED" });
  const before = await get(`/ccaas/1/conversations/${first}`);
  expect(await idOf("15555550111")).not.toBe(first);
  expect(await get(`/ccaas/1/conversations/${first}`)).toEqual(before);
});

test("a closed conversation refuses what would change it, and keeps notes and free keys", async () => {
  const { ask, writes } = await openDesk();
  const path = `/ccaas/1/conversations/${(await writes("15555550111")).result.conversationId}`;
  expect((await ask("PATCH", path, { status: "CLOSED" })).body).toMatchObject({ status: "CLOSED", closedAt: expect.any(String) });
  const changes: [string, string, unknown?][] = [
    ["PUT", path, { status: "OPEN" }], ["PATCH", path, { priority: "HIGH" }], ["PUT", `${path}/assignee`, { agentId: A1 }], ["DELETE", `${path}/assignee`], ["POST", `${path}/tags`, { tagName: "vip" }], ["DELETE", `${path}/tags/vip`],
    ["POST", `${path}/route`], ["GET", `${path}/simulate-routing`], ["POST", `${path}/events`, { from: "a", to: "b", type: "TYPING_STARTED", channel: "WHATSAPP" }], ["PATCH", path, { topic: "Late" }],
  ];
  for (const [method, at, body] of changes) expect([method, at, (await ask(method, at, body)).body.requestError?.serviceException.messageId]).toEqual([method, at, "BAD_REQUEST"]);
  expect((await ask("PUT", path.replace("/1/", "/2/") + "/form", { fields: [{ fieldId: "99999999-0000-4000-8000-000000000001", value: "Fault" }] })).status).toBe(400);
  expect((await ask("POST", `${path}/notes`, { content: "Done." })).status).toBe(200);
  expect((await ask("PUT", `${path}/metadata`, { crmId: "A-2" })).status).toBe(200);
});

test("in the older edition topic and summary of a closed conversation may still be changed", async () => {
  const { ask, writes } = await openDesk({ strictness: "lenient" });
  const path = `/ccaas/1/conversations/${(await writes("15555550111")).result.conversationId}`;
  await ask("PATCH", path, { status: "CLOSED" });
  expect((await ask("PATCH", path, { topic: "Late", summary: "Found" })).body).toMatchObject({ status: "CLOSED", topic: "Late", summary: "Found" });
  expect((await ask("PATCH", path, { priority: "HIGH" })).status).toBe(400);
});

test("each property that changes is told of by itself", async () => {
  const { ask, writes, told } = await openDesk();
  const path = `/ccaas/1/conversations/${(await writes("15555550111")).result.conversationId}`;
  const from = told().length;
  await ask("PUT", path, { topic: "Late", summary: "Found", priority: "URGENT", status: "SOLVED", queueId: "11111111-0000-4000-8000-000000000002", agentId: A1 });
  expect(told(from)).toEqual(["CONVERSATION_TOPIC_UPDATED", "CONVERSATION_SUMMARY_UPDATED", "CONVERSATION_PRIORITY_UPDATED", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED", "CONVERSATION_STATUS_UPDATED"]);
  const again = told().length;
  await ask("PATCH", path, { topic: "Late", priority: "URGENT", status: "SOLVED" });
  expect(told(again)).toEqual([]);
});

test("what is told at the end has the sentiment and what was filled in", async () => {
  const { ask, stimulus, writes, sim } = await openDesk();
  const { conversationId } = (await writes("15555550111")).result;
  await stimulus("customerSentiment", { conversationId, sentiment: 0.4 });
  await ask("PUT", `/ccaas/2/conversations/${conversationId}/form`, { fields: [{ fieldId: "99999999-0000-4000-8000-000000000001", value: "Fault" }] });
  await ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { status: "CLOSED" });
  const { payload }: any = sim.published.at(-1)!.payload;
  expect(payload).toMatchObject({ status: "CLOSED", sentiment: 0.4, formFields: [{ name: "Reason", value: "Fault" }], invoker: { type: "SYSTEM", id: null, name: null } });
});

test.each([
  [{ closeConversations: false }, ["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_QUEUE_UPDATED", "OUTBOUND_MESSAGE"], "OPEN"],
  [{ closeConversations: true }, ["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_QUEUE_UPDATED", "OUTBOUND_MESSAGE", "CONVERSATION_STATUS_UPDATED"], "CLOSED"],
])("outside of working hours (%j) the customer is told so, and nobody gets the conversation", async (change, events, status) => {
  const { ask, writes, present, told, get } = await openDesk();
  await ask("PATCH", `/ccaas/1/working-hours/${OFFICE}`, { isDefault: true, ...change });
  await ask("PUT", `/ccaas/1/queues/${SUPPORT}`, { workingHoursId: OFFICE });
  await present(A1);
  const from = told().length;
  const { conversationId } = (await writes("15555550111")).result;
  expect(told(from)).toEqual(events);
  const row = await get(`/ccaas/1/conversations/${conversationId}`);
  expect([row.status, row.agentId]).toEqual([status, undefined]);
  const { messages } = await get(`/ccaas/1/conversations/${conversationId}/messages?orderBy=createdAt:asc`);
  expect(messages.map(({ direction, authorType, content }: any) => [direction, authorType, content.text])).toEqual([["INBOUND", "CUSTOMER", "Hello"], ["OUTBOUND", "SYSTEM", "We are back at eight."]]);
});

test("in a later closed time the message comes again, once, where the working hours say so", async () => {
  const { ask, writes, sim, get } = await openDesk();
  await ask("PATCH", `/ccaas/1/working-hours/${OFFICE}`, { isDefault: true, sendAwayMessageEveryOOWHPeriod: true });
  await ask("PUT", `/ccaas/1/queues/${SUPPORT}`, { workingHoursId: OFFICE });
  const { conversationId } = (await writes("15555550111")).result;
  const away = async () => (await get(`/ccaas/1/conversations/${conversationId}/messages?direction=OUTBOUND`)).pagination.totalItems;
  await writes("15555550111");
  expect(await away()).toBe(1);
  await sim.clock.advance(36 * 3600); // Thursday noon: open
  await writes("15555550111");
  expect(await away()).toBe(1);
  await sim.clock.advance(8 * 3600);
  await writes("15555550111");
  await writes("15555550111");
  expect(await away()).toBe(2);
});
