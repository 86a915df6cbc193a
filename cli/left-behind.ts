import type { LeftRow, RunResult, Unanswered } from "../harness/index.ts";
import { c } from "./output.ts";

/**
 * What is still there, why, and what to do: one line for all rows of a kind that stay for the same reason; empty when nothing is.
 * @param target - as `--target` takes it
 */
export function leftBehind(left: readonly LeftRow[], unanswered: readonly Unanswered[], target: string): string {
  const cleanup = `ringback cleanup --target ${target}`;
  const alike = new Map<string, { readonly what: string; readonly why: string; readonly ids: Set<string> }>();
  for (const { vendor, kind, id, why, later } of left) {
    const what = `${vendor} ${kind}`;
    const known = alike.get(`${what}: ${why}`) ?? { what, why: `${why}${later ? `; ${cleanup} tries again` : ""}`, ids: new Set() };
    alike.set(`${what}: ${why}`, known);
    known.ids.add(id);
  }
  const rows = [...alike.values()].map(({ what, ids, why }) => `  ${what} ${[...ids].join(", ")}: ${why}`);
  const unknown = unanswered.map(({ vendor, operation, scenario }) => `  ${vendor} ${operation}: asked for by ${scenario}, and the answer was never seen; it may have made something: look there, then ${cleanup} --forget`);
  return rows.length + unknown.length ? [c.yellow("left behind:"), ...rows, ...unknown].join("\n") : "";
}

/** The same of a whole run. */
export const leftByRun = ({ target, results }: Pick<RunResult, "target" | "results">): string =>
  leftBehind(results.flatMap(({ left = [] }) => left), results.flatMap(({ unanswered = [] }) => unanswered), target);
