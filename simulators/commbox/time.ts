import type { Act } from "../core/act.ts";
import type { World } from "../core/world/world.ts";

/** `response_time`: UTC with seven fraction digits and `Z`, as the published samples have it. */
export const responseTime = (world: World): string => `${world.clock.iso().slice(0, -1)}0000Z`;

/**
 * A stored instant as records show it: without a zone, unless the account's setting adds `Z`.
 * @param stamp - microseconds since 1970; null: it has not come
 */
export function dateTime(stamp: number, act: Act<any>): string;
export function dateTime(stamp: number | null, act: Act<any>): string | null;
export function dateTime(stamp: number | null, act: Act<any>): string | null {
  if (stamp === null) return null;
  const micros = String(stamp % 1_000_000).padStart(6, "0").replace(/0+$/, "");
  return `${seconds(stamp)}${micros ? `.${micros}` : ""}${act.settings.recordTimeZone ? "Z" : ""}`;
}

/** "yyyy-MM-dd HH:mm:ss": the date of Object.OnNew. */
export const sortableDate = (stamp: number): string => seconds(stamp).replace("T", " ");

/** "dd-MM-yyyy HH:mm:ss": the date of all other events. */
export const eventDate = (stamp: number): string => {
  const [date, time] = seconds(stamp).split("T") as [string, string];
  return `${date.split("-").reverse().join("-")} ${time}`;
};

/** "M/d/yyyy h:mm:ss AM": the date of transcripts. */
export function spokenDate(stamp: number): string {
  const at = new Date(Math.floor(stamp / 1000));
  const hour = at.getUTCHours();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${hour % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${hour < 12 ? "AM" : "PM"}`;
}

const seconds = (stamp: number): string => new Date(Math.floor(stamp / 1000)).toISOString().slice(0, 19);
