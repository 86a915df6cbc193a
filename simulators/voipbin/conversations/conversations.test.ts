import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const LINE = "c0ac0000-0000-4000-8000-000000000001";
const AGENT1 = "a9e47000-0000-4000-8000-000000000003";

test("a conversation is written to, given to an agent, and seen by that one alone", async () => {
  const { ask, sim, stimulus } = await simulateVoipbin();
  await stimulus("receiveMessage", { from: "+15555550120", to: "+12025550143", text: "Hello" });
  const [{ id }] = (await ask("GET", "/conversations")).body.result;
  const written = (await ask("POST", `/conversations/${id}/messages`, { body: { text: "We open at nine.", medias: [] } })).body;
  expect(written).toMatchObject({ status: "progressing", direction: "outgoing", reference_id: written.id });
  expect((await ask("GET", `/messages/${written.id}`)).body.targets[0].destination.target).toBe("+15555550120");
  await sim.clock.advance(1);
  expect((await ask("GET", `/conversations/${id}/messages`)).body.result.map((one: any) => one.status)).toEqual(["done", "done"]);

  expect((await ask("GET", `/service_agents/conversations/${id}`, { as: "agent1" })).status).toBe(400);
  const given = (await ask("PUT", `/conversations/${id}`, { body: { owner_type: "agent", owner_id: AGENT1 } })).body;
  expect([given.owner_id, given.name]).toEqual([AGENT1, "conversation"]);
  expect((await ask("GET", "/service_agents/conversations", { as: "agent1" })).body.result.map((one: any) => one.id)).toEqual([id]);
  expect((await ask("GET", "/service_agents/conversations", { as: "agent2" })).body.result).toEqual([]);
  expect((await ask("POST", `/service_agents/conversations/${id}/messages`, { body: { text: "I call you." }, as: "agent1" })).status).toBe(200);
  expect((await ask("GET", `/service_agents/conversations/${id}/messages`, { as: "agent2" })).status).toBe(400);
  expect((await ask("PUT", `/conversations/${id}`, { body: { owner_id: "nobody" } })).status).toBe(400);
});

test("the published words are used where a setting asks for them", async () => {
  const { ask, sim, stimulus } = await simulateVoipbin({ conversationWords: "documented" });
  await stimulus("receiveMessage", { from: "+15555550120", to: "+12025550143", text: "Hello" });
  const [{ id }] = (await ask("GET", "/conversations")).body.result;
  expect((await ask("POST", `/conversations/${id}/messages`, { body: { text: "Hi" } })).body).toMatchObject({ status: "sending", reference_type: "none" });
  await sim.clock.advance(1);
  expect((await ask("GET", `/conversations/${id}/messages`)).body.result.map((one: any) => one.status)).toEqual(["sent", "received"]);
});

test("an account shows neither secret nor token; what comes to it makes a conversation of its own", async () => {
  const { ask, sim, stimulus } = await simulateVoipbin();
  const made = (await ask("POST", "/conversation_accounts", { body: { type: "line", name: "Shop", secret: "s", token: "t" } })).body;
  expect(made).not.toHaveProperty("secret");
  expect((await ask("POST", "/conversation_accounts", { body: { type: "fax" } })).status).toBe(400);
  expect((await ask("PUT", `/conversation_accounts/${made.id}`, { body: { detail: "Main street" } })).body).toMatchObject({ type: "line", detail: "Main street" });
  expect((await ask("DELETE", `/conversation_accounts/${made.id}`)).status).toBe(200);
  expect((await ask("GET", `/conversation_accounts/${made.id}`)).body.tm_delete).toEqual(expect.any(String));
  const { message } = await stimulus("receiveLineMessage", { accountId: LINE, from: "U1", text: "Hello" });
  expect((await ask("GET", `/conversations/${message.conversation_id}`)).body).toMatchObject({ type: "line", account_id: LINE, dialog_id: "U1" });
  const answer = (await ask("POST", `/conversations/${message.conversation_id}/messages`, { body: { text: "Hi" } })).body;
  await stimulus("failConversationMessage", { messageId: answer.id });
  await stimulus("deleteConversationMessage", { messageId: answer.id });
  expect((await ask("GET", "/messages")).body.result).toEqual([]);
  expect(sim.published.map(({ name }) => name)).toEqual(["account_created", "account_updated", "account_deleted", "conversation_created", "conversation_message_created", "conversation_message_created", "conversation_message_updated", "conversation_message_deleted"]);
});
