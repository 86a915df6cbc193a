import type { VoiceAct } from "../voice/types.ts";
import { Refusal } from "../../core/refusal.ts";
import { iso, monthOf } from "../dates.ts";
import { storedBytes } from "../storage/blobs.ts";

export type Metric = "calls" | "webhooks" | "storage_gb";
/** What a tier includes. contracts/auralytik/sources.md#usage: professional is documented, the others are ours. */
export const INCLUDED: Readonly<Record<string, Readonly<Record<Metric, number>>>> = {
  starter: { calls: 1000, webhooks: 5000, storage_gb: 5 },
  professional: { calls: 10_000, webhooks: 50_000, storage_gb: 25 },
  enterprise: { calls: 100_000, webhooks: 500_000, storage_gb: 250 },
};
const THRESHOLD = 80;

const SETTING = { calls: "includedCalls", webhooks: "includedWebhooks", storage_gb: "includedStorageGb" } as const;

export const periodOf = (act: VoiceAct): string => iso(act.now).slice(0, 7);
export const tierOf = (act: VoiceAct): string => String(act.settings["tier"] ?? "professional");

/** What was used in a month: counted by the indexes, except for deliveries. */
export function usedIn(act: VoiceAct, period: string, metric: Metric): number {
  const { min, max } = monthOf(period);
  if (metric === "calls") return act.table("voiceCalls").count("account", act.account, min, max);
  if (metric === "storage_gb") return period <= periodOf(act) ? Math.round((storedBytes(act) / 1e9) * 1000) / 1000 : 0;
  return deliveredIn(act, min, max);
}

/** Deliveries are the engine's, but for tests. */
function deliveredIn(act: VoiceAct, min: string, max: string): number {
  const within = (text: string) => text >= min && text <= max;
  const told = [...act.world.settled.all(), ...act.world.outbound.all()].filter((call) => call.kind === "delivery" && call.vendor === act.vendor.name && call.account === act.account && within(`${call.event!.at.slice(0, 19)}Z`));
  const tests = [...(act.table("webhookDeliveries").all() as Iterable<any>)].filter((row) => row.account === act.account && within(row.createdAt));
  return told.length + tests.length;
}

export function countOf(act: VoiceAct, period: string, metric: Metric): { used: number; included: number; overage: number } {
  const used = usedIn(act, period, metric);
  const included: number = Number(act.settings[SETTING[metric]]) || INCLUDED[tierOf(act)]![metric];
  return { used, included, overage: Math.max(0, used - included) };
}

/** Says once a month and count that four fifths are used. */
export function warnOfQuota(act: VoiceAct, metric: Metric): void {
  const billingPeriod = periodOf(act);
  const said = act.world.store<true>("auralytik/warned");
  const key = `${act.account}/${billingPeriod}/${metric}`;
  if (said.get(key)) return;
  const { used, included } = countOf(act, billingPeriod, metric);
  if (used * 100 < included * THRESHOLD) return;
  said.put(key, true);
  act.publish("usage.quota_warning", { billingPeriod, metric, used, included, thresholdPercent: THRESHOLD });
}

/**
 * The other reading of a quota, by a setting. contracts/auralytik/sources.md#rate-limits
 * @throws {Refusal} with the seconds until the next period, when a count is beyond what is included
 */
export function refuseOveruse(act: VoiceAct): void {
  if (act.settings["overuse"] !== "refuse") return;
  const period = periodOf(act);
  const over = (Object.keys(SETTING) as Metric[]).find((metric) => countOf(act, period, metric).overage > 0);
  if (over === undefined) return;
  const retryAfter = Math.ceil((Date.parse(monthOf(period).max) + 1000 - act.now) / 1000);
  throw new Refusal("rate-limited", `the ${over} that ${period} includes are used up`, { code: "QUOTA_EXCEEDED", rule: "rate-limits: overuse", data: { retryAfter } });
}
