import { scenario } from "../scenario.ts";
import { agent, conversation, CUSTOMER, deskNeeds, latest, NUMBER, present, timeline } from "./desk.ts";

/** What rings at an agent is declined, let ring, or left by an agent whose heartbeats stop: the next one is asked. */
export const offersPassedOn = scenario("infobip", {
  summary: "What rings at an agent is declined, let ring, or left by an agent whose heartbeats stop: the next one is asked.",
  settings: { infobip: { heartbeatExpirySeconds: 60 } },
  needs: deskNeeds,
  async run(stage) {
    const { infobip, stimulus, needs, telephone, clock, check } = stage;
    await infobip("updateConversationsCallTimeout", { body: { inbound: 20 } });
    await present(infobip, needs.a, needs.b);
    await telephone.calls(CUSTOMER, NUMBER);
    const id = await latest(infobip);
    const rungAt = async () => ((await timeline(stage, id)) as readonly (readonly [number, string, string])[]).filter(([, what]) => what === "offered").map(([, , who]) => who);
    const [first] = await rungAt();
    check("it rings at one", [needs.a, needs.b].includes(first!), true);
    const second = first === needs.a ? needs.b : needs.a;
    await stimulus("infobip", "rtcReject", { agentId: first! });
    check("declined: the other", await rungAt(), [first, second]);
    check("free again", (await agent(infobip, first!)).availability, "ACTIVE");
    await clock.pass("21s");
    check("let ring: everybody was asked", await rungAt(), [first, second]);
    await clock.pass("10s");
    check("asked anew", (await rungAt()).length, 3);
    const now = (await rungAt()).at(-1)!;
    await present(infobip, now === needs.a ? needs.b : needs.a);
    await clock.pass("29s");
    check("whose heartbeats stopped", (await agent(infobip, now)).availability, "INVISIBLE");
    const next = (await rungAt()).at(-1)!;
    await stimulus("infobip", "rtcAnswer", { agentId: next });
    check("who took it", (await conversation(infobip, id)).agentId, next);
    await telephone.hangsUp(CUSTOMER);
    check("entries", (await infobip("getAgentConversations", { path: { agentId: next } })).body.conversations.map((one) => one.id).includes(id), true);
  },
});
