import { scenario } from "../scenario.ts";
import { agent, deskNeeds, type Infobip, present, writes } from "./desk.ts";
import { newAgent, newBot, WHATSAPP } from "./words.ts";

type Status = "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
const STATUSES: readonly Status[] = ["ACTIVE", "BUSY", "INVISIBLE", "AWAY"];

/** Every way from one status to another, and staying. */
async function everyStep(infobip: Infobip, agentId: string, seen: (status: Status) => Promise<void>): Promise<void> {
  for (const from of STATUSES) for (const to of STATUSES) for (const status of [from, to]) {
    await infobip("updateAgentStatus", { path: { agentId }, body: { status } });
    await seen(status);
  }
}

/** Agents choose, come, go and are switched off; queues, rules and bots are set up, read and taken away. */
export const desksInOrder = scenario("infobip", {
  summary: "Agents choose, come, go and are switched off; queues, rules and bots are set up, read and taken away.",
  needs: deskNeeds,
  async run({ infobip, needs, clock, arrange, stimulus, check, checkLike }) {
    const { body: made } = await infobip("createAgent", { body: newAgent });
    const path = { agentId: made.id };
    // Without a heartbeat nothing of it shows; with one, all.
    await everyStep(infobip, made.id, async () => void check("not there", (await agent(infobip, made.id)).availability, "INVISIBLE"));
    await present(infobip, made.id);
    await everyStep(infobip, made.id, async (status) => void check("there", (await agent(infobip, made.id)).availability, status));
    const choose = (status: Status, enabled = true) => infobip("updateAgent", { path, body: { ...newAgent, status, enabled } });
    for (const status of STATUSES) {
      await choose(status);
      await present(infobip, made.id, made.id);
      await choose(status, false);
      check("switched off", (await agent(infobip, made.id)).availability, "INVISIBLE");
      await choose(status);
      check("and on", (await agent(infobip, made.id)).availability, status);
      await clock.pass("61s");
      await present(infobip, made.id);
    }
    await arrange.settings("infobip", { heartbeatLost: "AWAY" });
    for (const status of STATUSES) {
      await choose(status);
      await present(infobip, made.id);
      await clock.pass("61s");
      check("lost", (await agent(infobip, made.id)).availability, "AWAY");
      await present(infobip, made.id);
      check("found", (await agent(infobip, made.id)).availability, status);
    }

    // An agent with all the messages that it can take is busy until one of them is done.
    await arrange.settings("infobip", { messagingCapacity: 1, heartbeatExpirySeconds: 0 });
    await present(infobip, needs.a);
    const conversationId = await writes({ stimulus }, "15555550141");
    check("has enough", (await agent(infobip, needs.a)).availability, "BUSY");
    check("of the agent", (await infobip("getAgentConversations", { path: { agentId: needs.a }, query: { orderBy: "createdAt:desc", limit: 1 } })).body.conversations[0]!.id, conversationId);
    await infobip("patchConversation", { path: { conversationId }, body: { status: "SOLVED" } });
    check("has time", (await agent(infobip, needs.a)).availability, "ACTIVE");

    const { body: queue } = await infobip("createQueue", { body: { name: "Billing" } });
    await infobip("legacyAddAgentToQueue", { path: { queueId: queue.id }, body: { agentId: made.id } });
    for (const autoAssignmentAlgorithm of ["ROUND_ROBIN", "PERFORMANCE_BASED", "LOAD_BALANCING"] as const) {
      checkLike("algorithm", (await infobip("updateQueue", { path: { queueId: queue.id }, body: { name: "Bills", autoAssignmentAlgorithm } })).body, { autoAssignmentAlgorithm });
    }
    const { body: waiting } = await infobip("createConversation", { body: { queueId: queue.id, priority: "LOW" } });
    const { routes: found } = (await infobip("getRouting")).body;
    await infobip("updateRouting", { body: [{ queueId: queue.id, expression: WHATSAPP, priority: "URGENT" }, { queueId: needs.queue, expression: { $and: [WHATSAPP, { $neq: { priority: "LOW" } }] }, priority: "HIGH" }] });
    check("rules", (await infobip("getRouting", { query: { enabled: true } })).body.routes.map(({ priority }) => priority), ["URGENT", "HIGH"]);
    check("would go", (await infobip("simulateRoutingResultForConversation", { path: { conversationId: waiting.id } })).body.queueId, needs.defaultQueue);
    await infobip("updateRouting", { body: [{ queueId: queue.id, expression: { $near: { priority: "LOW" } } }], expect: 400 });
    await infobip("removeAgentQueue", { path: { agentId: made.id, queueId: queue.id } });
    await infobip("deleteQueue", { path: { queueId: queue.id } });
    checkLike("waits in the default queue", (await infobip("getConversation", { path: { conversationId: waiting.id } })).body, { queueId: needs.defaultQueue });
    await infobip("deleteQueue", { path: { queueId: needs.defaultQueue }, expect: 400 });
    await infobip("deleteRouting");
    check("no rules", (await infobip("getRouting")).body.routes, []);
    await infobip("updateRouting", { body: found.map(({ name, expression, queueId, priority, enabled, routeOnlyDuringWorkingHours }) => ({ name, expression, queueId: queueId!, priority, enabled, routeOnlyDuringWorkingHours })) });
    check("the rules of before", (await infobip("getRouting")).body.routes.map(({ name }) => name), found.map(({ name }) => name));

    const { body: bot } = await infobip("setupBot", { body: { ...newBot, messagePersistencePolicy: "PERSIST_NONE" } });
    await infobip("updateBot", { path: { botId: bot.id }, body: { ...newBot, displayName: "Day watch", messagePersistencePolicy: "PERSIST_ALL" } });
    checkLike("bot", (await infobip("getBot", { path: { botId: bot.id } })).body, { displayName: "Day watch" });
    await infobip("deleteBot", { path: { botId: bot.id } });
    await infobip("getBot", { path: { botId: bot.id }, expect: 400 });
  },
});
