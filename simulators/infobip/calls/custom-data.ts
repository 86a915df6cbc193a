import { Refusal } from "../../core/refusal.ts";

/** What the agent's client passes on when it starts a call. contracts/infobip/sources.md#outbound-calls */
export interface CustomData {
  readonly outboundTo: string;
  readonly outboundFrom: string;
  readonly outboundAgentId: string;
  readonly conversationId: string;
  readonly calleeClientType: "PSTN" | "WEBRTC";
}

/** Most characters of it, serialised: RTC SDK 2.6. */
const MOST = 920;
const KINDS: Readonly<Record<string, CustomData["calleeClientType"]>> = { pstn: "PSTN", webrtc: "WEBRTC" };

const no = (message: string): Refusal => new Refusal("invalid-request", message, { rule: "customData of an outbound call" });

/**
 * Checks custom data as the SDK and the platform do: strings alone (`isOutbound` may be a boolean too, as the guide shows it),
 * at most 920 characters, every name there.
 * @param identity - who starts the call; must be the agent that it names
 * @throws {Refusal} saying what is wrong
 */
export function customDataOf(given: Readonly<Record<string, unknown>>, identity: string): CustomData {
  if (JSON.stringify(given).length > MOST) throw no(`customData is longer than ${MOST} characters`);
  const odd = Object.entries(given).find(([name, value]) => typeof value !== "string" && !(name === "isOutbound" && typeof value === "boolean"));
  if (odd) throw no(`customData.${odd[0]} must be text`);
  if (String(given["isOutbound"]) !== "true") throw no("customData.isOutbound must be true");
  const text = (name: string): string => (given[name] as string | undefined) || fail(`customData.${name} is missing`);
  const calleeClientType = KINDS[text("calleeClientType").toLowerCase()] ?? fail("customData.calleeClientType must be WebRTC or PSTN");
  const data = { outboundTo: text("outboundTo"), outboundFrom: text("outboundFrom"), outboundAgentId: text("outboundAgentId"), conversationId: text("conversationId"), calleeClientType };
  if (data.outboundAgentId !== identity) throw no(`customData.outboundAgentId is not ${identity}, who starts the call`);
  return data;
}

const fail = (message: string): never => {
  throw no(message);
};
