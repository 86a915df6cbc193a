import { scenario } from "../scenario.ts";
import { agent } from "./desk.ts";

/** An agent is made, joins a queue, is there while heartbeats come, and is not there when they stop. */
export const agentComesAndGoes = scenario("infobip", {
  summary: "An agent is made, joins a queue, is there while heartbeats come, and is not there when they stop.",
  async run({ infobip, events, check, checkLike, clock }) {
    const { body: made } = await infobip("createAgent", { body: { displayName: "Agent Three", status: "ACTIVE", role: "AGENT" } });
    const path = { agentId: made.id };
    check("id", made.id, /^[0-9A-F]{32}$/);
    check("before any heartbeat", [made.status, made.availability], ["ACTIVE", "INVISIBLE"]);
    await infobip.wrong("createAgent", { breaks: "body.role", expect: 400 }, { body: { displayName: "Agent Three", status: "ACTIVE" } });

    const { body: queue } = await infobip("createQueue", { body: { name: "Second line", isAutoAssignmentEnabled: true } });
    const { body: joined } = await infobip("addAgentQueue", { path, body: { queueId: queue.id } });
    check("joined", joined.statusCode, "SUCCESS");
    check("agents of the queue", (await infobip("getAgents", { query: { queueIds: [queue.id] } })).body.agents.map(({ id }) => id), [made.id]);
    check("queues of the agent", (await infobip("getQueues", { query: { agentId: made.id } })).body.queues.map(({ id }) => id), [queue.id]);
    check("counted", (await infobip("getQueue", { path: { queueId: queue.id } })).body.enabledAgentsCount, 1);

    const { body: token } = await infobip("generateWebrtcToken", { body: { identity: made.id, displayName: "Agent Three" } });
    check("token", token.token.split(".").length, 3);
    const lives = Date.parse(token.expirationTime) - (await clock.now()).getTime();
    check("hours it lives", Math.round(lives / 3600_000), 8);

    const { body: beat } = await infobip("updateAgentHeartbeat", { path });
    check("heartbeat", beat.statusCode, "SUCCESS");
    check("there", (await agent(infobip, made.id)).availability, "ACTIVE");
    await events.expect("CONVERSATION_AGENT_STATUS_CHANGED", ({ body }) => JSON.stringify(body).includes(made.id));
    const { body: unknown } = await infobip("updateAgentHeartbeat", { path: { agentId: "0".repeat(32) }, expect: 400 });
    check("in which words", unknown.requestError.serviceException.messageId, "NOT_FOUND");

    await clock.pass("61s");
    checkLike("heartbeats stopped", await agent(infobip, made.id), { status: "ACTIVE", availability: "INVISIBLE" });
    checkLike("who says so", (await events.expect("CONVERSATION_AGENT_STATUS_CHANGED")).data, { invoker: { type: "SYSTEM" } });

    checkLike("chosen", (await infobip("updateAgentStatus", { path, body: { status: "AWAY" } })).body, { status: "AWAY" });
    await infobip("updateAgentHeartbeat", { path });
    checkLike("a heartbeat changes no choice", await agent(infobip, made.id), { status: "AWAY", availability: "AWAY" });
    await infobip("removeAgentQueue", { path: { ...path, queueId: queue.id } });
    check("left", (await infobip("getQueue", { path: { queueId: queue.id } })).body.enabledAgentsCount, 0);
  },
});
