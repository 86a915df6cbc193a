/** Rows keep instants as microseconds since 1970 (`act.stamp()`), so that two of them are never equal; the wire has four spellings. */
export type Us = number;

const iso = (us: Us): string => new Date(Math.floor(us / 1000)).toISOString();

/** `2024-01-01T00:00:00.000+00:00`: conversations, messages, notes, queues, tags, templates, web forms, events. */
export const instant = (us: Us): string => iso(us).replace("Z", "+00:00");
/** `2020-03-30T07:11:27.000+0000`: agents, waiting strategies, hold. */
export const compact = (us: Us): string => iso(us).replace("Z", "+0000");
/** `2023-04-04T10:03:32.729Z`: transfer strategy, Calls API. */
export const utc = iso;
/** `2024-01-01T00:00:00.123456Z`: forms. */
export const utcMicros = (us: Us): string => `${iso(us).slice(0, 19)}.${String(us % 1_000_000).padStart(6, "0")}Z`;
/** Whole milliseconds: recording configuration and metadata. */
export const millis = (us: Us): number => Math.floor(us / 1000);

/** An instant in any of the spellings, as filters take them. @returns undefined when nothing was given */
export function readInstant(given: string | undefined): Us | undefined {
  const ms = given === undefined ? Number.NaN : Date.parse(given.trim().replace(/([+-]\d{2})(\d{2})$/, "$1:$2").replace(/ (\d{2}:?\d{2})$/, "+$1"));
  return Number.isNaN(ms) ? undefined : ms * 1000;
}

/** Does an instant lie in the open interval that a pair of filters names? Absent bounds do not narrow. */
export function between(us: Us | null, after: string | undefined, before: string | undefined): boolean {
  const [min, max] = [readInstant(after), readInstant(before)];
  if (min === undefined && max === undefined) return true;
  return us !== null && (min === undefined || us > min) && (max === undefined || us < max);
}
