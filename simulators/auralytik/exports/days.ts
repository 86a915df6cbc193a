import { Refusal } from "../../core/refusal.ts";
import { calendar, iso } from "../dates.ts";

const MOST_DAYS = 92;
const DAY = 86_400_000;
const no = (message: string) => new Refusal("invalid-request", message, { rule: "exports: range and time zone" });

/**
 * From the first second of one day to the last of another, in a time zone.
 * @throws {Refusal} for an unknown day or zone, a range that runs backwards, or more than 92 days
 */
export function daysIn(from: string, to: string, timezone: string): { min: string; max: string } {
  const [first, last] = [calendar(from), calendar(to)];
  const days = (last - first) / DAY + 1;
  if (days < 1) throw no("dateFrom is after dateTo");
  if (days > MOST_DAYS) throw no(`the range is longer than ${MOST_DAYS} days`);
  return { min: iso(midnight(first, timezone)), max: iso(midnight(last + DAY, timezone) - 1000) };
}

/** When a day begins there: the offset is asked for twice, as the clocks may change in between. */
function midnight(day: number, timezone: string): number {
  const first = day - offset(day, timezone);
  return day - offset(first, timezone);
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offset(at: number, timeZone: string): number {
  let name: string;
  try {
    name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(at).find((part) => part.type === "timeZoneName")!.value;
  } catch {
    throw no(`there is no time zone ${timeZone}`);
  }
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
