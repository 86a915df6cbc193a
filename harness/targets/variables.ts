import { TargetError } from "../errors.ts";
import type { SandboxPlan } from "./targets-file.ts";

/** `$NAME` or `${NAME}`, in capitals. */
const VARIABLE = /\$(?:\{([A-Z_][A-Z0-9_]*)\}|([A-Z_][A-Z0-9_]*))/g;

export type Environment = Readonly<Record<string, string | undefined>>;

export const hasVariable = (text: string): boolean => text.match(VARIABLE) !== null;

/** Names of the variables that a sandbox needs and that are not set, or are empty. */
export function unsetVariables(plan: unknown, environment: Environment): readonly string[] {
  const names = new Set<string>();
  visit(plan, (text) => {
    for (const [, braced, bare] of text.matchAll(VARIABLE)) if (!environment[(braced ?? bare)!]) names.add((braced ?? bare)!);
    return text;
  });
  return [...names];
}

/**
 * A sandbox with its variables replaced by their values.
 * @throws {TargetError} `setup`, naming all that are not set
 */
export function withVariables(plan: SandboxPlan, environment: Environment): SandboxPlan {
  const unset = unsetVariables(plan, environment);
  if (unset.length) throw new TargetError("setup", `${sentenceFor(unset)}; ${plan.file} names ${unset.length === 1 ? "it" : "them"} for sandbox:${plan.name}`);
  return visit(plan, (text) => text.replace(VARIABLE, (_, braced: string | undefined, bare: string | undefined) => environment[(braced ?? bare)!]!)) as SandboxPlan;
}

/** `A is not set`, `A and B are not set`. */
export const sentenceFor = (unset: readonly string[]): string =>
  unset.length === 1 ? `the environment variable ${unset[0]} is not set` : `the environment variables ${unset.slice(0, -1).join(", ")} and ${unset.at(-1)} are not set`;

function visit(value: unknown, each: (text: string) => string): unknown {
  if (typeof value === "string") return each(value);
  if (Array.isArray(value)) return value.map((one) => visit(one, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, each)]));
}
