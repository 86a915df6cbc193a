import { scenario } from "../scenario.ts";
import { agent, callsOut, callSettings, conversation, customData, deskNeeds, entries, present } from "./desk.ts";

/** Calls out that are busy, declined, not answered, given up or cannot be set up: no wrap-up, the conversation stays open and serves again. */
export const outboundCallsNotAnswered = scenario("infobip", {
  summary: "Calls out that are busy, declined, not answered, given up or cannot be set up: no wrap-up, the conversation stays open and serves again.",
  settings: callSettings,
  needs: deskNeeds,
  billable: "places a real call",
  async run({ infobip, stimulus, needs, clock, telephone, check, checkLike }) {
    check("ringing times", (await infobip("getConversationsCallTimeout")).body, { inbound: 30, outbound: 45 });
    await infobip("updateConversationsCallTimeout", { body: { outbound: 20 } });
    await present(infobip, needs.a);
    let conversationId = "";
    for (const to of ["447700900102", "447700900103", "447700900104", "447700900105"]) {
      conversationId = await callsOut({ infobip, stimulus }, needs.a, to);
      await clock.pass("21s");
      check(`${to}: no wrap-up`, (await agent(infobip, needs.a)).availability, "ACTIVE");
      checkLike(`${to}: stays`, await conversation(infobip, conversationId), { status: "OPEN", agentId: needs.a });
      check(`${to}: entries`, await entries(infobip, conversationId), ["CALL_HANGUP"]);
    }
    // The same conversation again: given up while it rings, given up before it rings, then talked.
    const again = (to: string) => stimulus("infobip", "rtcStartCall", { agentId: needs.a, customData: customData(conversationId, needs.a, to, { isOutbound: true }) });
    await again("447700900113");
    await clock.pass("5s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    await again("447700900113");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    await again("447700900113");
    await clock.pass("2s");
    await telephone.answers("+447700900113");
    await stimulus("infobip", "rtcSay", { agentId: needs.a, text: "There you are." });
    await stimulus("infobip", "rtcSendDigits", { agentId: needs.a, digits: "1#" });
    await telephone.hangsUp("+447700900113");
    check("in the end", (await entries(infobip, conversationId)).slice(-2), ["CALL_START", "CALL_HANGUP"]);
    check("wraps up this time", (await agent(infobip, needs.a)).availability, "BUSY");
    // What the client passes on must name its own agent and conversation, in 920 characters at most.
    await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.a } });
    await present(infobip, needs.b);
    const refused = (agentId: string, data: object) => stimulus("infobip", "rtcStartCall", { agentId, customData: data }).then(() => "called", () => "refused");
    const own = customData(conversationId, needs.a);
    check("another agent's conversation", await refused(needs.b, { ...own, outboundAgentId: needs.b }), "refused");
    check("another agent's name", await refused(needs.b, own), "refused");
    check("more than 920 characters", await refused(needs.a, { ...own, note: "x".repeat(900) }), "refused");
    check("no kind of client", await refused(needs.a, { ...own, calleeClientType: "FAX" }), "refused");
    check("nobody calls", [(await agent(infobip, needs.a)).availability, (await agent(infobip, needs.b)).availability], ["ACTIVE", "ACTIVE"]);
    check("back to the usual", (await infobip("updateConversationsCallTimeout", { body: { outbound: null } })).body, { inbound: 30, outbound: 45 });
    check("removed", (await infobip("removeConversationsCallTimeout")).body.status, "DELETED");
  },
});
