import { expect, test } from "vitest";
import { A1, A2, DEFAULT, OFFICE, openDesk, SALES, SUPPORT } from "../testing/desk.ts";
import { faultIn, holds } from "./expression.ts";

const FACTS = { "message.channel": "WHATSAPP", "message.content.text": "My Invoice is wrong", "customer.country": null, tags: ["vip", "billing"], priority: "HIGH" };

test.each([
  [{ $eq: { "message.channel": "WHATSAPP" } }, true],
  [{ $neq: { "message.channel": "SMS" } }, true],
  [{ $in: { "message.channel": ["SMS", "WHATSAPP"] } }, true],
  [{ $nin: { "message.channel": ["SMS", "WHATSAPP"] } }, false],
  [{ $contains: { "message.content.text": "invoice" } }, true],
  [{ $startsWith: { "message.content.text": "my" } }, true],
  [{ $endsWith: { "message.content.text": "right" } }, false],
  [{ $eq: { tags: "vip" } }, true],
  [{ $neq: { tags: "vip" } }, false],
  [{ $eq: { "customer.country": "GB" } }, false],
  [{ $neq: { "customer.country": "GB" } }, true],
  [{ $lt: { priority: "LOW" } }, true],
  [{ $gte: { priority: "LOW" } }, false],
  [{ $and: [{ $eq: { tags: "billing" } }, { $eq: { "message.channel": "WHATSAPP" } }] }, true],
  [{ $or: [{ $eq: { tags: "none" } }, { $eq: { "message.channel": "SMS" } }] }, false],
  [{ $not: [{ $eq: { tags: "none" } }] }, true],
])("%j holds: %s", (expression, expected) => {
  expect([faultIn(expression), holds(expression, FACTS)]).toEqual([undefined, expected]);
});

test.each([[{}], [{ $eq: 1 }], [{ $eq: {} }], [{ $near: { tags: "vip" } }], [{ $and: [{ $or: [{ $what: { a: 1 } }] }] }], [{ $eq: { a: 1 }, $neq: { a: 1 } }]])("%j is no expression", (expression) => {
  expect(faultIn(expression)).toEqual(expect.any(String));
});

const rule = (queueId: string, expression: object, more: object = {}) => ({ queueId, expression, ...more });
const placed = async ({ writes, get }: Awaited<ReturnType<typeof openDesk>>, text: string, more: object = {}) => {
  const { conversationId } = (await writes(`1555555${String(Math.abs(text.length)).padStart(4, "0")}`, text, more)).result;
  const { queueId, priority } = await get(`/ccaas/1/conversations/${conversationId}`);
  return [queueId, priority];
};

test("the first rule that holds wins; without one it is the default queue", async () => {
  const desk = await openDesk();
  await desk.ask("PUT", "/ccaas/1/routing", [
    rule(SALES, { $eq: { "message.channel": "WHATSAPP" } }, { enabled: false }),
    rule(SALES, { $contains: { "message.content.text": "buy" } }, { priority: "URGENT" }),
    rule(SUPPORT, { $contains: { "message.content.text": "b" } }),
  ]);
  expect([await placed(desk, "I want to buy"), await placed(desk, "broken"), await placed(desk, "else")]).toEqual([[SALES, "URGENT"], [SUPPORT, "NORMAL"], [DEFAULT, "NORMAL"]]);
  const { routes, pagination } = await desk.get("/ccaas/1/routing");
  expect([routes.map(({ order, queueName, enabled }: any) => [order, queueName, enabled]), pagination.orderBy]).toEqual([[[1, "Sales", false], [2, "Sales", true], [3, "Support", true]], "order:ASC"]);
  await desk.ask("DELETE", "/ccaas/1/routing");
  expect(await placed(desk, "I want to buy one")).toEqual([DEFAULT, "NORMAL"]);
});

test("a rule may hold in working hours alone", async () => {
  const desk = await openDesk();
  await desk.ask("PUT", `/ccaas/1/queues/${SALES}`, { name: "Sales", workingHoursId: OFFICE });
  await desk.ask("PUT", "/ccaas/1/routing", [rule(SALES, { $eq: { "message.channel": "WHATSAPP" } }, { routeOnlyDuringWorkingHours: true })]);
  expect((await placed(desk, "closed"))[0]).toBe(DEFAULT);
  await desk.sim.clock.advance(36 * 3600);
  expect((await placed(desk, "open now"))[0]).toBe(SALES);
});

test("a rule with an unknown queue or a wrong expression is refused, and the list stays as it was", async () => {
  const { ask, get } = await openDesk();
  const before = (await get("/ccaas/1/routing")).routes;
  expect((await ask("PUT", "/ccaas/1/routing", [rule("none", { $eq: { tags: "vip" } })])).body.requestError.serviceException.messageId).toBe("NOT_FOUND");
  expect((await ask("PUT", "/ccaas/1/routing", [rule(SALES, { $what: 1 })])).body.requestError.serviceException.validationErrors).toHaveProperty("[0].expression");
  expect((await get("/ccaas/1/routing")).routes).toEqual(before);
});

test("routing again drops the agent and runs the rules; simulating tells and changes nothing", async () => {
  const { ask, get, writes, present, told } = await openDesk();
  await present(A1);
  const { conversationId } = (await writes("15555550111")).result;
  const path = `/ccaas/1/conversations/${conversationId}`;
  await ask("PUT", "/ccaas/1/routing", [rule(SALES, { $eq: { tags: "vip" } }, { priority: "HIGH" })]);
  await ask("POST", `${path}/tags`, { tagName: "vip" });
  await present(A2);
  const before = await get(path);
  expect(await get(`${path}/simulate-routing`)).toEqual({ id: conversationId, queueId: SALES, priority: "HIGH" });
  expect(await get(path)).toEqual(before);
  const from = told().length;
  expect((await ask("POST", `${path}/route`)).body).toMatchObject({ queueId: SALES, priority: "HIGH", agentId: A2 });
  expect(told(from)).toEqual(["CONVERSATION_ASSIGNMENT_UPDATED", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_PRIORITY_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED"]);
});

test("a conversation that is created goes nowhere by itself, unless a setting sends it through routing", async () => {
  const plain = await openDesk();
  expect((await plain.ask("POST", "/ccaas/1/conversations", {})).body).not.toHaveProperty("queueId");
  const routing = await openDesk({ routeCreated: true });
  expect((await routing.ask("POST", "/ccaas/1/conversations", {})).body.queueId).toBe(DEFAULT);
});
