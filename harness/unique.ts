import { now } from "./wall-clock.ts";

let told = 0;

/**
 * Makes the ids of one story its own, for services that keep every id for ever.
 * @returns a function that puts the same mark behind each text, or before the @ of an address: `c-1-mf3k2a1x0`
 */
export function uniqueTexts(): (text: string) => string {
  const mark = `${now().toString(36)}${(told++ % 36).toString(36)}`;
  return (text) => (text.includes("@") ? text.replace("@", `-${mark}@`) : `${text}-${mark}`);
}
