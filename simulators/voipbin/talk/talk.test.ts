import { expect, test } from "vitest";
import { simulateVoipbin } from "../testing/ask.ts";

const AGENT1 = "a9e47000-0000-4000-8000-000000000003";
const AGENT2 = "a9e47000-0000-4000-8000-000000000004";
const agent = (owner_id: string) => ({ owner_type: "agent", owner_id });

test("two agents always have the same chat, write to each other, react and take back what is theirs", async () => {
  const { ask, sim } = await simulateVoipbin();
  const body = { type: "direct", participants: [agent(AGENT2)] };
  const chat = (await ask("POST", "/service_agents/talk_chats", { body, as: "agent1" })).body;
  expect([chat.type, chat.member_count]).toEqual(["direct", 2]);
  expect((await ask("POST", "/service_agents/talk_chats", { body: { type: "direct", participants: [agent(AGENT1)] }, as: "agent2" })).body.id).toBe(chat.id);
  expect(sim.published.map(({ name }) => name)).toEqual(["chat_created", "participant_added", "participant_added"]);

  const write = (text: string, more: object = {}) => ask("POST", "/service_agents/talk_messages", { body: { chat_id: chat.id, type: "normal", text, ...more }, as: "agent1" });
  const first = (await write("Who takes the next one?")).body;
  const reply = (await write("I do.", { parent_id: first.id })).body;
  expect([reply.parent_id, first.parent_id]).toEqual([first.id, undefined]);
  for (let n = 0; n < 2; n++) await ask("POST", `/service_agents/talk_messages/${first.id}/reactions`, { body: { emoji: "👍" }, as: "agent2" });
  expect((await ask("GET", `/service_agents/talk_messages/${first.id}`, { as: "agent1" })).body.metadata.reactions).toMatchObject([{ emoji: "👍", owner_id: AGENT2 }]);

  expect((await ask("DELETE", `/service_agents/talk_messages/${first.id}`, { as: "agent2" })).status).toBe(400);
  expect((await ask("DELETE", `/service_agents/talk_messages/${first.id}`, { as: "agent1" })).status).toBe(200);
  expect((await ask("DELETE", `/service_agents/talk_messages/${first.id}`, { as: "agent1" })).status).toBe(400);
  expect((await write("Still there?", { parent_id: first.id })).status).toBe(200);
  expect((await ask("GET", `/service_agents/talk_messages?chat_id=${chat.id}`, { as: "agent2" })).body.result.map((one: any) => one.text)).toEqual(["Still there?", "I do."]);
  expect(sim.published.slice(3).map(({ name }) => name)).toEqual(["message_created", "message_created", "message_reaction_updated", "message_deleted", "message_created"]);
});

test("who takes no part reads and writes nothing", async () => {
  const { ask } = await simulateVoipbin({ profile: "documented" });
  const { id } = (await ask("POST", "/service_agents/talk_chats", { body: { type: "group", name: "Night shift" }, as: "agent1" })).body;
  const statuses = await Promise.all([
    ask("GET", `/service_agents/talk_chats/${id}`, { as: "agent2" }),
    ask("GET", `/service_agents/talk_messages?chat_id=${id}`, { as: "agent2" }),
    ask("POST", "/service_agents/talk_messages", { body: { chat_id: id, type: "normal", text: "Hi" }, as: "agent2" }),
    ask("POST", `/service_agents/talk_chats/${id}/participants`, { body: agent(AGENT2), as: "agent2" }),
    ask("POST", `/service_agents/talk_chats/${id}/join`, { as: "agent2" }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 409]);
});

test("a public chat is found, joined and left; its members are counted", async () => {
  const { ask, sim } = await simulateVoipbin();
  const { id } = (await ask("POST", "/service_agents/talk_chats", { body: { type: "talk", name: "Everybody" }, as: "agent1" })).body;
  expect((await ask("GET", "/service_agents/talk_channels", { as: "agent2" })).body.result.map((one: any) => one.id)).toEqual([id]);
  const place = (await ask("POST", `/service_agents/talk_chats/${id}/join`, { as: "agent2" })).body;
  expect((await ask("POST", `/service_agents/talk_chats/${id}/join`, { as: "agent2" })).body.id).toBe(place.id);
  expect((await ask("GET", `/service_agents/talk_chats/${id}/participants`, { as: "agent2" })).body.map((one: any) => one.owner_id)).toEqual([AGENT1, AGENT2]);
  await ask("PUT", `/service_agents/talk_chats/${id}`, { body: { name: "All" }, as: "agent2" });
  await ask("DELETE", `/service_agents/talk_chats/${id}/participants/${place.id}`, { as: "agent1" });
  expect((await ask("GET", `/service_agents/talk_chats`, { as: "agent2" })).body.result).toEqual([]);
  expect((await ask("GET", `/service_agents/talk_chats`, { as: "agent1" })).body.result).toMatchObject([{ id, name: "All", member_count: 1 }]);
  expect((await ask("DELETE", `/service_agents/talk_chats/${id}`, { as: "agent1" })).status).toBe(200);
  expect((await ask("GET", `/service_agents/talk_chats`, { as: "agent1" })).body.result).toEqual([]);
  expect((await ask("GET", `/service_agents/talk_chats/${id}`, { as: "agent1" })).body.tm_delete).toEqual(expect.any(String));
  expect(sim.published.slice(-4).map(({ name }) => name)).toEqual(["participant_added", "chat_updated", "participant_removed", "chat_deleted"]);
});

test.each([
  ["nobody else", { type: "direct" }],
  ["two others", { type: "direct", participants: [agent(AGENT1), agent(AGENT2)] }],
  ["a stranger", { type: "group", participants: [agent("a9e47000-0000-4000-8000-000000000007")] }],
  ["no type", {}],
])("a chat with %s is refused", async (_, body) => {
  const { ask } = await simulateVoipbin();
  expect((await ask("POST", "/service_agents/talk_chats", { body, as: "admin" })).status).toBe(400);
});
