import { scenario } from "../scenario.ts";
import { conversation, deskNeeds, present, SENDER, writes } from "./desk.ts";

/** A customer writes, is answered, writes again: the same conversation while it lives, another one once it is closed. */
export const threads = scenario("infobip", {
  summary: "A customer writes, is answered, writes again: the same conversation while it lives, another one once it is closed.",
  simulatorOnly: "begins with customers who have never written before",
  needs: deskNeeds,
  async run(stage) {
    const { infobip, needs, events, check, checkLike } = stage;
    const customer = "15555550111";
    await present(infobip, needs.a);
    const id = await writes(stage, customer, "Where is my parcel?");
    for (const name of ["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED"]) await events.expect(name, { id });
    check("order", events.received().map(({ name }) => name).filter((name) => name !== "CONVERSATION_AGENT_STATUS_CHANGED").slice(0, 4), ["CONVERSATION_CREATED", "INBOUND_MESSAGE", "CONVERSATION_QUEUE_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED"]);
    const { body: open } = await infobip("getConversations", { query: { status: "OPEN", orderBy: "createdAt:desc", limit: 1 } });
    checkLike("found", open, { conversations: [{ id, queueId: needs.queue, agentId: needs.a }], pagination: { page: 0, limit: 1, orderBy: "createdAt:DESC" } });

    const path = { conversationId: id };
    await infobip("createMessage", { path, headers: { "x-agent-id": needs.a }, body: { channel: "WHATSAPP", from: SENDER, to: customer, contentType: "TEXT", content: { text: "Which one?" } } });
    check("the same", await writes(stage, customer, "The red one."), id);
    check("another sender, another thread", (await writes(stage, customer, "Hello", { to: "447700900001" })) === id, false);
    check("another channel, another thread", (await writes(stage, customer, "Hello", { channel: "SMS" })) === id, false);
    for (const status of ["WAITING", "SOLVED"] as const) {
      await infobip("patchConversation", { path, body: { status } });
      await events.expect("CONVERSATION_STATUS_UPDATED", { id, status });
      check(`${status}: the same`, await writes(stage, customer, "One more thing."), id);
      await events.expect("CONVERSATION_STATUS_UPDATED", { id, status: "OPEN" });
      check(`${status}: open again`, (await conversation(infobip, id)).status, "OPEN");
    }
    await infobip("patchConversation", { path, body: { status: "CLOSED" } });
    const next = await writes(stage, customer, "It is here.");
    check("a new one", next === id, false);
    check("the old one stays closed", (await conversation(infobip, id)).status, "CLOSED");

    const inbound = async (conversationId: string, page: number) => (await infobip("getMessages", { path: { conversationId }, query: { direction: "INBOUND", limit: 1, page, orderBy: "createdAt:asc" } })).body;
    checkLike("second of the old", await inbound(id, 1), { messages: [{ content: { text: "The red one." } }], pagination: { totalItems: 4 } });
    checkLike("none behind the first of the new", await inbound(next, 1), { messages: [], pagination: { totalItems: 1 } });

    const refusals = [
      await infobip("updateConversation", { path, body: { topic: "Late" }, expect: 400 }),
      await infobip("patchConversation", { path, body: { topic: "Late" }, expect: 400 }),
      await infobip("changeConversationAssignment", { path, body: { agentId: needs.a }, expect: 400 }),
      await infobip("unassignConversationAgent", { path, expect: 400 }),
      await infobip("addConversationTag", { path, body: { tagName: "vip" }, expect: 400 }),
      await infobip("deleteConversationTag", { path: { ...path, tagName: "vip" }, expect: 400 }),
      await infobip("routeConversation", { path, expect: 400 }),
      await infobip("simulateRoutingResultForConversation", { path, expect: 400 }),
    ];
    check("one word", [...new Set(refusals.map(({ body }) => body.requestError.serviceException.messageId))], ["BAD_REQUEST"]);
  },
});
