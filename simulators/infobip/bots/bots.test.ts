import { expect, test } from "vitest";
import { openReceiver } from "../../core/testing/receiver.ts";
import { A1, BOT, DEFAULT, openDesk } from "../testing/desk.ts";

const CHAT = { channel: "LIVE_CHAT", to: "widget-1" };

async function withBot(change: object = {}) {
  const receiver = await openReceiver();
  const desk = await openDesk();
  await desk.ask("PUT", `/ccaas/1/bots/${BOT}`, { displayName: "Opening hours", channel: "LIVE_CHAT", destination: "widget-1", sessionTimeoutInSec: 120, webhookUrl: `${receiver.url}/bot`, webhookHeaders: { "x-bot": "1" }, webhookEventUrl: `${receiver.url}/bot-events`, ...change });
  const heard = async (): Promise<any[]> => {
    await desk.sim.clock.advance(0);
    return receiver.heard.map(({ path, body }: any) => (path === "/bot" ? [path, body.content.text] : [path, body.type]));
  };
  return { ...desk, receiver, heard, chats: async (text = "Hello") => (await desk.writes("visitor-1", text, CHAT)).result.conversationId as string };
}

test("what begins at a bot's address is the bot's: it is told of each message, answers, and hands over", async () => {
  const desk = await withBot();
  const id = await desk.chats();
  expect((await desk.get(`/ccaas/1/conversations/${id}`)).agentId).toBe(BOT);
  await desk.chats("When do you open?");
  expect(await desk.heard()).toEqual([["/bot", "Hello"], ["/bot-events", "SESSION_STARTED"], ["/bot", "When do you open?"]]);
  expect((desk.receiver.heard[0] as any).headers["x-bot"]).toBe("1");
  const answer = () => desk.ask("POST", `/ccaas/1/conversations/${id}/messages`, { channel: "LIVE_CHAT", from: "widget-1", to: "visitor-1", contentType: "TEXT", content: { text: "At eight." } }, { headers: { "x-agent-id": BOT } });
  expect((await answer()).body).toMatchObject({ authorType: "BOT", authorId: BOT });
  await desk.present(A1);
  expect((await desk.ask("POST", `/ccaas/1/conversations/${id}/route`)).body).toMatchObject({ queueId: DEFAULT });
  expect((await answer()).status).toBe(400);
  expect((await desk.heard()).at(-1)).toEqual(["/bot-events", "SESSION_ENDED"]);
  await desk.chats("Still there?");
  expect((await desk.heard()).filter(([path]) => path === "/bot").length).toBe(2);
});

test.each<[string, (desk: Awaited<ReturnType<typeof withBot>>, id: string) => Promise<unknown>, object]>([
  ["given to an agent", (desk, id) => desk.ask("PUT", `/ccaas/1/conversations/${id}/assignee`, { agentId: A1 }), { status: "OPEN", agentId: A1 }],
  ["closed", (desk, id) => desk.ask("PATCH", `/ccaas/1/conversations/${id}`, { status: "CLOSED" }), { status: "CLOSED", agentId: BOT }],
  ["left alone for as long as the bot waits", (desk) => desk.sim.clock.advance(120), { status: "CLOSED", agentId: BOT }],
  ["left without its bot, which is removed: it is routed", (desk) => desk.ask("DELETE", `/ccaas/1/bots/${BOT}`), { status: "OPEN", queueId: DEFAULT }],
])("a bot's conversation is %s: the session ends", async (_, happens, expected) => {
  const desk = await withBot();
  const id = await desk.chats();
  await happens(desk, id);
  expect(await desk.get(`/ccaas/1/conversations/${id}`)).toMatchObject(expected);
  expect(desk.sim.published.filter(({ name }) => name === "bot-event").map(({ payload }: any) => payload.type)).toEqual(["SESSION_STARTED", "SESSION_ENDED"]);
});

test("each message keeps the session alive", async () => {
  const desk = await withBot();
  const id = await desk.chats();
  for (let n = 0; n < 3; n++) {
    await desk.sim.clock.advance(119);
    await desk.chats();
  }
  expect((await desk.get(`/ccaas/1/conversations/${id}`)).status).toBe("OPEN");
});

test("a bot may keep its conversations to itself", async () => {
  const desk = await withBot({ messagePersistencePolicy: "PERSIST_NONE" });
  const id = await desk.chats();
  expect((await desk.get(`/ccaas/1/conversations/${id}/messages`)).messages).toEqual([]);
  expect(await desk.heard()).toContainEqual(["/bot", "Hello"]);
});

test("a bot that is switched off takes nothing", async () => {
  const desk = await withBot({ enabled: false });
  expect((await desk.get(`/ccaas/1/conversations/${await desk.chats()}`)).agentId).toBeUndefined();
});
