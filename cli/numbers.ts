import { StartupError } from "../simulators/core/refusal.ts";

/** Reads a whole number given to an option. @throws {StartupError} */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most) throw new StartupError(`${option} takes a whole number from ${least} to ${most}, not "${text}"`);
  return value;
}

/** Reads a number above 0 given to an option. @throws {StartupError} */
export function positiveNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value <= 0) throw new StartupError(`${option} takes a number above 0, not "${text}"`);
  return value;
}

/** Reads a list of names: `a,b`. */
export const names = (text: string): readonly string[] => text.split(",").map((name) => name.trim()).filter(Boolean);
