import { expect } from "vitest";
import type { Story, Teller } from "../../core/testing/cut-story.ts";
import { A1, A2, BOT, S1 } from "./desk.ts";
import { waitingStrategy } from "./waiting-strategy.ts";

const [NUMBER, CUSTOMER] = ["+442079460001", "+447700900114"];

const present = async ({ ask }: Teller, ...agents: string[]) => {
  for (const id of agents) await ask("PUT", `/ccaas/1/agents/${id}/heartbeat`);
};
/** Time goes by, and agents stay there. */
async function pass(teller: Teller, seconds: number, ...agents: string[]): Promise<void> {
  for (let left = seconds; left > 0; left -= 20) {
    await present(teller, ...agents);
    await teller.pass(Math.min(20, left));
  }
}
const callsIn = ({ ask }: Teller, from = CUSTOMER) => ask("POST", "/_sim/telephone/calls", { from, to: NUMBER, subscriber: { kind: "answers", talkSeconds: null } });
const writes = ({ stimulus }: Teller, from: string, text: string, more: object = {}) => stimulus("customerWrites", { channel: "WHATSAPP", from, to: "447700900000", content: { text }, ...more });

/** An agent sets off a call to a customer who answers. */
async function callsOut({ ask, stimulus }: Teller, agentId: string): Promise<string> {
  const to = CUSTOMER.slice(1);
  const { conversationId } = await ask("POST", "/ccaas/voice/2/outbound-call-conversation", { from: NUMBER.slice(1), to, agentId });
  await stimulus("rtcStartCall", { agentId, customData: { isOutbound: "true", outboundTo: to, outboundFrom: NUMBER.slice(1), outboundAgentId: agentId, conversationId, calleeClientType: "PSTN" } });
  return conversationId;
}

/** What can be read of all that there is. */
async function lookAround({ ask, stimulus }: Teller): Promise<any[]> {
  const { conversations } = await ask("GET", "/ccaas/1/conversations?limit=999");
  for (const { id } of conversations) {
    await ask("GET", `/ccaas/1/conversations/${id}/messages`);
    await stimulus("readWaitingTimeline", { conversationId: id });
  }
  for (const path of ["/ccaas/1/agents", "/ccaas/1/queues", "/ccaas/1/bots", "/ccaas/voice/2/recording/metadata", "/calls/1/recordings/calls"]) await ask("GET", path);
  return conversations;
}


/** Stories in two parts, each with something under way in the middle. */
export const STORIES: Record<string, Story<any>> = {
  "two callers who wait, one of them with an announcement half said": {
    async begin(teller) {
      await teller.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy());
      await callsIn(teller);
      await teller.pass(10);
      await callsIn(teller, "+447700900115");
      await teller.pass(11);
    },
    async goOn(teller) {
      await teller.pass(15);
      await present(teller, A1);
      await teller.pass(2);
      await teller.stimulus("rtcAnswer", { agentId: A1 });
      await pass(teller, 60, A1);
      await teller.stimulus("rtcHangUp", { agentId: A1 });
      await pass(teller, 60, A1);
      expect(await lookAround(teller)).toHaveLength(3);
    },
  },
  "a call in a conversation that is recorded and offered to another agent": {
    async begin(teller) {
      await teller.ask("POST", "/ccaas/voice/2/account-recording-config", { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true });
      await present(teller, A1, A2);
      const id = await callsOut(teller, A1);
      await teller.pass(4);
      await teller.stimulus("rtcSay", { agentId: A1, text: "Good morning to you" });
      await teller.pass(6);
      expect(await teller.ask("PATCH", `/ccaas/voice/2/conversation/${id}/transfer/agent`, { agentId: A2 })).toMatchObject({ status: "SUCCESS" });
      await teller.pass(2);
      return id;
    },
    async goOn(teller, id) {
      const { ask } = teller;
      await teller.stimulus("rtcAnswer", { agentId: A2 });
      await teller.stimulus("rtcSay", { agentId: A2, text: "And good evening" });
      await pass(teller, 10, A1, A2);
      expect((await ask("GET", `/ccaas/1/conversations/${id}`)).agentId).toBe(A2);
      await teller.stimulus("rtcHangUp", { agentId: A2 });
      await teller.pass(5);
      await lookAround(teller);
      const { elements } = await ask("GET", `/ccaas/voice/2/recording/metadata?conversationId=${id}`);
      expect(elements.length).toBeGreaterThan(1);
      for (const { recordingId } of elements) await ask("GET", `/ccaas/voice/2/recording/download/${recordingId}`);
      await pass(teller, 40, A1, A2);
    },
  },
  "wrap-up that was made longer": {
    async begin(teller) {
      await teller.ask("PUT", "/ccaas/voice/2/account-wrap-up-config", { wrapUpSeconds: 30, canExtendWrapUp: true, enabled: true });
      await present(teller, A1);
      await callsOut(teller, A1);
      await teller.pass(4);
      await teller.stimulus("rtcHangUp", { agentId: A1 });
      await teller.pass(10);
      await teller.ask("PATCH", `/ccaas/voice/2/agent/${A1}/wrap-up-time/add/25`);
    },
    async goOn(teller) {
      const availability = async () => (await teller.ask("GET", `/ccaas/1/agents/${A1}`)).availability;
      await pass(teller, 44, A1);
      expect(await availability()).toBe("BUSY");
      await teller.pass(1);
      expect(await availability()).toBe("ACTIVE");
      await lookAround(teller);
    },
  },
  "a bot's session that nobody went on with, and messages that wait": {
    async begin(teller) {
      const inbox = `${teller.sim.server.origin}/_sim/inbox/bot`;
      await teller.ask("PUT", `/ccaas/1/bots/${BOT}`, { displayName: "Opening hours", channel: "LIVE_CHAT", destination: "widget-1", sessionTimeoutInSec: 120, webhookUrl: inbox, webhookEventUrl: inbox });
      await writes(teller, "visitor-1", "Hello", { channel: "LIVE_CHAT", to: "widget-1" });
      for (const n of [1, 2, 3]) await writes(teller, `1555555011${n}`, "Good morning");
      await teller.pass(50);
    },
    async goOn(teller) {
      await writes(teller, "visitor-2", "Hello too", { channel: "LIVE_CHAT", to: "widget-1" });
      await pass(teller, 30, A1, A2, S1);
      await writes(teller, "15555550112", "Still there?");
      await teller.pass(45);
      const conversations = await lookAround(teller);
      expect(conversations.filter(({ agentId, status }: any) => agentId === BOT && status === "CLOSED")).toHaveLength(1);
      await teller.pass(100);
      await lookAround(teller);
      expect((await teller.ask("GET", "/_sim/inbox/bot")).received).toHaveLength(6);
    },
  },
};
