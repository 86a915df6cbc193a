import type { VoiceAct } from "../voice/types.ts";
import type { Span } from "../dates.ts";
import type { Campaign } from "../resources/campaigns.ts";
import { epaOf } from "../resources/surveys.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";
import { evaluationsOf, type Judged } from "./evaluations.ts";
import { Tally } from "./metrics.ts";

export interface Wanted {
  readonly campaignId?: string;
  readonly callCenterId?: string;
  readonly engagementId?: string;
}

const campaignOf = (act: VoiceAct, id: string | null): Campaign | undefined => (id === null ? undefined : act.find("campaigns", id));
const within = (text: string, { min, max }: Span) => (min === undefined || text >= min) && (max === undefined || text <= max);

/** Calls that the filters let through, by start; a campaign's index is walked where one is named. */
export function* callsOf(act: VoiceAct, wanted: Wanted, span: Span): Generator<VoiceCall> {
  const { byCall } = evaluationsOf(act);
  const rows: Iterable<VoiceCall> = wanted.campaignId === undefined ? act.each("voiceCalls", "account", act.account, span) : act.each("voiceCalls", "campaign", `${act.account}/${wanted.campaignId}`, span);
  for (const call of rows) {
    if (wanted.callCenterId !== undefined && campaignOf(act, call.campaignId)?.callCenterId !== wanted.callCenterId) continue;
    if (wanted.engagementId !== undefined && byCall.get(call.id)?.engagementId !== wanted.engagementId) continue;
    yield call;
  }
}

const judgedOf = (act: VoiceAct, wanted: Wanted, span: Span): Judged[] =>
  evaluationsOf(act).all.filter((e) => within(e.audioDate, span) && (wanted.campaignId === undefined || e.campaignId === wanted.campaignId) && (wanted.engagementId === undefined || e.engagementId === wanted.engagementId) && (wanted.callCenterId === undefined || campaignOf(act, e.campaignId)?.callCenterId === wanted.callCenterId));

/** One tally for each key that a campaign has; rows without a key count nowhere. */
function tallies(act: VoiceAct, wanted: Wanted, span: Span, keyOf: (campaignId: string | null) => string | null | undefined): [string, Tally][] {
  const out = new Map<string, Tally>();
  const at = (campaignId: string | null): Tally | undefined => {
    const key = keyOf(campaignId);
    if (key == null) return undefined;
    if (!out.has(key)) out.set(key, new Tally());
    return out.get(key);
  };
  for (const call of callsOf(act, wanted, span)) at(call.campaignId)?.call(call, epaOf(act, call.id));
  for (const evaluation of judgedOf(act, wanted, span)) at(evaluation.campaignId)?.evaluation(evaluation);
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1));
}

export const summary = (act: VoiceAct, wanted: Wanted, span: Span) => (tallies(act, wanted, span, () => "all")[0]?.[1] ?? new Tally()).metrics();

export const campaignFigures = (act: VoiceAct, wanted: Wanted, span: Span) =>
  tallies(act, wanted, span, (id) => id).map(([campaignId, tally]) => ({ campaignId, campaignName: campaignOf(act, campaignId)?.name ?? campaignId, metrics: tally.metrics() }));

export function callCenterFigures(act: VoiceAct, wanted: Wanted, span: Span) {
  const names = new Map<string, string>();
  for (const campaign of act.each("campaigns", "account") as Iterable<Campaign>) if (campaign.callCenterId) names.set(campaign.callCenterId, campaign.callCenterName ?? campaign.callCenterId);
  return tallies(act, wanted, span, (id) => campaignOf(act, id)?.callCenterId).map(([callCenterId, tally]) => ({ callCenterId, callCenterName: names.get(callCenterId)!, metrics: tally.metrics() }));
}

export function executiveFigures(act: VoiceAct, wanted: Wanted, span: Span) {
  const out = new Map<string, Tally>();
  for (const evaluation of judgedOf(act, wanted, span)) {
    if (evaluation.executiveName === null) continue;
    if (!out.has(evaluation.executiveName)) out.set(evaluation.executiveName, new Tally());
    out.get(evaluation.executiveName)!.evaluation(evaluation);
  }
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1)).map(([executiveName, tally]) => ({ executiveName, ...tally.executive() }));
}
