import { scenario } from "../scenario.ts";
import { conversation, deskNeeds, present, writes } from "./desk.ts";

/** A bot answers first, is told of every message, and hands over; others are left idle, given to an agent, closed, or lose their bot. */
export const botHandsOver = scenario("infobip", {
  summary: "A bot answers first, is told of every message, and hands over; others are left idle, given to an agent, closed, or lose their bot.",
  needs: deskNeeds,
  async run(stage) {
    const { infobip, needs, events, clock, check, checkLike } = stage;
    const address = events.address("infobip");
    const settings = { displayName: "Opening hours", channel: "LIVE_CHAT", destination: "widget-2", sessionTimeoutInSec: 120, webhookUrl: address, webhookEventUrl: address } as const;
    // The bot's own hooks are not signed, and hear what the account's subscription does not name.
    await events.subscribe("infobip", { secret: null, events: ["CONVERSATION_STATUS_UPDATED"] });
    const { body: bot } = await infobip("setupBot", { body: settings });
    const chats = (from: string, text = "Hello") => writes(stage, from, text, { channel: "LIVE_CHAT", to: "widget-2" });
    const id = await chats("visitor-1");
    check("the bot's", (await conversation(infobip, id)).agentId, bot.id);
    await events.expect("bot-message", { content: { text: "Hello" } });
    checkLike("its session begins", (await events.expect("bot-event")).body, { type: "SESSION_STARTED" });
    await chats("visitor-1", "When do you open?");
    await events.expect("bot-message", { content: { text: "When do you open?" } });

    const path = { conversationId: id };
    const answer = (expect: 200 | 400) => infobip("createMessage", { path, headers: { "x-agent-id": bot.id }, body: { channel: "LIVE_CHAT", from: "widget-2", to: "visitor-1", contentType: "TEXT", content: { text: "At eight." } }, expect });
    checkLike("answers", (await answer(200)).body, { authorType: "BOT", authorId: bot.id });
    for (const type of ["TYPING_STARTED", "TYPING_STOPPED"] as const) {
      const sign = await infobip("sendEvent", { path, body: { type, channel: "LIVE_CHAT", from: "widget-2", to: "visitor-1" } });
      check("empty", sign.bytes.length, 0);
    }
    await infobip.wrong("sendEvent", { breaks: "body.channel", expect: 400 }, { path, body: { type: "TYPING_STARTED", channel: "SMS", from: "a", to: "b" } });
    await infobip.wrong("sendEvent", { breaks: "body.channel", expect: 400 }, { path, body: { type: "TYPING_STOPPED", channel: "WHATSAPP", from: "a", to: "b" } });
    await present(infobip, needs.a);
    await infobip("addAgentQueue", { path: { agentId: needs.a }, body: { queueId: needs.defaultQueue } });
    const { body: routed } = await infobip("routeConversation", { path });
    check("handed over", [routed.queueId, (await conversation(infobip, id)).agentId], [needs.defaultQueue, needs.a]);
    checkLike("its session is over", (await events.expect("bot-event")).body, { type: "SESSION_ENDED" });
    await answer(400);

    const idle = await chats("visitor-2");
    const given = await chats("visitor-3");
    const closed = await chats("visitor-4");
    await infobip("changeConversationAssignment", { path: { conversationId: given }, body: { agentId: needs.a } });
    await infobip("patchConversation", { path: { conversationId: closed }, body: { status: "CLOSED" } });
    for (const status of ["WAITING", "SOLVED"] as const) await infobip("patchConversation", { path: { conversationId: await chats(`visitor-${status}`) }, body: { status } });
    await clock.pass("121s");
    await events.expect("CONVERSATION_STATUS_UPDATED", { id: idle, status: "CLOSED" });
    check("idle too long", (await conversation(infobip, idle)).status, "CLOSED");
    check("given to an agent", (await conversation(infobip, given)).agentId, needs.a);
    const last = await chats("visitor-5");
    await infobip("deleteBot", { path: { botId: bot.id } });
    checkLike("without its bot it is routed", await conversation(infobip, last), { status: "OPEN", queueId: needs.defaultQueue });
  },
});
