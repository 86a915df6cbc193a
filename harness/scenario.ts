import type { Client } from "./client-types.ts";
import type { Needs, Resolved } from "./needs.ts";
import type { StageTools } from "./stage-tools.ts";
import type { StoryUses } from "./uses.ts";

/** Clients of a story's vendors, by vendor name. */
export type Clients<Vendors, V extends keyof Vendors> = { readonly [K in V]: Vendors[K] extends object ? Client<Vendors[K]> : never };

/** Everything that a story may use. */
export type Stage<Vendors, V extends keyof Vendors, N extends Needs> = Clients<Vendors, V> & StageTools<Resolved<N>>;

export interface ScenarioDefinition<Vendors, V extends keyof Vendors, N extends Needs> {
  /** One sentence: what the customer lives through. */
  readonly summary: string;
  /** What must exist before. */
  readonly needs?: N;
  /** Settings of the vendors, by vendor. */
  readonly settings?: { readonly [K in V]?: Readonly<Record<string, unknown>> };
  /** Reading of the service: sets `strictness` of those vendors whose lifecycles know readings, and judges them by it. */
  readonly strictness?: string;
  /** Named starting world; the vendor's default one unless said. */
  readonly fixture?: string;
  readonly seed?: number;
  /** What the story does that costs money on a sandbox: "places a real call". It is skipped there unless allowed. */
  readonly billable?: string;
  /** Why no sandbox can tell this story: "counts all calls, so it needs an untouched account". It is skipped there with this reason. */
  readonly simulatorOnly?: string;
  /** Is the runner's receiver subscribed before the story begins? True unless said. */
  readonly subscribe?: boolean;
  /** The story. Nothing it returns is used; what it throws ends it. */
  readonly run: (stage: Stage<Vendors, V, N>) => Promise<unknown>;
}

/** A scenario as the runner sees it. */
export interface Scenario {
  readonly vendors: readonly string[];
  readonly summary: string;
  readonly needs: Needs;
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly strictness: string | undefined;
  readonly fixture: string | undefined;
  readonly seed: number | undefined;
  readonly billable?: string | undefined;
  readonly simulatorOnly?: string | undefined;
  readonly subscribe: boolean;
  readonly run: (stage: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

export interface NamedScenario extends Scenario {
  /** Name of the export, such as `outboundCallRecorded`. */
  readonly name: string;
  /** What it uses of its target; absent where nobody has looked. */
  readonly uses?: StoryUses | undefined;
}

/**
 * Makes the `scenario` function for a set of vendors.
 * @typeParam Vendors - vendor name → `operations` of its generated contract
 */
export function scenariosFor<Vendors>() {
  return function scenario<const V extends keyof Vendors & string, const N extends Needs = Record<never, never>>(vendors: V | readonly V[], definition: ScenarioDefinition<Vendors, V, N>): Scenario {
    const names: readonly string[] = typeof vendors === "string" ? [vendors] : vendors;
    return {
      vendors: names,
      summary: definition.summary,
      needs: definition.needs ?? {},
      settings: (definition.settings ?? {}) as Scenario["settings"],
      strictness: definition.strictness,
      fixture: definition.fixture,
      seed: definition.seed,
      billable: definition.billable,
      simulatorOnly: definition.simulatorOnly,
      subscribe: definition.subscribe ?? true,
      // The runner builds the stage from `vendors` and `needs`, so it holds what the types say.
      run: definition.run as unknown as Scenario["run"],
    };
  };
}

/** Names scenarios by their exports: `scenarioList({ missedCall, outboundCallRecorded })`. */
export const scenarioList = (scenarios: Readonly<Record<string, Scenario>>): readonly NamedScenario[] =>
  Object.entries(scenarios).map(([name, scenario]) => ({ ...scenario, name }));
