import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { newAgent, newBot, WHATSAPP } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of an agent, a queue, a bot, or of what belongs to it. */
export const requestsOfDesks = (infobip: Infobip, rows: Rows) => ({
  getAgent: (manner: Manner) => infobip("getAgent", { ...manner, path: { agentId: rows.agent } }),
  updateAgent: (manner: Manner) => infobip("updateAgent", { ...manner, path: { agentId: rows.agent }, body: newAgent }),
  getAgentConversations: (manner: Manner) => infobip("getAgentConversations", { ...manner, path: { agentId: rows.agent } }),
  updateAgentStatus: (manner: Manner) => infobip("updateAgentStatus", { ...manner, path: { agentId: rows.agent }, body: { status: "AWAY" } }),
  updateAgentHeartbeat: (manner: Manner) => infobip("updateAgentHeartbeat", { ...manner, path: { agentId: rows.agent } }),
  addAgentQueue: (manner: Manner) => infobip("addAgentQueue", { ...manner, path: { agentId: rows.agent }, body: { queueId: rows.queue } }),
  removeAgentQueue: (manner: Manner) => infobip("removeAgentQueue", { ...manner, path: { agentId: rows.agent, queueId: rows.queue } }),
  getQueue: (manner: Manner) => infobip("getQueue", { ...manner, path: { queueId: rows.queue } }),
  updateQueue: (manner: Manner) => infobip("updateQueue", { ...manner, path: { queueId: rows.queue }, body: { name: "Help" } }),
  deleteQueue: (manner: Manner) => infobip("deleteQueue", { ...manner, path: { queueId: rows.queue } }),
  legacyAddAgentToQueue: (manner: Manner) => infobip("legacyAddAgentToQueue", { ...manner, path: { queueId: rows.queue }, body: { agentId: rows.agent } }),
  getBot: (manner: Manner) => infobip("getBot", { ...manner, path: { botId: rows.bot } }),
  updateBot: (manner: Manner) => infobip("updateBot", { ...manner, path: { botId: rows.bot }, body: newBot }),
  deleteBot: (manner: Manner) => infobip("deleteBot", { ...manner, path: { botId: rows.bot } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForDesks = (infobip: Infobip, rows: Rows) => ({
  getAgents: (manner: Manner) => infobip("getAgents", manner),
  createAgent: (manner: Manner) => infobip("createAgent", { ...manner, body: newAgent }),
  getQueues: (manner: Manner) => infobip("getQueues", manner),
  createQueue: (manner: Manner) => infobip("createQueue", { ...manner, body: { name: "Billing" } }),
  getRouting: (manner: Manner) => infobip("getRouting", manner),
  updateRouting: (manner: Manner) => infobip("updateRouting", { ...manner, body: [{ queueId: rows.queue, expression: WHATSAPP }] }),
  deleteRouting: (manner: Manner) => infobip("deleteRouting", manner),
  getBots: (manner: Manner) => infobip("getBots", manner),
  setupBot: (manner: Manner) => infobip("setupBot", { ...manner, body: newBot }),
});
