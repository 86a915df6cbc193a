import type { NamedScenario } from "./scenario.ts";

export interface Filter {
  /** Scenarios that use any of these vendors. */
  readonly vendors?: readonly string[];
  /** Pattern over the name, or over `vendor/name`: `*` for any text, `?` for one character. */
  readonly name?: string;
}

/** The scenarios that a filter names, in their own order. */
export function select(scenarios: readonly NamedScenario[], { vendors, name }: Filter = {}): readonly NamedScenario[] {
  const pattern = name === undefined ? undefined : globOf(name);
  return scenarios.filter((scenario) => {
    if (vendors?.length && !scenario.vendors.some((vendor) => vendors.includes(vendor))) return false;
    return !pattern || pattern.test(scenario.name) || scenario.vendors.some((vendor) => pattern.test(`${vendor}/${scenario.name}`));
  });
}

const globOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");

/** Vendors of some scenarios, each once. */
export const vendorsIn = (scenarios: readonly NamedScenario[]): readonly string[] => [...new Set(scenarios.flatMap(({ vendors }) => vendors))];
