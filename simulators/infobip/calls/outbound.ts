import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { isE164 } from "../../telephony/e164.ts";
import { dial } from "../../telephony/network.ts";
import { availabilityOf, engage } from "../agents/availability.ts";
import { publish } from "../conversations/moves.ts";
import { capitals } from "../ids.ts";
import { timeoutsOf } from "../timeouts/timeouts.ts";
import { leaveWrapUp } from "../wrap-up/wrap-ups.ts";
import { callOfAgent } from "./agents.ts";
import type { Call, ClientType } from "./call.ts";
import { customDataOf } from "./custom-data.ts";
import { phone } from "./numbers.ts";

/** Channel of a conversation by how the customer is reached. */
export const CHANNEL: Readonly<Record<ClientType, string>> = { PSTN: "CALLS", WEBRTC: "CALLS", LIVE_CHAT: "CALLS", WHATSAPP: "WHATSAPP_CALLS", VIBER: "VIBER_CALLS" };

/** Open and the agent's at once; nothing rings yet. contracts/infobip/sources.md#outbound-calls */
export function createConversationOutboundCall(act: HandlerAct<any>): unknown {
  const { from, to, agentId, voiceClientType = "PSTN" } = act.body;
  if (!act.find("agents", agentId)) throw new Refusal("rule", `agentId: agent ${agentId} does not exist`, { status: 400, rule: "outbound call: unknown agent" });
  if ([from, to].some((number) => number.trim() === "")) throw new Refusal("rule", `${to.trim() === "" ? "to" : "from"}: must not be blank`, { rule: "outbound call: blank number" });
  const id = capitals(0, () => act.random("call-conversations"));
  const fields = { id, agentId, channel: CHANNEL[voiceClientType as ClientType], direction: "OUTBOUND", customer: to, sender: from };
  const conversation: any = act.create("conversations", fields as any);
  publish(act as any, "CONVERSATION_ASSIGNMENT_UPDATED", conversation.id);
  return { from, to, conversationId: conversation.id, agentId };
}

const no = (message: string) => new Refusal("illegal-transition", message, { rule: "10300 FORBIDDEN: starting a call" });

/** May this agent start a call in this conversation now? @throws {Refusal} saying why not */
function mayStart(act: Act<any>, agentId: string, conversationId: string): any {
  const conversation: any = act.get("conversations", conversationId);
  const agent: any = act.get("agents", agentId);
  if (conversation.agentId !== agentId) throw no(`conversation ${conversationId} is not that of agent ${agentId}`);
  if (conversation.status === "CLOSED") throw no(`conversation ${conversationId} is closed`);
  if (act.table("calls").count("live", conversationId) > 0) throw no(`conversation ${conversationId} has a call already`);
  if (availabilityOf(agent) === "INVISIBLE") throw no(`agent ${agentId} is not there`);
  if (callOfAgent(act, agentId)) throw no(`agent ${agentId} has a call already`);
  return conversation;
}

/** The agent's client starts a call: to a telephone it is dialled, to a client in an application that client plays its part by stimuli. */
export function startCall(act: Act<any>, { agentId, customData }: { agentId: string; customData: Record<string, unknown> }): Call {
  const { outboundTo, outboundFrom, conversationId, calleeClientType } = customDataOf(customData, agentId);
  const conversation = mayStart(act, agentId, conversationId);
  const pstn = calleeClientType === "PSTN";
  if (pstn && !isE164(phone(outboundTo))) throw no(`${outboundTo} is no telephone number`);
  engage(act, agentId);
  leaveWrapUp(act, agentId);
  const ringsUntil = act.now + timeoutsOf(act).outbound * 1000;
  const call = act.create("calls", { state: "CALLING", conversationId, direction: "OUTBOUND", clientType: calleeClientType, customer: outboundTo, own: outboundFrom, agentId, queueId: conversation.queueId, ringsUntil }) as Call;
  return pstn ? (act.update("calls", call.id, { leg: dial(act, { from: phone(outboundFrom), to: phone(outboundTo), ref: call.id }).id }) as Call) : call;
}
