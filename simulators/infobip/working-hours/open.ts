import type { Us } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import { DAYS, type Day, type WorkingHours } from "./stored.ts";

interface Local {
  /** `2025-01-01` */
  readonly date: string;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in a time zone shows at an instant. */
export function localTime(timezone: string, ms: number): Local {
  let format = formats.get(timezone);
  if (!format) formats.set(timezone, (format = new Intl.DateTimeFormat("en-CA", { timeZone: timezone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" })));
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const date = `${part["year"]}-${part["month"]}-${part["day"]}`;
  return { date, day: DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!, minute: Number(part["hour"]) * 60 + Number(part["minute"]) };
}

/** Is this the name of a time zone? */
export function isTimezone(name: string): boolean {
  try {
    localTime(name, 0);
    return true;
  } catch {
    return false;
  }
}

const isHoliday = ({ holidays }: WorkingHours, date: string): boolean => holidays.some(({ enabled, startDate, endDate }) => enabled && startDate <= date && date <= endDate);

/** Is somebody there? Working hours that are switched off never close. */
export function isOpen(hours: WorkingHours, ms: number): boolean {
  if (!hours.enabled) return true;
  const { date, day, minute } = localTime(hours.timezone, ms);
  const { enabled, startTime, endTime } = hours.workWeek[day];
  return enabled && startTime <= minute && minute < endTime && !isHoliday(hours, date);
}

/** As isOpen, by id and now; without working hours it is always open. */
export function isOpenNow(act: InfobipAct, id: string | null): boolean {
  const hours = id === null ? undefined : act.find("working-hours", id);
  return !hours || isOpen(hours, act.now);
}

/** Was anybody there between two instants? Looked at by the quarter of an hour, over a week at most. */
export function wasOpenBetween(hours: WorkingHours, from: Us, toMs: number): boolean {
  const begin = Math.max(Math.floor(from / 1000), toMs - 7 * 86_400_000);
  for (let ms = begin; ms < toMs; ms += 900_000) if (isOpen(hours, ms)) return true;
  return false;
}

const [MINUTE, QUARTER, WEEK] = [60_000, 900_000, 7 * 86_400_000];

/** When it opens next, to the minute. @returns undefined when it does not within a week */
export function opensAt(hours: WorkingHours, ms: number): number | undefined {
  const from = Math.floor(ms / MINUTE) * MINUTE;
  for (let late = from + QUARTER; late <= from + WEEK + QUARTER; late += QUARTER) {
    if (!isOpen(hours, late)) continue;
    for (let at = late - QUARTER + MINUTE; at <= late; at += MINUTE) if (isOpen(hours, at)) return at;
  }
  return undefined;
}

/** The working hours that hold for a queue: its own, else the account's default ones. */
export function hoursOf(act: InfobipAct, queueId: string | null): WorkingHours | undefined {
  const own = queueId === null ? null : (act.find("queues", queueId)?.workingHoursId ?? null);
  return (own === null ? undefined : act.find("working-hours", own)) ?? act.table("working-hours").first("default", act.account);
}
