import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { openReceiver } from "../../core/testing/receiver.ts";
import { A1, openDesk } from "../testing/desk.ts";

const CHANNEL = "/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT";

async function subscribed(events: unknown[], profile: object = {}, settings: Record<string, unknown> = {}) {
  const receiver = await openReceiver();
  const desk = await openDesk(settings);
  const made = await desk.ask("POST", CHANNEL, { subscriptionId: "desk", events, profile: { profileId: "desk", webhook: { notifyUrl: `${receiver.url}/hook`, contentType: "application/json" }, ...profile } });
  return { ...desk, receiver, made, types: async () => (await desk.sim.clock.advance(0), receiver.heard.map(({ body }: any) => body.type)) };
}

test("a subscription is made with its profile, told of what it names, changed and removed", async () => {
  const desk = await subscribed(["CONVERSATION_CREATED", "CONVERSATION_MESSAGE_RECEIVED", "NO_SUCH_EVENT", { event: "CONVERSATION_STATUS_UPDATED", format: "v1" }]);
  expect([desk.made.status, desk.made.body, desk.made.headers.get("location")]).toEqual([201, { subscriptionId: "desk", profile: { profileId: "desk" } }, expect.stringContaining(`${CHANNEL}/desk`)]);
  expect((await desk.ask("POST", CHANNEL, { subscriptionId: "desk", events: ["CONVERSATION_CREATED"], profile: { profileId: "desk" } })).status).toBe(400);
  const { conversationId } = (await desk.writes("15555550111")).result;
  await desk.ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { priority: "HIGH" });
  await desk.ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { status: "SOLVED" });
  expect(await desk.types()).toEqual(["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_STATUS_UPDATED"]);
  await desk.ask("PUT", `${CHANNEL}/desk`, { events: ["CONVERSATION_PRIORITY_UPDATED"], profile: { profileId: "desk" } });
  await desk.ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { priority: "LOW" });
  expect((await desk.types()).slice(3)).toEqual(["CONVERSATION_PRIORITY_UPDATED"]);
  expect((await desk.get(CHANNEL)).results).toMatchObject([{ subscriptionId: "desk", events: ["CONVERSATION_PRIORITY_UPDATED"] }]);
  expect((await desk.ask("DELETE", "/subscriptions/1/profiles/desk")).status).toBe(400);
  expect((await desk.ask("DELETE", `${CHANNEL}/desk`)).body).toEqual({ subscriptionId: "desk" });
  await desk.writes("15555550112");
  expect((await desk.types()).length).toBe(4);
  expect([(await desk.ask("GET", `${CHANNEL}/desk`)).status, (await desk.ask("DELETE", "/subscriptions/1/profiles/desk")).status]).toEqual([404, 200]);
  expect(await desk.breaches()).toEqual([]);
});

test("deliveries of a profile go where it points now", async () => {
  const desk = await subscribed(["CONVERSATION_CREATED"]);
  await desk.ask("PUT", "/subscriptions/1/profiles/desk", { webhook: { notifyUrl: `${desk.receiver.url}/moved` }, headers: { "x-own": "1" } });
  await desk.writes("15555550111");
  await desk.sim.clock.advance(0);
  expect(desk.receiver.heard.map(({ path, headers }) => [path, headers["x-own"]])).toEqual([["/moved", "1"]]);
});

test.each([["HMAC_SHA_256", "sha256", "hex"], ["HMAC_SHA_512", "sha512", "base64"], ["HMAC_MD5", "md5", "hex"]] as const)("%s signs the bytes that are sent", async (algorithm, name, hmacDigest) => {
  const desk = await subscribed(["CONVERSATION_CREATED"], { security: { authId: "desk", type: "HMAC", credentials: { secretKey: "example-secret-key", algorithm } } }, { hmacDigest, hmacHeader: "X-Signature" });
  await desk.writes("15555550111");
  await desk.sim.clock.advance(0);
  const [{ headers, body }] = desk.receiver.heard as any;
  expect(headers["x-signature"]).toBe(createHmac(name, "example-secret-key").update(JSON.stringify(body)).digest(hmacDigest));
});

test("name and password, or a token that is asked for, secure a delivery too", async () => {
  const basic = await subscribed(["CONVERSATION_CREATED"], { security: { authId: "desk", type: "BASIC", credentials: { username: "hook", password: "example" } } });
  await basic.writes("15555550111");
  await basic.sim.clock.advance(0);
  expect(basic.receiver.heard[0]!.headers.authorization).toBe(`Basic ${Buffer.from("hook:example").toString("base64")}`);
  const desk = await openDesk();
  const security = (type: string, credentials?: object) => desk.ask("POST", "/subscriptions/1/security", { authId: type, type, ...(credentials ? { credentials } : {}) });
  expect((await security("OAUTH", { tokenUrl: "http://127.0.0.1:9/token", grantType: "client_credentials" })).status).toBe(201);
  expect((await security("CUSTOM")).status).toBe(201);
  expect((await security("BASIC", { username: "hook" })).status).toBe(400);
});

test("what is not taken is tried again after 1 min + 1 min × n × n, and given up in the end", async () => {
  const desk = await subscribed(["CONVERSATION_CREATED"], {}, { retries: 3 });
  desk.receiver.plan.push(500, 500, 500, 500);
  await desk.writes("15555550111");
  await desk.sim.clock.advance(3600);
  const { deliveries }: any = await (await desk.sim.fetch(desk.sim.url("/deliveries", "_sim"))).json();
  expect(deliveries.map(({ state, attempts }: any) => [state, attempts.map(({ at }: any) => at.slice(11, 19))])).toEqual([["dropped", ["00:00:00", "00:01:00", "00:03:00", "00:08:00"]]]);
});

test("the older hook of the account hears inbound messages in the older shape, and nothing else", async () => {
  const receiver = await openReceiver();
  const { ask, writes, sim } = await openDesk();
  await ask("PUT", "/ccaas/1/account/configuration", { webhookUrl: `${receiver.url}/legacy` });
  const { conversationId } = (await writes("15555550111")).result;
  await ask("POST", `/ccaas/1/conversations/${conversationId}/messages`, { channel: "WHATSAPP", from: "447700900000", to: "15555550111", contentType: "TEXT", content: { text: "Hi" } });
  await sim.clock.advance(0);
  expect(receiver.heard.map(({ path, body }) => [path, body.direction, body.conversationId, body.singleSendMessage.from])).toEqual([["/legacy", "INBOUND", conversationId, { phoneNumber: "15555550111", type: "PHONE" }]]);
  await ask("PUT", "/ccaas/1/account/configuration", {});
  await writes("15555550111");
  await sim.clock.advance(0);
  expect(receiver.heard.length).toBe(1);
});

test("every event of conversations and agents can be brought about, and keeps to its schema", async () => {
  const desk = await subscribed(["CONVERSATION_CREATED"]);
  const known = ["INBOUND_MESSAGE", "OUTBOUND_MESSAGE", "INBOUND_MESSAGE_UPDATED", "INBOUND_MESSAGE_DELETED", "CONVERSATION_CREATED", "CONVERSATION_STATUS_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED", "CONVERSATION_PRIORITY_UPDATED", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_FORM_UPDATED", "CONVERSATION_FORM_FIELD_UPDATED", "CONVERSATION_SLA_POLICY_UPDATED", "CONVERSATION_CUSTOMER_UPDATED", "CONVERSATION_SUMMARY_UPDATED", "CONVERSATION_TOPIC_UPDATED", "CONVERSATION_TAG_ADDED", "CONVERSATION_TAG_REMOVED", "CONVERSATION_NOTE_ADDED", "CONVERSATION_NOTE_UPDATED", "CONVERSATION_NOTE_REMOVED", "CONVERSATION_MESSAGE_UPDATED", "CONVERSATION_DELETED", "CONVERSATION_AGENT_STATUS_CHANGED"];
  await desk.ask("PUT", `${CHANNEL}/desk`, { events: known, profile: { profileId: "desk" } });
  await desk.present(A1);
  const { conversationId, messageId } = (await desk.writes("15555550111")).result;
  const path = `/ccaas/1/conversations/${conversationId}`;
  await desk.stimulus("customerEditsMessage", { messageId, content: { text: "Hello!" } });
  await desk.stimulus("messageChanges", { messageId });
  await desk.stimulus("customerIsKnown", { conversationId, name: "Sam Example", personId: "7" });
  await desk.stimulus("slaPolicyApplies", { conversationId, policyId: "p1", policyName: "Gold" });
  await desk.ask("POST", `${path}/messages`, { channel: "WHATSAPP", from: "447700900000", to: "15555550111", contentType: "TEXT", content: { text: "Hi" } }, { headers: { "x-agent-id": A1 } });
  await desk.ask("PATCH", path, { topic: "Late", summary: "Found", priority: "HIGH" });
  await desk.ask("POST", `${path}/tags`, { tagName: "vip" });
  await desk.ask("DELETE", `${path}/tags/vip`);
  const { body: note } = await desk.ask("POST", `${path}/notes`, { type: "ATTACHMENT", content: { text: "The invoice", attachments: [{ id: "file-1" }] }, agentId: A1 });
  await desk.ask("PUT", `${path}/notes/${note.id}`, { content: { text: "The bill", attachments: [{ id: "file-1" }] } });
  await desk.ask("DELETE", `${path}/notes/${note.id}`);
  await desk.ask("PUT", path.replace("/1/", "/2/") + "/form", { fields: [{ fieldId: "99999999-0000-4000-8000-000000000001", value: "Fault" }] });
  await desk.stimulus("customerDeletesMessage", { messageId });
  await desk.ask("PATCH", path, { status: "CLOSED" });
  await desk.stimulus("conversationIsDeleted", { conversationId });
  expect(new Set(await desk.types())).toEqual(new Set(known));
  expect(await desk.breaches()).toEqual([]);
});
