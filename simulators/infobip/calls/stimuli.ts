import type { Stimulus } from "../../core/vendor.ts";
import { agentDrops, agentHangsUp, agentPresses, agentSays, answer, reject } from "./client.ts";
import { customerDoes, DEEDS } from "./customer-client.ts";
import { callArrives } from "./inbound.ts";
import { startCall } from "./outbound.ts";

const text = { type: "string", minLength: 1 };
const object = (properties: Record<string, object>, required: readonly string[]) => ({ type: "object", required, properties, additionalProperties: false });
const agent = object({ agentId: text }, ["agentId"]);

/** What the RTC SDK does at an agent, and at a customer without a telephone. */
export const callStimuli: Readonly<Record<string, Stimulus>> = {
  rtcStartCall: {
    summary: "An agent's client starts a call in a conversation, with the custom data that the SDK passes on",
    schema: object({ agentId: text, customData: { type: "object", description: "isOutbound, outboundTo, outboundFrom, outboundAgentId, conversationId, calleeClientType (WebRTC or PSTN)" } }, ["agentId", "customData"]),
    run: (act, body) => ({ call: startCall(act, body) }),
  },
  rtcAnswer: { summary: "An agent answers what rings", schema: agent, run: (act, { agentId }) => ({ call: answer(act, agentId) }) },
  rtcReject: { summary: "An agent declines what rings", schema: agent, run: (act, { agentId }) => ({ call: reject(act, agentId) }) },
  rtcHangUp: { summary: "An agent hangs up", schema: agent, run: (act, { agentId }) => ({ call: agentHangsUp(act, agentId) }) },
  rtcDrop: { summary: "An agent's client loses the network in a call", schema: agent, run: (act, { agentId }) => ({ call: agentDrops(act, agentId) }) },
  rtcSay: { summary: "An agent says something", schema: object({ agentId: text, text }, ["agentId", "text"]), run: (act, { agentId, text: words }) => ({ call: agentSays(act, agentId, words) }) },
  rtcSendDigits: { summary: "An agent presses keys", schema: object({ agentId: text, digits: text }, ["agentId", "digits"]), run: (act, { agentId, digits }) => ({ call: agentPresses(act, agentId, digits) }) },
  appCalls: {
    summary: "A customer calls Conversations from an application (callApplication, callConversations) or a messenger",
    schema: object({ identity: text, displayName: text, clientType: { enum: ["WEBRTC", "WHATSAPP", "VIBER", "LIVE_CHAT"] } }, ["identity"]),
    run: (act, { identity, displayName, clientType = "WEBRTC" }) => ({ call: callArrives(act, { clientType, customer: identity, own: "conversations", ...(displayName ? { name: displayName } : {}) }) }),
  },
  customerClient: {
    summary: "What the client of a customer without a telephone does in the live call of a conversation",
    schema: object({ conversationId: text, does: { enum: Object.keys(DEEDS) }, digits: text, text }, ["conversationId", "does"]),
    run: (act, body) => ({ call: customerDoes(act, body) }),
  },
};
