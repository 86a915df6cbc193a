import { resource } from "../../core/resource.ts";
import type { Turn } from "../../telephony/leg.ts";

export type ClientType = "PSTN" | "WEBRTC" | "WHATSAPP" | "VIBER" | "LIVE_CHAT";

/** How a call ended, in the words of the SDK. contracts/infobip/sources.md#call-states */
export interface Hangup {
  readonly id: number;
  readonly name: string;
}

/** A call between a customer and Conversations. No operation shows it. */
export interface Call {
  readonly id: string;
  readonly account: string;
  readonly state: string;
  /** Microseconds: orders them. */
  readonly made: number;
  readonly conversationId: string;
  readonly direction: "INBOUND" | "OUTBOUND";
  readonly clientType: ClientType;
  /** The customer: number or identity. */
  readonly customer: string;
  /** The account's own number, or the application. */
  readonly own: string;
  /** The customer's connection on the telephone network; null for a customer with a client of its own. */
  readonly leg: string | null;
  /** Who rings or talks. */
  readonly agentId: string | null;
  /** Names the agent's part; new with each agent. */
  readonly agentCallId: string | null;
  readonly queueId: string | null;
  /** Begins with the first answer. */
  readonly conferenceId: string | null;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** World milliseconds at which an unanswered call out is given up. */
  readonly ringsUntil: number | null;
  readonly hangup: Hangup | null;
  /** The outside party that the customer was handed to. */
  readonly outsideLeg: string | null;
  /** The handing on that is under way. */
  readonly transferId: string | null;
  /** The customer's wait that is under way. */
  readonly waitingId: string | null;
  /** Whose music a customer on hold hears, or heard last. */
  readonly holdConfigId: string | null;
  /** What was said, times from the first answer; agents have no line of their own. */
  readonly turns: readonly Turn[];
  /** Who handed it on to the present agent, and from and to which queue. */
  readonly handedOn: HandedOn | null;
}

export interface HandedOn {
  readonly from: string | null;
  readonly to: string;
  readonly fromQueue: string | null;
  readonly toQueue: string | null;
}

export const OVER = ["FINISHED", "NO_ANSWER", "BUSY", "CANCELLED", "FAILED"];
export const isLive = (call: Call): boolean => !OVER.includes(call.state);
/** Is there a conference: do people talk, or did they before a hold? */
export const isUp = (call: Call): boolean => call.state === "ESTABLISHED" || call.state === "ON_HOLD";

export const callResources = {
  calls: resource<Call>()({
    newId: (_, random) => random().uuid(),
    defaults: (act) => ({ made: act.stamp(), state: "QUEUED", leg: null, agentId: null, agentCallId: null, queueId: null, conferenceId: null, answeredAt: null, endedAt: null, ringsUntil: null, hangup: null, outsideLeg: null, transferId: null, waitingId: null, turns: [], handedOn: null, holdConfigId: null }),
    indexes: {
      made: { by: (call) => call.account, order: (call) => call.made },
      live: { by: (call) => (isLive(call) ? call.conversationId : undefined), order: (call) => call.made },
      leg: { by: (call) => call.leg ?? undefined, order: (call) => call.made },
      // The agent who rings or talks: one row at most, whatever happens.
      agent: { by: (call) => (isLive(call) && call.agentId ? call.agentId : undefined), order: (call) => call.made },
    },
  }),
};
