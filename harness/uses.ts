import type { NamedScenario } from "./scenario.ts";

/** Names by vendor, both in alphabetical order. */
export type ByVendor = Readonly<Record<string, readonly string[]>>;

/** What a story uses of its target, collected while it ran against a simulator: so it is known before the story begins elsewhere. */
export interface StoryUses {
  /** Vendors whose events must reach the runner. */
  readonly events?: readonly string[];
  /** Vendors whose subscriptions it replaces by one of its own. */
  readonly subscribes?: readonly string[];
  /** Vendors to which it gives the receiver's address by their own API. */
  readonly addresses?: readonly string[];
  /** Its receiver fails, hangs or breaks off. */
  readonly receiver?: readonly string[];
  /** Words that only a simulator has: `arrange.fault`. */
  readonly control?: readonly string[];
  /** `vendor.name`, `telephone.answers`. */
  readonly stimuli?: readonly string[];
  /** Longest wait, in seconds of world time: as the story asks for it, or what a wait took, rounded up. */
  readonly waitSeconds?: number;
  /** Further credentials than `default`. */
  readonly credentials?: ByVendor;
  readonly operations?: ByVendor;
  /** Those of the operations that place real calls or send real messages, as they were asked for. */
  readonly billable?: ByVendor;
  /** Those that changed or removed for good what the story did not make. */
  readonly destructive?: ByVendor;
}

/** Uses by story, as the generated file holds them. */
export type UsesOfStories = Readonly<Record<string, StoryUses>>;

/** Gives each story what is known of its uses. */
export const withUses = (scenarios: readonly NamedScenario[], uses: UsesOfStories): readonly NamedScenario[] =>
  scenarios.map((scenario) => ({ ...scenario, uses: uses[scenario.name] }));

/** The generated file: a line for each use, so that a change shows as what it is. */
export function usesText(uses: ReadonlyMap<string, StoryUses>): string {
  const stories = [...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => {
    const lines = Object.entries(one).flatMap(([use, value]) => (isByVendor(value) ? [`    "${use}": {\n${Object.entries(value).map(([vendor, names]) => `      "${vendor}": ${inOneLine(names)}`).join(",\n")}\n    }`] : [`    "${use}": ${inOneLine(value)}`]));
    return `  "${name}": {${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}}`;
  });
  return `{\n${stories.join(",\n")}\n}\n`;
}

const isByVendor = (value: unknown): value is ByVendor => typeof value === "object" && value !== null && !Array.isArray(value);
const inOneLine = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "');
