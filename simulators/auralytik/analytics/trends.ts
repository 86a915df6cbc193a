import type { VoiceAct } from "../voice/types.ts";
import { msOf, type Span } from "../dates.ts";
import { callsOf, type Wanted } from "./figures.ts";

type Granularity = "daily" | "weekly" | "monthly";
const DAY = 86_400_000;
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** First day of the step that an instant lies in: UTC, weeks from Monday. */
export function stepOf(ms: number, granularity: Granularity): number {
  const midnight = Math.floor(ms / DAY) * DAY;
  const date = new Date(midnight);
  if (granularity === "weekly") return midnight - ((date.getUTCDay() + 6) % 7) * DAY;
  return granularity === "monthly" ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) : midnight;
}

const next = (step: number, granularity: Granularity): number => stepOf(granularity === "monthly" ? step + 31 * DAY : step + (granularity === "weekly" ? 7 : 1) * DAY, granularity);

/** Calls by step, also for steps without one; a bound that is not given is that of the rows. */
export function trendsOf(act: VoiceAct, wanted: Wanted, span: Span, granularity: Granularity) {
  const counts = new Map<number, number>();
  for (const call of callsOf(act, wanted, span)) {
    const step = stepOf(msOf(call.startTime), granularity);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const steps = [...counts.keys()];
  const first = span.min === undefined ? steps[0] : stepOf(msOf(span.min), granularity);
  const last = span.max === undefined ? steps.at(-1) : stepOf(msOf(span.max), granularity);
  const data = [];
  if (first !== undefined && last !== undefined) for (let step = first; step <= last; step = next(step, granularity)) data.push({ date: day(step), value: counts.get(step) ?? 0 });
  return { granularity, data };
}
