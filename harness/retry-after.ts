import { now } from "./wall-clock.ts";

/** Seconds that a Retry-After header asks for; it holds seconds or a date. Undefined when it is missing or says neither. */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** A Retry-After as the whole seconds that a date in it means: any server may write one. What is none stays as it is. */
export const dateAsSeconds = (sent: string): string => (/^[A-Z][a-z]{2}/.test(sent) && !Number.isNaN(Date.parse(sent)) ? String(Math.ceil(retryAfterSeconds(new Headers({ "retry-after": sent }))!)) : sent);

/** `, to be tried again after 12 s`, for a sentence about a throttled request; empty when the answer does not say when. */
export function triedAgain(headers: Headers): string {
  const seconds = retryAfterSeconds(headers);
  return seconds === undefined ? "" : `, to be tried again after ${Math.ceil(seconds)} s`;
}
