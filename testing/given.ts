import { didYouMean } from "../simulators/core/refusal.ts";
import type { Simulator } from "../simulators/core/simulator.ts";

/** A value in a sentence: what it is, and no more of it than that. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof (value as { then?: unknown }).then === "function") return "the promise of something: await it first";
  return typeof value === "object" ? "another object" : typeof value === "function" ? "a function" : `the ${typeof value} ${JSON.stringify(value)}`;
}

/** @throws {TypeError} unless it is a simulator */
export function simulatorGiven(asker: string, value: unknown): Simulator {
  const sim = value as Simulator | null | undefined;
  if (typeof sim === "object" && sim !== null && typeof sim.fetch === "function" && sim.server?.vendors instanceof Map) return sim;
  throw new TypeError(`${asker} takes a simulator, as createSimulator makes it, not ${kindOf(value)}`);
}

/** A word that nobody reads would change what a test says. @throws {TypeError} naming the words that there are */
export function onlyKnown(what: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new TypeError(`${what} are an object of ${known.join(", ")}, not ${kindOf(given)}`);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${what} have no "${unknown}"; there are ${known.join(", ")}${didYouMean(unknown, known)}`);
}
