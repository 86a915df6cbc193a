import { pageLine } from "./page-line.ts";
import type { Check } from "./check.ts";

export const pageRowsOnce: Check = {
  name: "page-rows-once",
  summary: "Nobody who reads a list page after page meets a row twice.",
  *exchange(exchange, evidence) {
    const { page } = evidence;
    if (!page) return;
    const met = new Map<string, string>();
    for (const [n, earlier] of (page.before ?? []).entries()) for (const id of earlier.ids) if (id !== undefined) met.set(id, `page ${n + 1}`);
    for (const [i, id] of page.ids.entries()) {
      if (id === undefined) continue;
      const where = met.get(id);
      if (where !== undefined) yield { ...pageLine(exchange, evidence, `${i}`), expected: "rows that were not shown before", got: `${id}, shown before on ${where}` };
      met.set(id, "this page");
    }
  },
};
