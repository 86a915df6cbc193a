import { scenario } from "../scenario.ts";
import { agent, callSettings, conversation, CUSTOMER, deskNeeds, latest, NUMBER, present } from "./desk.ts";

/** A call is handed on to another agent: refused while that one cannot take it, let ring, declined, and taken in the end. */
export const transferToAnAgent = scenario("infobip", {
  summary: "A call is handed on to another agent: refused while that one cannot take it, let ring, declined, and taken in the end.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, events, clock, check, checkLike }) {
    await infobip("createConversationsAccountRecordingConfig", { body: { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true } });
    await present(infobip, needs.a);
    await telephone.calls(CUSTOMER, NUMBER);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    const id = await latest(infobip);
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id });
    const path = { conversationId: id };
    const refused = async (agentId: string, status: 404 | 409) => checkLike(`${agentId} ${status}`, (await infobip("transferCallToAgent", { path, body: { agentId }, expect: status })).body, { status: "ERROR", message: /./ });

    await refused(needs.b, 409);
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "BUSY" } });
    await present(infobip, needs.b);
    await refused(needs.b, 409);
    await refused("nobody", 404);
    const { body: idle } = await infobip("createConversation", { body: { topic: "No call" } });
    checkLike("no call", (await infobip("transferCallToAgent", { path: { conversationId: idle.id }, body: { agentId: "nobody" }, expect: 412 })).body, { status: "ERROR" });
    await infobip.wrong("transferCallToAgent", { breaks: "body.agentId", expect: 400 }, { path, body: {} });

    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "ACTIVE" } });
    const handOn = async () => check("handed on", (await infobip("transferCallToAgent", { path, body: { agentId: needs.b } })).body.status, "SUCCESS");
    await handOn();
    check("rings", [(await conversation(infobip, id)).agentId, (await agent(infobip, needs.b)).availability], [needs.a, "BUSY"]);
    await clock.pass("31s");
    check("let ring: back at the first", [(await conversation(infobip, id)).agentId, (await agent(infobip, needs.b)).availability], [needs.a, "ACTIVE"]);
    await handOn();
    await stimulus("infobip", "rtcReject", { agentId: needs.b });
    check("declined: back at the first", (await conversation(infobip, id)).agentId, needs.a);
    await events.none("CONVERSATION_ASSIGNMENT_UPDATED", { within: "5s" });

    await handOn();
    await stimulus("infobip", "rtcAnswer", { agentId: needs.b });
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id });
    check("taken", [(await conversation(infobip, id)).agentId, (await agent(infobip, needs.a)).availability], [needs.b, "BUSY"]);
    await refused(needs.a, 409);
    await clock.pass("7s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.b });
    const { body: rows } = await infobip("getConversationsRecordingMetadata", { query: { conversationId: id, participantType: "AGENT", sortDirection: "ASC" } });
    check("recorded", rows.elements.map((row) => [row.participantIdentity, row.transferredFrom, row.transferredTo]), [[needs.a, undefined, undefined], [needs.b, needs.a, needs.b]]);
  },
});
