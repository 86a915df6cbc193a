import type { Provenance } from "./contract/document.ts";
import { StartupError } from "./refusal.ts";

/** One switch of a vendor: what it chooses between, the recommended default, and how sure we are. */
export interface Setting<T = unknown> {
  readonly kind: "choice" | "flag" | "number" | "seconds" | "text" | "secret";
  readonly choices?: readonly string[];
  readonly default: T;
  readonly summary: string;
  readonly provenance: Provenance;
}

export type SettingsTable = Readonly<Record<string, Setting<any>>>;
export type SettingsOf<T extends SettingsTable> = { readonly [K in keyof T]: T[K] extends Setting<infer V> ? V : never };

type About = { summary: string; provenance?: Provenance };
const setting = <T>(kind: Setting["kind"], fallback: T, about: About, choices?: readonly string[]): Setting<T> => ({
  kind,
  default: fallback,
  summary: about.summary,
  provenance: about.provenance ?? "inferred",
  ...(choices ? { choices } : {}),
});

export const choice = <const C extends readonly string[]>(choices: C, fallback: C[number], about: About) => setting<C[number]>("choice", fallback, about, choices);
export const flag = (fallback: boolean, about: About) => setting<boolean>("flag", fallback, about);
export const number = (fallback: number, about: About) => setting<number>("number", fallback, about);
/** World seconds. */
export const seconds = (fallback: number, about: About) => setting<number>("seconds", fallback, about);
export const text = (fallback: string, about: About) => setting<string>("text", fallback, about);

/** Checks one value for a switch. @returns the value @throws {StartupError} naming the switch and what it takes */
export function readSetting(vendor: string, table: SettingsTable, name: string, value: unknown): unknown {
  const found = table[name];
  if (!found || !Object.hasOwn(table, name)) throw new StartupError(`${vendor} has no setting "${name}"; it has ${Object.keys(table).sort().join(", ")}`);
  const wrong = (takes: string) => new StartupError(`${vendor}.${name} takes ${takes}, not ${JSON.stringify(value)}`);
  switch (found.kind) {
    case "choice":
      if (typeof value === "object" || !found.choices!.includes(String(value))) throw wrong(found.choices!.join(" or "));
      return String(value);
    case "flag":
      if (value !== true && value !== false && value !== "true" && value !== "false") throw wrong("true or false");
      return value === true || value === "true";
    case "number":
    case "seconds": {
      const n = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof n !== "number" || !Number.isFinite(n) || n < 0) throw wrong(found.kind === "seconds" ? "seconds, 0 or more" : "a number, 0 or more");
      return n;
    }
    case "text":
    case "secret":
      if (typeof value !== "string") throw wrong("text");
      return value;
  }
}
