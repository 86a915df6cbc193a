import { scenario } from "../scenario.ts";
import { agent, callSettings, conversation, CUSTOMER, deskNeeds, latest, NUMBER, present, timeline } from "./desk.ts";

/** Handed on, and then the agent leaves, the customer hangs up, or the queue has nobody: where the call goes. */
export const transfersLeftHanging = scenario("infobip", {
  summary: "Handed on, and then the agent leaves, the customer hangs up, or the queue has nobody: where the call goes.",
  settings: callSettings,
  needs: deskNeeds,
  async run(stage) {
    const { infobip, stimulus, needs, telephone, arrange, clock, check } = stage;
    /** Agent one talks to a customer. */
    const talking = async () => {
      await present(infobip, needs.a, needs.b);
      await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "AWAY" } });
      await telephone.calls(CUSTOMER, NUMBER);
      await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
      await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "ACTIVE" } });
      return latest(infobip);
    };
    const over = async (id: string) => {
      await infobip("patchConversation", { path: { conversationId: id }, body: { status: "CLOSED" } });
      for (const agentId of [needs.a, needs.b]) await infobip("clearConversationsAgentWrapUpTime", { path: { agentId } });
    };
    const toAgent = (conversationId: string) => infobip("transferCallToAgent", { path: { conversationId }, body: { agentId: needs.b } });
    const toQueue = (conversationId: string, queueId: string | null) => infobip("transferCallToQueue", { path: { conversationId }, body: { queueId } });

    let id = await talking();
    await toAgent(id);
    await telephone.hangsUp(CUSTOMER);
    check("the target rings no longer", (await agent(infobip, needs.b)).availability, "ACTIVE");
    await over(id);

    id = await talking();
    await toAgent(id);
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    check("who hands on may leave", (await agent(infobip, needs.a)).availability, "BUSY");
    await clock.pass("31s");
    check("then it waits in the queue", (await conversation(infobip, id)).agentId, undefined);
    await clock.pass("40s");
    check("and is offered again", String(await timeline(stage, id)), /offered/);
    await telephone.hangsUp(CUSTOMER);
    await over(id);

    // A queue in which nobody is free: who becomes free is asked, after a minute the call is back.
    id = await talking();
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "AWAY" } });
    await toQueue(id, needs.secondQueue);
    check("nobody", (await agent(infobip, needs.b)).availability, "AWAY");
    await clock.pass("30s");
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "ACTIVE" } });
    check("asked", (await agent(infobip, needs.b)).availability, "BUSY");
    await stimulus("infobip", "rtcReject", { agentId: needs.b });
    await clock.pass("31s");
    check("back", (await conversation(infobip, id)).agentId, needs.a);
    // Nobody at all, and the customer hangs up meanwhile; then the agent leaves it looking.
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "AWAY" } });
    await toQueue(id, needs.secondQueue);
    await telephone.hangsUp(CUSTOMER);
    await over(id);
    id = await talking();
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "AWAY" } });
    await toQueue(id, needs.secondQueue);
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    await clock.pass("61s");
    check("left in that queue", [(await conversation(infobip, id)).agentId, (await conversation(infobip, id)).queueId], [undefined, needs.secondQueue]);
    await telephone.hangsUp(CUSTOMER);
    await over(id);

    // A service that leaves what is not answered in the queue.
    await arrange.settings("infobip", { unansweredTransfer: "queue" });
    for (const status of ["OPEN", "WAITING", "SOLVED"] as const) {
      id = await talking();
      if (status !== "OPEN") await infobip("patchConversation", { path: { conversationId: id }, body: { status } });
      await toQueue(id, needs.queue);
      await clock.pass("31s");
      await clock.pass("31s");
      check(`${status}: the first agent is out`, (await conversation(infobip, id)).agentId, undefined);
      await telephone.hangsUp(CUSTOMER);
      await over(id);
    }
  },
});
