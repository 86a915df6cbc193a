import type { LeftRow, Unanswered } from "../harness/index.ts";
import { c } from "./output.ts";

/** What is still there, and why: one line for all rows of a kind that stay for the same reason; empty when nothing is. */
export function leftBehind(left: readonly LeftRow[], unanswered: readonly Unanswered[] = []): string {
  const alike = new Map<string, { readonly what: string; readonly why: string; readonly ids: Set<string> }>();
  for (const { vendor, kind, id, why } of left) {
    const what = `${vendor} ${kind}`;
    const line = alike.get(`${what}: ${why}`) ?? { what, why, ids: new Set() };
    alike.set(`${what}: ${why}`, line);
    line.ids.add(id);
  }
  const rows = [...alike.values()].map(({ what, ids, why }) => `  ${what} ${[...ids].join(", ")}: ${why}`);
  const unknown = unanswered.map(({ vendor, operation, scenario }) => `  ${vendor} ${operation}: asked for by ${scenario}, and the answer was never seen; it may have made something`);
  return rows.length + unknown.length ? [c.yellow("left behind:"), ...rows, ...unknown].join("\n") : "";
}
