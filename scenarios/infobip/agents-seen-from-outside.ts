import { scenario } from "../scenario.ts";
import { agent, callsOut, customData, deskNeeds, OWN, CUSTOMER_TO, present, writes } from "./desk.ts";

const STATUSES = ["ACTIVE", "BUSY", "INVISIBLE", "AWAY"] as const;

/** What an agent chose and what others see of it: with and without heartbeats, switched off and on, in calls, and with all the messages that one can take. */
export const agentsSeenFromOutside = scenario("infobip", {
  summary: "What an agent chose and what others see of it: with and without heartbeats, switched off and on, in calls, and with all the messages that one can take.",
  settings: { infobip: { messagingCapacity: 2 } },
  needs: deskNeeds,
  async run(stage) {
    const { infobip, stimulus, needs, arrange, clock, check } = stage;
    const path = { agentId: needs.a };
    const choose = (status: (typeof STATUSES)[number]) => infobip("updateAgentStatus", { path, body: { status } });
    const seen = async () => {
      const { status, availability } = await agent(infobip, needs.a);
      return [status, availability];
    };
    const beat = () => present(infobip, needs.a);
    const enable = async (enabled: boolean) => infobip("updateAgent", { path, body: { displayName: "Agent One", status: (await agent(infobip, needs.a)).status, role: "AGENT", enabled } });

    for (const from of STATUSES) {
      for (const to of STATUSES) {
        await choose(from);
        await choose(to);
        check(`${from} to ${to}, without a heartbeat`, await seen(), [to, "INVISIBLE"]);
        await choose(from);
        await beat();
        await choose(to);
        check(`${from} to ${to}, with one`, await seen(), [to, to]);
        await beat();
        check("another beat changes nothing", await seen(), [to, to]);
        await clock.pass("61s");
      }
    }
    for (const status of STATUSES) {
      await choose(status);
      await beat();
      await enable(false);
      check(`${status}, switched off`, await seen(), [status, "INVISIBLE"]);
      await enable(true);
      check(`${status}, switched on`, await seen(), [status, status]);
      await clock.pass("61s");
      await arrange.settings("infobip", { heartbeatLost: "AWAY" });
      await beat();
      await clock.pass("61s");
      check(`${status}, where lost agents are away`, await seen(), [status, "AWAY"]);
      await choose(status === "BUSY" ? "ACTIVE" : "BUSY");
      check("a choice does not show", (await seen())[1], "AWAY");
      await choose(status);
      await beat();
      check(`${status}, back`, await seen(), [status, status]);
      await arrange.settings("infobip", { heartbeatLost: "INVISIBLE" });
      await clock.pass("61s");
    }

    // Calls: set off from where an agent was, which shows again after them.
    await arrange.settings("infobip", { heartbeatExpirySeconds: 0 });
    await beat();
    for (const status of ["ACTIVE", "AWAY", "BUSY"] as const) {
      await choose(status);
      for (const clear of [true, false]) {
        await callsOut(stage, needs.a);
        check(`${status}, in a call`, (await seen())[1], "BUSY");
        await clock.pass("5s");
        await stimulus("infobip", "rtcHangUp", path);
        if (clear) await infobip("clearConversationsAgentWrapUpTime", { path });
        else await clock.pass("31s");
        check(`${status}, after it`, (await seen())[1], status);
      }
    }
    for (const clear of [true, false]) {
      await choose("ACTIVE");
      await callsOut(stage, needs.a);
      await choose("INVISIBLE");
      await clock.pass("5s");
      await stimulus("infobip", "rtcHangUp", path);
      if (clear) await infobip("clearConversationsAgentWrapUpTime", { path });
      else await clock.pass("31s");
      check("who left meanwhile", (await seen())[1], "INVISIBLE");
    }
    const { body: opened } = await infobip("createConversationOutboundCall", { body: { from: OWN, to: CUSTOMER_TO, agentId: needs.a } });
    check("who is not there calls nobody", await stimulus("infobip", "rtcStartCall", { ...path, customData: customData(opened.conversationId, needs.a) }).then(() => "called", () => "refused"), "refused");

    // Messages: with two the agent has enough, and more when one is over.
    await choose("ACTIVE");
    const first = await writes(stage, "15555550121");
    await writes(stage, "15555550122");
    check("enough", await seen(), ["ACTIVE", "BUSY"]);
    const third = await writes(stage, "15555550123");
    check("waits", (await infobip("getConversation", { path: { conversationId: third } })).body.agentId, undefined);
    await infobip("patchConversation", { path: { conversationId: first }, body: { status: "CLOSED" } });
    check("gets it", (await infobip("getConversation", { path: { conversationId: third } })).body.agentId, needs.a);
    await infobip("patchConversation", { path: { conversationId: third }, body: { status: "SOLVED" } });
    check("has time", await seen(), ["ACTIVE", "ACTIVE"]);
  },
});
