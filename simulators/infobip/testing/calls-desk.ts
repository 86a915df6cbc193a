import { expect } from "vitest";
import { A1, openDesk } from "./desk.ts";

/** The account's number that is forwarded to Conversations, and customers who behave as their last two digits say. */
export const NUMBER = "+442079460001";
/** Answers, says nothing and stays. */
export const CUSTOMER = "+447700900114";

/** A desk with a telephone: callers, clients of agents, and short ways to ask what became of a call. */
export async function openCallsDesk(settings: Record<string, unknown> = {}) {
  const desk = await openDesk({ heartbeatExpirySeconds: 0, ...settings });
  const { sim, ask, get, stimulus } = desk;
  const control = async (method: string, path: string, body?: unknown): Promise<any> => {
    const answer = await sim.fetch(sim.url(path, "_sim"), { method, headers: { "content-type": "application/json" }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const told: any = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
    return told;
  };
  const rows = (resource: string): any[] => [...sim.world.table("infobip", resource).all()];
  return {
    ...desk,
    control,
    rows,
    pass: (seconds: number) => sim.clock.advance(seconds),
    availability: async (agentId: string): Promise<string> => (await get(`/ccaas/1/agents/${agentId}`)).availability,
    /** Somebody calls the number and stays on the line. */
    callsIn: async (from = CUSTOMER, more: object = {}): Promise<any> => {
      await control("POST", "/telephone/calls", { from, to: NUMBER, subscriber: { kind: "answers", talkSeconds: null }, ...more });
      return rows("calls").at(-1);
    },
    /** What the contents of a conversation's messages are, in order. */
    entries: async (conversationId: string): Promise<string[]> => (await get(`/ccaas/1/conversations/${conversationId}/messages?orderBy=createdAt:asc`)).messages.map((m: any) => m.contentType),
    /** An agent sets off a call; the customer behaves as the number says. */
    callsOut: async (to: string, agentId = A1, more: Record<string, unknown> = {}): Promise<any> => {
      const made = await ask("POST", "/ccaas/voice/2/outbound-call-conversation", { from: "442079460001", to, agentId });
      expect(made.status).toBe(200);
      const { conversationId } = made.body;
      const started = await stimulus("rtcStartCall", { agentId, customData: { isOutbound: "true", outboundTo: to, outboundFrom: "442079460001", outboundAgentId: agentId, conversationId, calleeClientType: "PSTN", ...more } });
      return { conversationId, call: (started.result ?? started).call };
    },
    callOf: (id: string): any => sim.world.table("infobip", "calls").get(id),
  };
}

export type CallsDesk = Awaited<ReturnType<typeof openCallsDesk>>;
