import { scenario } from "../scenario.ts";
import { callSettings, conversation, CUSTOMER, deskNeeds, latest, NUMBER, present } from "./desk.ts";

/** Customers call again while their conversation waits or is solved: the call joins it, is answered, and is handed on. */
export const callsInWaitingConversations = scenario("infobip", {
  summary: "Customers call again while their conversation waits or is solved: the call joins it, is answered, and is handed on.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, clock, check }) {
    await present(infobip, needs.a, needs.b);
    const only = async (agentId: string, other: string) => {
      for (const id of [agentId, other]) await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: id } });
      await infobip("updateAgentStatus", { path: { agentId: other }, body: { status: "AWAY" } });
      await infobip("updateAgentStatus", { path: { agentId }, body: { status: "ACTIVE" } });
    };
    await only(needs.a, needs.b);
    await telephone.calls(CUSTOMER, NUMBER);
    const id = await latest(infobip);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    await telephone.hangsUp(CUSTOMER);
    const path = { conversationId: id };
    for (const status of ["OPEN", "WAITING", "SOLVED"] as const) {
      await infobip("patchConversation", { path, body: { status } });
      await only(needs.a, needs.b);
      await telephone.calls(CUSTOMER, NUMBER);
      check(`${status}: the same conversation`, await latest(infobip), id);
      check(`${status}: after the call came`, (await conversation(infobip, id)).status, status === "SOLVED" ? "OPEN" : status);
      await infobip("patchConversation", { path, body: { status } });
      await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
      check(`${status}: whose`, (await conversation(infobip, id)).agentId, needs.a);
      await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "ACTIVE" } });
      await infobip("transferCallToQueue", { path, body: { queueId: needs.secondQueue } });
      await stimulus("infobip", "rtcAnswer", { agentId: needs.b });
      check(`${status}: handed on`, [(await conversation(infobip, id)).agentId, (await conversation(infobip, id)).status], [needs.b, status]);
      await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.a } });
      await infobip("transferCallToQueue", { path, body: { queueId: null } });
      await clock.pass("61s");
      await telephone.hangsUp(CUSTOMER);
      await infobip("patchConversation", { path, body: { queueId: needs.queue } });
    }
  },
});
