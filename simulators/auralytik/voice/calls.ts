import type { VoiceAct } from "./types.ts";
import { Refusal } from "../../core/refusal.ts";
import { answers, dial, findLeg, hangUp } from "../../telephony/network.ts";
import type { Leg, LegFact } from "../../telephony/leg.ts";
import { iso, msOf, secondsBetween } from "../dates.ts";
import type { Campaign } from "../resources/campaigns.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";
import { botFeels, botHears, botKey } from "./bot.ts";

const QUEUED_SECONDS = 5;
const pumpKey = (campaign: string) => `pump/${campaign}`;

/** Puts a call of a campaign into its queue. */
export function queueCall(act: VoiceAct, campaign: Campaign, number: string): VoiceCall {
  const call: VoiceCall = act.create("voiceCalls", { campaignId: campaign.id, number, queued: act.world.next("auralytik/queue") });
  if (campaign.questions.length > 0) act.create("surveys", { id: call.id, account: call.account, questions: campaign.questions });
  return call;
}

/** Has the campaign look at its queue after a while; asking again changes nothing but the time. */
export const pumpSoon = (act: VoiceAct, campaign: string, seconds = QUEUED_SECONDS): void => act.schedule("pumpCampaign", seconds, { campaign }, { key: pumpKey(campaign), resource: "campaigns", rowId: campaign });

/** Dials as many numbers as the campaign may at one time. */
export function pumpCampaign(act: VoiceAct, { campaign: id }: { campaign: string }): void {
  const campaign: Campaign | undefined = act.find("campaigns", id);
  if (campaign?.status !== "Running") return;
  const table = act.table("voiceCalls");
  for (let free = campaign.concurrency - table.count("active", id); free > 0; free--) {
    const next: any = table.first("queue", id);
    if (!next) break;
    const leg = dial(act, { from: campaign.callerNumber, to: next.number, ref: next.id });
    act.fire("voiceCalls", next.id, "dial", { leg: leg.id });
  }
}

/** A campaign with an end date ends there, whatever waits. */
export function endsByDate(act: VoiceAct, campaign: Campaign): void {
  if (campaign.endDate === null || msOf(campaign.endDate) <= act.now) return;
  act.schedule("campaignEnds", (msOf(campaign.endDate) - act.now) / 1000, { campaign: campaign.id }, { key: `ends/${campaign.id}`, kind: "upkeep", resource: "campaigns", rowId: campaign.id });
}

export function campaignEnds(act: VoiceAct, { campaign: id }: { campaign: string }): void {
  if (act.can("campaigns", id, "finish")) act.fire("campaigns", id, "finish");
}

/** What a call is when it is over. */
export function over(act: VoiceAct, call: VoiceCall, state: string, leg?: Leg): Partial<VoiceCall> {
  const endTime = iso(act.now);
  const talked = state === "Completed" && call.answeredAt !== null ? Math.floor((act.now - call.answeredAt) / 1000) : 0;
  const campaign: Campaign | undefined = call.campaignId === null ? undefined : act.find("campaigns", call.campaignId);
  const outcome = state !== "Completed" ? "NoContact" : call.line >= (campaign?.script.length ?? 1) ? (campaign?.outcome ?? "Successful") : "Unsuccessful";
  return { endTime, durationSeconds: secondsBetween(call.startTime, endTime), talkTimeSeconds: talked, outcome, ...(leg ? { turns: leg.turns } : {}) };
}

/** The move that ends a call, with everything that goes with it; the survey settles first. */
export function finishCall(act: VoiceAct, call: VoiceCall, on: string, leg?: Leg): void {
  act.cancel(botKey(call.id));
  settleSurvey(act, call.id, "hangUp", "HangUp");
  act.fire("voiceCalls", call.id, on, over(act, call, on === "end" ? "Completed" : on, leg));
}

function settleSurvey(act: VoiceAct, id: string, on: "hangUp" | "transfer", completionReason: "HangUp" | "Transferred"): void {
  const survey: any = act.find("surveys", id);
  if (survey?.state === "InProgress") act.fire("surveys", id, survey.responses.length ? on : `${on}Unanswered`, { completionReason });
}

/** The bot hands a call over to a person: its part ends here. @throws {Refusal} when nobody talks in it */
export function transferCall(act: VoiceAct, id: string): VoiceCall {
  const call: VoiceCall = act.get("voiceCalls", id);
  if (call.state !== "InProgress") throw new Refusal("rule", `call ${id} is ${call.state}: it cannot be handed over`);
  act.cancel(botKey(id));
  settleSurvey(act, id, "transfer", "Transferred");
  const leg = findLeg(act, call.leg!)!;
  const ended = act.fire("voiceCalls", id, "end", { ...over(act, call, "Completed", leg), outcome: "Transferred" });
  hangUp(act, leg.id);
  return ended as VoiceCall;
}

/** How a call that was not answered ended, by why the network says so. */
const unanswered = (leg: Leg): string => {
  const cause = leg.hangup!.cause;
  if (cause === "userBusy" || cause === "callRejected") return "busy";
  if (cause === "originatorCancel") return "abandon";
  return cause === "noAnswer" || cause === "noUserResponding" || cause === "normalClearing" ? "ringOut" : "fail";
};

const changes: { readonly [C in LegFact["change"]]?: (act: VoiceAct, call: VoiceCall, fact: any) => void } = {
  answered(act, call, { leg }) {
    if (call.state !== "Ringing") return;
    if (leg.machine) {
      finishCall(act, call, "machine");
      return void hangUp(act, leg.id);
    }
    act.fire("voiceCalls", call.id, "answer", { answeredAt: act.now });
    act.schedule("botGoesOn", 1, { call: call.id }, { key: botKey(call.id), resource: "voiceCalls", rowId: call.id });
  },
  speech(act, call, { leg, turn }) {
    if (call.state === "InProgress") botHears(act, act.update("voiceCalls", call.id, { turns: leg.turns }), turn.text, turn.durationMs);
  },
  digits: (act, call, { digits }) => void (call.state === "InProgress" && botFeels(act, call, digits)),
  ended(act, call, { leg }) {
    if (call.state === "InProgress") finishCall(act, call, leg.hangup.cause === "normalClearing" ? "end" : "fail", leg);
    else if (call.state === "Ringing") finishCall(act, call, unanswered(leg));
  },
};

/** What the telephone network tells of the bot's legs. An incoming one names the line: a campaign's id, or "ivr". */
export function hearLeg(act: VoiceAct, fact: LegFact): void {
  const { leg } = fact;
  if (fact.change === "incoming") return callComesIn(act, leg);
  const call: VoiceCall | undefined = leg.direction === "outgoing" ? act.find("voiceCalls", leg.ref!) : [...act.each("voiceCalls", "leg", leg.id)][0];
  if (call) changes[fact.change]?.(act, call, fact);
}

function callComesIn(act: VoiceAct, leg: Leg): void {
  const campaign: Campaign | undefined = act.find("campaigns", leg.ref!);
  const call: VoiceCall = act.create("voiceCalls", { campaignId: campaign?.id ?? null, direction: "Inbound", state: "Ringing", number: leg.from, leg: leg.id });
  if (campaign?.questions.length) act.create("surveys", { id: call.id, account: call.account, questions: campaign.questions });
  act.schedule("answerInbound", 1, { leg: leg.id });
}

export const answerInbound = (act: VoiceAct, { leg }: { leg: string }): void => void answers(act, leg);

/** @throws {Refusal} when the campaign does not dial */
export function dialling(act: VoiceAct, id: string): Campaign {
  const campaign: Campaign = act.get("campaigns", id);
  if (campaign.status !== "Running" || campaign.type !== "VoiceBot") throw new Refusal("rule", `campaign ${id} is ${campaign.type} and ${campaign.status}: it does not dial`);
  return campaign;
}

