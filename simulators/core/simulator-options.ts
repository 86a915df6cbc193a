import { didYouMean, StartupError } from "./refusal.ts";
import type { ServerOptions } from "./server.ts";
import { type ClockMode, readInstant } from "./world/clock.ts";

export interface SimulatorOptions {
  /** Default 42. */
  readonly seed?: number;
  /** Default `default`. */
  readonly fixture?: string;
  /** Default: frozen at 2025-01-01T00:00:00Z. */
  readonly clock?: { mode: ClockMode; rate?: number; now?: number };
  /** By vendor, then switch. */
  readonly settings?: ServerOptions["settings"];
  readonly maxWorlds?: number;
  readonly responseCheck?: boolean;
  readonly allowHosts?: readonly string[];
  readonly publicUrl?: string;
  readonly hideExchangeHeader?: boolean;
  readonly onExchange?: ServerOptions["onExchange"];
}

/** In words, what an option takes; and whether a value is that. */
type Takes = readonly [words: string, fits: (value: any) => boolean];

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const MODES: readonly ClockMode[] = ["real", "scaled", "frozen"];

const CLOCK: Readonly<Record<keyof NonNullable<SimulatorOptions["clock"]>, Takes>> = {
  mode: [MODES.map((mode) => `"${mode}"`).join(" or "), (value) => MODES.includes(value)],
  rate: ["a number above 0, of world seconds per second", (value) => Number.isFinite(value) && value > 0],
  now: ["milliseconds since 1970, up to 2254", (value) => typeof value === "number" && readInstant(value) !== undefined],
};

const OPTIONS: Readonly<Record<keyof SimulatorOptions, Takes>> = {
  seed: ["a whole number", Number.isSafeInteger],
  fixture: ["the name of a fixture, or the path of a YAML file", isText],
  clock: ['an object such as { mode: "frozen" }', (value) => isObject(value) && "mode" in value],
  settings: ["an object of settings by vendor", (value) => isObject(value) && Object.values(value).every(isObject)],
  maxWorlds: ["a whole number from 1", (value) => Number.isSafeInteger(value) && value > 0],
  responseCheck: ["true or false", isFlag],
  allowHosts: ["a list of host names", (value) => Array.isArray(value) && value.every(isText)],
  publicUrl: ["an absolute URL", (value) => isText(value) && URL.canParse(value)],
  hideExchangeHeader: ["true or false", isFlag],
  onExchange: ["a function", (value) => typeof value === "function"],
};

/** Types do not reach callers in JavaScript, and a slip that is overlooked changes what a test says. @throws {StartupError} */
export function checkOptions(given: unknown): void {
  checkKeys("a simulator's options", given, OPTIONS);
  const { clock } = given as SimulatorOptions;
  if (clock !== undefined) checkKeys("clock", clock, CLOCK, "clock.");
}

function checkKeys(what: string, given: unknown, table: Readonly<Record<string, Takes>>, prefix = ""): void {
  if (!isObject(given)) throw new StartupError(`${what} are an object, not ${shown(given)}`);
  for (const [name, value] of Object.entries(given as object)) {
    const takes = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!takes) throw new StartupError(`there is no option ${prefix}${name}; there are ${Object.keys(table).map((known) => prefix + known).join(", ")}${didYouMean(name, Object.keys(table))}`);
    if (value !== undefined && !takes[1](value)) throw new StartupError(`${prefix}${name} takes ${takes[0]}, not ${shown(value)}`);
  }
}

const shown = (value: unknown): string => (typeof value === "function" ? "a function" : typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value)));
