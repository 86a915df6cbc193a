import type { Act } from "../core/act.ts";

export const DAY_US = 86_400_000_000;

/** Microseconds since 1970 as the service writes a moment: UTC, without zeros at the end. */
export function timeOf(micros: number): string {
  const seconds = new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19);
  const rest = micros % 1_000_000;
  return rest === 0 ? `${seconds}Z` : `${seconds}.${String(rest).padStart(6, "0").replace(/0+$/, "")}Z`;
}

/** The same with six digits always: tokens of pages, claims. */
export const sixDigits = (micros: number): string => `${new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19)}.${String(micros % 1_000_000).padStart(6, "0")}Z`;

/** @returns microseconds since 1970; NaN for what is no moment */
export function microsOf(time: string): number {
  const point = time.indexOf(".");
  if (point === -1) return Date.parse(time) * 1000;
  const end = time.search(/[Z+]|-\d\d:\d\d$/);
  return Date.parse(time.slice(0, point) + time.slice(end)) * 1000 + Number(time.slice(point + 1, end).slice(0, 6).padEnd(6, "0"));
}

/** This moment, never the same twice: for `tm_create`, which orders rows. */
export const stampOf = (act: Act<any>): string => timeOf(act.stamp());
/** This moment: for what orders nothing. */
export const nowOf = (act: Act<any>): string => timeOf(act.now * 1000);
