import { expect, test } from "vitest";
import { simulateVoipbin, type Client } from "../testing/ask.ts";

const OWN = { type: "tel", target: "+12025550143" };
const tel = (target: string) => ({ type: "tel", target });
const names = ({ sim }: Client, from = 0) => sim.published.slice(from).map(({ name }) => name);

test("a text message to two is charged twice, is in a conversation with each, and arrives", async () => {
  const client = await simulateVoipbin();
  const { ask, sim } = client;
  const sent = (await ask("POST", "/messages", { body: { source: OWN, destinations: [tel("+15555550101"), tel("+15555550100")], text: "Your table is ready." } })).body;
  expect(sent.targets.map(({ status, parts }: any) => [status, parts])).toEqual([["queued", 0], ["queued", 0]]);
  expect(names(client)).toEqual(["message_created", "conversation_created", "conversation_created", "conversation_message_created"]);

  await sim.clock.advance(1);
  expect((await ask("GET", `/messages/${sent.id}`)).body.targets.map(({ status, parts }: any) => [status, parts])).toEqual([["sent", 1], ["sent", 1]]);
  await sim.clock.advance(2);
  expect((await ask("GET", `/messages/${sent.id}`)).body.targets.map(({ status }: any) => status)).toEqual(["delivered", "delivered"]);
  expect(names(client, 4)).toEqual(["conversation_message_updated", "message_updated", "message_updated", "message_updated", "message_updated"]);

  const [latest, first] = (await ask("GET", "/conversations")).body.result;
  expect([first.peer.target, latest.peer.target, first.self]).toEqual(["+15555550101", "+15555550100", OWN]);
  const kept = (await ask("GET", `/conversations/${first.id}/messages`)).body.result;
  expect(kept).toMatchObject([{ id: sent.id, reference_type: "message", reference_id: sent.id, status: "done", direction: "outgoing", text: "Your table is ready." }]);
  expect((await ask("GET", `/conversations/${latest.id}/messages`)).body).toEqual({ result: [], next_page_token: "" });
  const billings = (await ask("GET", "/billings")).body.result.filter((one: any) => one.reference_type === "sms");
  expect(billings.map(({ reference_id, amount_credit }: any) => [reference_id, amount_credit])).toEqual([[sent.id, -10_000], [sent.id, -10_000]]);
});

test.each([
  ["a phone that cannot be reached", "+15555550105", "failed"],
  ["one that is never heard of again", "+15555550103", "dlr_timeout"],
  ["a carrier that is busy", "+15555550102", "gw_timeout"],
  ["what is no number", "12", "failed"],
])("%s: %s ends as %s", async (_, target, status) => {
  const { ask, sim } = await simulateVoipbin();
  const { id } = (await ask("POST", "/messages", { body: { source: OWN, destinations: [tel(target)], text: "Hello" } })).body;
  await sim.clock.advance(5);
  expect((await ask("GET", `/messages/${id}`)).body.targets[0].status).toBe(status);
});

test("without reports of its own a message waits for the carrier's, which may differ for each destination", async () => {
  const { ask, sim, stimulus } = await simulateVoipbin({ deliveryReports: "manual" });
  const { id } = (await ask("POST", "/messages", { body: { source: OWN, destinations: [tel("+15555550101"), tel("+15555550100")], text: "Hello" } })).body;
  await sim.clock.advance(3600);
  await stimulus("reportMessage", { messageId: id, target: 0, status: "gw_timeout" });
  const { message } = await stimulus("reportMessage", { messageId: id, target: 1, status: "delivered" });
  expect(message.targets.map(({ status }: any) => status)).toEqual(["gw_timeout", "delivered"]);
  await expect(stimulus("reportMessage", { messageId: id, target: 1, status: "failed" })).rejects.toThrow("409");
});

test("no destinations and no money are refused, and nothing is kept", async () => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/messages", { body: { source: OWN, destinations: [], text: "Hello" } })).status).toBe(400);
  expect((await ask("POST", "/messages", { body: { source: OWN, destinations: [tel("+15555550101")], text: "Hello" }, as: "free" })).status).toBe(400);
  expect((await ask("GET", "/conversations")).body.result).toEqual([]);
  const documented = await simulateVoipbin({ profile: "documented" });
  const refused = await documented.ask("POST", "/messages", { body: { destinations: [tel("+15555550101")] }, as: "free" });
  expect([refused.status, refused.body.error]).toEqual([402, "insufficient_balance"]);
});

test.each([["asSent", "message_ringing"], ["message_deleted", "message_deleted"]])("a deletion is told as the setting %s says, and hides the message but not from lists", async (deletedMessages, event) => {
  const client = await simulateVoipbin({ deletedMessages });
  const { ask } = client;
  const { id } = (await ask("POST", "/messages", { body: { source: OWN, destinations: [tel("+15555550101")], text: "Hello" } })).body;
  expect((await ask("DELETE", `/messages/${id}`)).body.tm_delete).toEqual(expect.any(String));
  expect(names(client).at(-1)).toBe(event);
  expect([(await ask("GET", `/messages/${id}`)).status, (await ask("DELETE", `/messages/${id}`)).status]).toEqual([400, 400]);
  expect((await ask("GET", "/messages")).body.result.map((one: any) => one.id)).toEqual([id]);
});

test("a text message that comes in is in a conversation, and the number's flow runs for it", async () => {
  const client = await simulateVoipbin();
  const { ask, stimulus } = client;
  const flow = (await ask("POST", "/flows", { body: { name: "Texts", actions: [{ type: "conversation_send", option: { conversation_id: "${voipbin.conversation.id}", text: "You wrote: ${voipbin.conversation_message.text}", sync: true } }, { type: "variable_set", option: { key: "a", value: "b" } }] } })).body;
  await ask("PUT", "/numbers/50000000-0000-4000-8000-000000000001/flow_ids", { body: { message_flow_id: flow.id } });
  const from = client.sim.published.length;
  const { message } = await stimulus("receiveMessage", { from: "+15555550120", to: OWN.target, text: "Are you open?" });
  expect(message).toMatchObject({ direction: "inbound", targets: [{ destination: OWN, status: "received", parts: 1 }] });
  expect(names(client, from).slice(0, 4)).toEqual(["message_created", "conversation_created", "conversation_message_created", "activeflow_created"]);
  const [conversation] = (await ask("GET", "/conversations")).body.result;
  const [run] = (await ask("GET", "/activeflows")).body.result;
  expect([run.reference_type, run.reference_id, run.status]).toEqual(["conversation", conversation.id, "running"]);
  await client.sim.clock.advance(1);
  expect((await ask("GET", `/activeflows/${run.id}`)).body.status).toBe("ended");
  const texts = (await ask("GET", `/conversations/${conversation.id}/messages`)).body.result.map(({ text, direction, status }: any) => [direction, status, text]);
  expect(texts).toEqual([["outgoing", "done", "You wrote: Are you open?"], ["incoming", "done", "Are you open?"]]);
  await expect(stimulus("receiveMessage", { from: "+15555550120", to: "+15555550199", text: "Hello" })).rejects.toThrow("404");
});

test("a message to another customer's number comes in there", async () => {
  const { ask, sim } = await simulateVoipbin();
  await ask("POST", "/messages", { body: { source: OWN, destinations: [tel("+899100000001")], text: "Neighbours" } });
  await sim.clock.advance(4);
  expect((await ask("GET", "/messages", { as: "free" })).body.result[0]).toMatchObject({ direction: "inbound", source: OWN, text: "Neighbours" });
});
