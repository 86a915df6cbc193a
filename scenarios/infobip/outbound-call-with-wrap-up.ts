import { scenario } from "../scenario.ts";
import { agent, callsOut, callSettings, conversation, CUSTOMER_TO, customData, deskNeeds, entries, OWN, present } from "./desk.ts";

/** An agent calls a customer, talks, writes down what was said while wrapping up, and closes the conversation. */
export const outboundCallWithWrapUp = scenario("infobip", {
  summary: "An agent calls a customer, talks, writes down what was said while wrapping up, and closes the conversation.",
  settings: callSettings,
  needs: deskNeeds,
  billable: "places a real call",
  async run({ infobip, stimulus, needs, events, clock, check, checkLike }) {
    const account = { wrapUpSeconds: 30, canExtendWrapUp: true, enabled: true };
    check("wrap-up", (await infobip("updateConversationsAccountWrapUpConfig", { body: account })).body, account);
    check("read", (await infobip("getConversationsAccountWrapUpConfig")).body, account);
    await present(infobip, needs.a, needs.b);

    const ask = { from: OWN, to: CUSTOMER_TO, agentId: needs.a };
    const { body: opened } = await infobip("createConversationOutboundCall", { body: ask });
    checkLike("opened", opened, ask);
    const { conversationId } = opened;
    await events.expect("CONVERSATION_CREATED", { id: conversationId });
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id: conversationId });
    checkLike("at once the agent's", await conversation(infobip, conversationId), { status: "OPEN", agentId: needs.a });
    const { body: blank } = await infobip.wrong("createConversationOutboundCall", { breaks: "body.to", expect: 400 }, { body: { ...ask, to: "" } });
    checkLike("blank number", blank, { status: "ERROR", message: /^to: / });
    checkLike("unknown agent", (await infobip("createConversationOutboundCall", { body: { ...ask, agentId: "nobody" }, expect: 400 })).body, { status: "ERROR" });

    await stimulus("infobip", "rtcStartCall", { agentId: needs.a, customData: customData(conversationId, needs.a) });
    check("while it rings", (await agent(infobip, needs.a)).availability, "BUSY");
    await clock.pass("4s");
    await events.expect("OUTBOUND_MESSAGE", { id: conversationId });
    check("answered", await entries(infobip, conversationId), ["CALL_START"]);
    await clock.pass("20s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    check("over", await entries(infobip, conversationId), ["CALL_START", "CALL_HANGUP"]);
    checkLike("stays open", await conversation(infobip, conversationId), { status: "OPEN", agentId: needs.a });

    check("wraps up", (await agent(infobip, needs.a)).availability, "BUSY");
    await clock.pass("10s");
    check("extended", (await infobip("addConversationsAgentWrapUpTime", { path: { agentId: needs.a, seconds: 20 } })).body.status, "SUCCESS");
    await infobip.wrong("addConversationsAgentWrapUpTime", { breaks: "path.seconds", expect: 400 }, { path: { agentId: needs.a, seconds: 0 } });
    await clock.pass("39s");
    check("still", (await agent(infobip, needs.a)).availability, "BUSY");

    await infobip("patchConversation", { path: { conversationId }, body: { topic: "Delivery", summary: "Comes tomorrow." } });
    await infobip("createNote", { path: { conversationId }, body: { content: "Was friendly.", agentId: needs.a } });
    await events.expect("CONVERSATION_TOPIC_UPDATED", { topic: "Delivery" });
    await events.expect("CONVERSATION_SUMMARY_UPDATED", { summary: "Comes tomorrow." });
    await events.expect("CONVERSATION_NOTE_ADDED");
    await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.a } });
    check("free", (await agent(infobip, needs.a)).availability, "ACTIVE");
    checkLike("no longer wrapping", (await infobip("addConversationsAgentWrapUpTime", { path: { agentId: needs.a, seconds: 5 }, expect: 400 })).body, { status: "ERROR" });

    const { body: closed } = await infobip("patchConversation", { path: { conversationId }, body: { status: "CLOSED" } });
    check("closed at", closed.closedAt, /^\d{4}-/);
    checkLike("told with", (await events.expect("CONVERSATION_STATUS_UPDATED", { id: conversationId })).data, { status: "CLOSED", sentiment: (value: unknown) => typeof value === "number", formFields: (value: unknown) => Array.isArray(value) });
    const { body: late } = await infobip("patchConversation", { path: { conversationId }, body: { priority: "HIGH" }, expect: 400 });
    check("changes no more", late.requestError.serviceException.messageId, "BAD_REQUEST");

    // A second call while wrapping up, and one without any: the agent's own time is none.
    await infobip("updateConversationsAgentWrapUpConfig", { path: { agentId: needs.b }, body: { wrapUpSeconds: 0 } });
    checkLike("own time", (await infobip("getConversationsAgentConfig", { path: { agentId: needs.b } })).body, { wrapUpSeconds: 0 });
    for (const agentId of [needs.a, needs.b, needs.a]) {
      await callsOut({ infobip, stimulus }, agentId);
      await clock.pass("5s");
      await stimulus("infobip", "rtcHangUp", { agentId });
    }
    check("wraps up, and does not", [(await agent(infobip, needs.a)).availability, (await agent(infobip, needs.b)).availability], ["BUSY", "ACTIVE"]);
    await clock.pass("31s");
    check("ends by itself", (await agent(infobip, needs.a)).availability, "ACTIVE");
  },
});
