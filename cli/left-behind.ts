import type { LeftRow, Unanswered } from "../harness/index.ts";
import { c } from "./output.ts";

/** What is still there, and why: one line for each row; empty when nothing is. */
export function leftBehind(left: readonly LeftRow[], unanswered: readonly Unanswered[] = []): string {
  const rows = left.map(({ vendor, kind, id, why }) => `  ${vendor} ${kind} ${id}: ${why}`);
  const unknown = unanswered.map(({ vendor, operation, scenario }) => `  ${vendor} ${operation}: asked for by ${scenario}, and the answer was never seen; it may have made something`);
  return rows.length + unknown.length ? [c.yellow("left behind:"), ...rows, ...unknown].join("\n") : "";
}
