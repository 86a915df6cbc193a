import type { Turn } from "../../telephony/leg.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";
import { epaOf } from "./surveys.ts";
import { transcriptOf, type Said } from "../voice/transcript.ts";

export type CallState = "Queued" | "Ringing" | "InProgress" | "Completed" | "Busy" | "NoAnswer" | "Voicemail" | "Failed" | "Canceled";
export type Outcome = "Successful" | "Unsuccessful" | "Transferred" | "CallbackRequested" | "NoContact";

/** A call of the bot. Instants are the vendor's texts: they order as they stand, to the second. */
export interface VoiceCall {
  readonly id: string;
  readonly account: string;
  readonly campaignId: string | null;
  readonly direction: "Inbound" | "Outbound";
  readonly state: CallState;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly durationSeconds: number;
  readonly talkTimeSeconds: number;
  readonly outcome: Outcome | null;
  readonly createdAt: string;
  /** Given by a fixture; else it is made of the turns. */
  readonly transcript: readonly Said[] | null;
  readonly turns: readonly Turn[];
  /** World milliseconds of the answer. */
  readonly answeredAt: number | null;
  /** The other end's number. */
  readonly number: string | null;
  readonly leg: string | null;
  /** Lines of the script that the bot has said. */
  readonly line: number;
  /** Orders the queue of a campaign. */
  readonly queued: number;
}

const order = (call: VoiceCall) => call.startTime;
const core = (call: VoiceCall, act: any) => ({
  id: call.id,
  campaignId: call.campaignId,
  direction: call.direction,
  state: call.state,
  startTime: call.startTime,
  endTime: call.endTime,
  durationSeconds: call.durationSeconds,
  talkTimeSeconds: call.talkTimeSeconds,
  outcome: call.outcome,
  epaResults: epaOf(act, call.id),
  createdAt: call.createdAt,
});

/** Filters of the list, each an index of its own: a page costs the rows of the smallest that applies. */
export const voiceCalls = resource<VoiceCall>()({
  newId: (_, random) => `vc_${random().text(12, "0123456789abcdefghijklmnopqrstuvwxyz")}`,
  defaults: (act) => ({
    campaignId: null, direction: "Outbound", state: "Queued", startTime: iso(act.now), endTime: null, durationSeconds: 0, talkTimeSeconds: 0, outcome: null,
    createdAt: iso(act.now), transcript: null, turns: [], answeredAt: null, number: null, leg: null, line: 0, queued: 0,
  }),
  indexes: {
    account: { by: (call) => call.account, order },
    state: { by: (call) => `${call.account}/${call.state}`, order },
    direction: { by: (call) => `${call.account}/${call.direction}`, order },
    campaign: { by: (call) => (call.campaignId === null ? undefined : `${call.account}/${call.campaignId}`), order },
    leg: { by: (call) => call.leg ?? undefined },
    queue: { by: (call) => (call.state === "Queued" && call.campaignId !== null ? call.campaignId : undefined), order: (call) => call.queued },
    active: { by: (call) => (call.campaignId !== null && call.direction === "Outbound" && (call.state === "Ringing" || call.state === "InProgress") ? call.campaignId : undefined) },
  },
  views: { default: (call, act) => ({ ...core(call, act), transcript: transcriptOf(call) }), row: core },
});
export const voiceCallResources = { voiceCalls };
