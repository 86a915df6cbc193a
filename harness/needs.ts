import { SkipScenario, TargetError } from "./errors.ts";
import type { Session } from "./targets/target.ts";

/** Something that must exist before a story begins: a simulator has it in its fixture, a sandbox in its targets file. */
export interface Need<Value> {
  readonly vendor: string;
  /** Name in the vendor's `rows`; dots lead inwards: `agents.0`. */
  readonly name: string;
  /** Never set: carries the type. */
  readonly value?: Value;
}

export type Needs = Readonly<Record<string, Need<unknown>>>;
export type Resolved<N extends Needs> = { readonly [K in keyof N]: N[K] extends Need<infer Value> ? Value : never };

/** A row or value that the target names: `seeded("commbox", "agentA")`; text unless said: `seeded<number>(…)`. */
export function seeded(vendor: string, name: string): Need<string>;
export function seeded<Value>(vendor: string, name: string): Need<Value>;
export function seeded(vendor: string, name: string): Need<unknown> {
  return { vendor, name };
}

/** A value by its name, or along its dots; undefined when it is not there. */
export const valueNamed = (rows: Readonly<Record<string, unknown>>, name: string): unknown =>
  rows[name] ?? name.split(".").reduce<unknown>((inner, part) => (inner as Record<string, unknown> | null | undefined)?.[part], rows);

/**
 * Looks all needs up.
 * @throws {SkipScenario} when a sandbox does not name one
 * @throws {TargetError} `setup` when a simulator does not: its fixture should
 */
export function resolveNeeds(needs: Needs, session: Session, kind: "simulator" | "sandbox"): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(needs).map(([key, { vendor, name }]) => {
      const rows = session.vendors.get(vendor)?.rows ?? {};
      const value = valueNamed(rows, name);
      if (value !== undefined) return [key, value];
      const known = Object.keys(rows).join(", ") || "nothing";
      if (kind === "sandbox") throw new SkipScenario(`the target names no ${vendor}.${name}; it names ${known}`);
      throw new TargetError("setup", `the world has no ${vendor}.${name}; its rows are ${known}`);
    }),
  );
}
