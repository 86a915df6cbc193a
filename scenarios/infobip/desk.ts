import type { StageTools } from "../../harness/index.ts";
import { type ClientOf, seeded } from "../scenario.ts";

export type Infobip = ClientOf<"infobip">;

/** The hands of a story: what it asks of the vendor, and what people do meanwhile. */
export interface Hands {
  readonly infobip: Infobip;
  readonly stimulus: StageTools<unknown>["stimulus"];
}

/** What most stories need: two agents, a supervisor, three queues, and a number that is forwarded to Conversations. */
export const deskNeeds = {
  a: seeded("infobip", "agentId"),
  b: seeded("infobip", "secondAgentId"),
  supervisor: seeded("infobip", "supervisorId"),
  queue: seeded("infobip", "queueId"),
  secondQueue: seeded("infobip", "secondQueueId"),
  defaultQueue: seeded("infobip", "defaultQueueId"),
  numberKey: seeded("infobip", "numberKey"),
};

/** Calls go on for minutes: heartbeats have stories of their own. */
export const callSettings = { infobip: { heartbeatExpirySeconds: 0 } };

/** The account's number, which is forwarded to Conversations; with and without its plus. */
export const NUMBER = "+442079460001";
export const OWN = "442079460001";
/** A customer who answers, says nothing and stays. */
export const CUSTOMER = "+447700900114";
export const CUSTOMER_TO = "447700900114";

/** Agents are there: a heartbeat each. */
export async function present(infobip: Infobip, ...agents: readonly string[]): Promise<void> {
  for (const agentId of agents) await infobip("updateAgentHeartbeat", { path: { agentId } });
}

export const agent = async (infobip: Infobip, agentId: string) => (await infobip("getAgent", { path: { agentId } })).body;
export const conversation = async (infobip: Infobip, conversationId: string) => (await infobip("getConversation", { path: { conversationId } })).body;

/** Kinds of content of a conversation's messages, oldest first. */
export async function entries(infobip: Infobip, conversationId: string): Promise<readonly string[]> {
  const { body } = await infobip("getMessages", { path: { conversationId }, query: { orderBy: "createdAt:asc", limit: 999 } });
  return body.messages.map(({ contentType }) => contentType);
}

/** The latest conversation of the account, which a call has just opened. */
export async function latest(infobip: Infobip): Promise<string> {
  const { body } = await infobip("getConversations", { query: { orderBy: "createdAt:desc", limit: 1 } });
  return body.conversations[0]!.id;
}

/** Makes something happen, and gives what the simulator tells of it. */
export const told = async <T>({ stimulus }: Pick<Hands, "stimulus">, name: string, body: Readonly<Record<string, unknown>>): Promise<T> => (await stimulus("infobip", name, body))["result"] as T;

/** A customer writes. @returns the conversation */
export const writes = async ({ stimulus }: Pick<Hands, "stimulus">, from: string, text = "Hello", more: object = {}): Promise<string> =>
  (await told<{ conversationId: string }>({ stimulus }, "customerWrites", { channel: "WHATSAPP", from, to: SENDER, content: { text }, ...more })).conversationId;
/** The account's own WhatsApp sender. */
export const SENDER = "447700900000";

/** What the agent's client passes on when it starts a call. */
export const customData = (conversationId: string, agentId: string, to = CUSTOMER_TO, more: object = {}) => ({
  isOutbound: "true",
  outboundTo: to,
  outboundFrom: OWN,
  outboundAgentId: agentId,
  conversationId,
  calleeClientType: "PSTN",
  ...more,
});

/** Opens a conversation for a call and has the agent's client start it. @returns the conversation */
export async function callsOut({ infobip, stimulus }: Hands, agentId: string, to = CUSTOMER_TO): Promise<string> {
  const { body } = await infobip("createConversationOutboundCall", { body: { from: OWN, to, agentId } });
  await stimulus("infobip", "rtcStartCall", { agentId, customData: customData(body.conversationId, agentId, to) });
  return body.conversationId;
}

/** A text that is read out. */
export const spoken = (text: string) => ({ enabled: true, audioSourceType: "TTS" as const, ttsAudioSource: { text, language: "en", voice: { name: "Joanna", gender: "female" }, speechRate: 1 } });

/** What the latest caller of a conversation went through: seconds, what, and what was heard. */
export async function timeline({ stimulus }: Pick<Hands, "stimulus">, conversationId: string): Promise<readonly unknown[]> {
  const { callers } = await told<{ callers: { entries: { afterSeconds: number; what: string; text?: string; file?: string; agentId?: string }[] }[] }>({ stimulus }, "readWaitingTimeline", { conversationId });
  return callers.at(-1)!.entries.map(({ afterSeconds, what, text, file, agentId }) => [afterSeconds, what, text ?? file ?? agentId]);
}
