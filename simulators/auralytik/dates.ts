import { Refusal } from "../core/refusal.ts";

/** World milliseconds as the vendor writes an instant: UTC, whole seconds. */
export const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
export const msOf = (text: string): number => Date.parse(text);

/** Whole seconds from one instant of the vendor to another. */
export const secondsBetween = (from: string, to: string): number => (msOf(to) - msOf(from)) / 1000;

/** A range of instants, both ends included, as texts that order like the rows' own. */
export interface Span {
  readonly min?: string;
  readonly max?: string;
}

/**
 * What `dateFrom` and `dateTo` ask for: a day alone is its first or its last millisecond.
 * @throws {Refusal} for a day that there is not, and when it ends before it begins
 */
export function spanOf({ dateFrom, dateTo }: { dateFrom?: unknown; dateTo?: unknown }): Span {
  const from = dateFrom === undefined ? undefined : calendar(String(dateFrom));
  const to = dateTo === undefined ? undefined : calendar(String(dateTo)) + (isDay(String(dateTo)) ? DAY - 1 : 0);
  if (from !== undefined && to !== undefined && from > to) throw new Refusal("invalid-request", "dateFrom is after dateTo", { rule: "dates: dateFrom after dateTo" });
  // Rows are of whole seconds: the first second not before the one, the last not after the other.
  return { ...(from === undefined ? {} : { min: iso(Math.ceil(from / 1000) * 1000) }), ...(to === undefined ? {} : { max: iso(to) }) };
}

const DAY = 86_400_000;

/** The instant that a day or a time means. The formats of the contract look at the digits alone. @throws {Refusal} for 30 February, month 13 and the like */
export function calendar(text: string): number {
  const [day, ms] = [text.slice(0, 10), Date.parse(text)];
  if (Number.isNaN(ms) || new Date(Date.parse(day)).toISOString().slice(0, 10) !== day) throw new Refusal("invalid-request", `there is no ${text}`, { rule: "dates: unparsable" });
  return ms;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The first and last second of a month, "2024-01". */
export function monthOf(period: string): Required<Span> {
  const [year, month] = period.split("-").map(Number) as [number, number];
  return { min: iso(Date.UTC(year, month - 1, 1)), max: iso(Date.UTC(year, month, 1) - 1000) };
}
