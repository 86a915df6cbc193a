import { pageLine } from "./page-line.ts";
import type { Check } from "./check.ts";

export const pageSize: Check = {
  name: "page-size",
  summary: "A page holds no more rows than were asked for.",
  *exchange(exchange, evidence) {
    const { page } = evidence;
    if (!page || page.size === undefined || page.rows.length <= page.size) return;
    yield { ...pageLine(exchange, evidence), expected: `at most ${page.size} rows`, got: `${page.rows.length} rows` };
  },
};
