import type { Page } from "../memory/pages.ts";
import { pageLine } from "./page-line.ts";
import type { Check } from "./check.ts";

const rowsOf = (pages: readonly Page[]): number => pages.reduce((sum, { rows }) => sum + rows.length, 0);

export const pageRowsAll: Check = {
  name: "page-rows-all",
  summary: "Who reads all pages has all rows: as many as the total says, and no page is shorter than asked for while there is more.",
  *exchange(exchange, evidence) {
    const { page } = evidence;
    if (!page) return;
    const at = (place = "") => pageLine(exchange, evidence, place);
    const { total, more, size, before, rows, law } = page;
    if (total !== undefined && before) {
      const seen = rowsOf([...before, page]);
      const wanted = size === undefined ? total : Math.min(size, Math.max(0, total - rowsOf(before)));
      if (rows.length !== wanted) yield { ...at(), expected: `${wanted} rows, for there are ${total} in all${before.length ? ` and ${rowsOf(before)} were shown before` : ""}`, got: `${rows.length} rows, ${seen} so far` };
      const first = before.find((earlier) => earlier.total !== undefined && earlier.total !== total);
      if (first) yield { ...at(), pointer: `body.${law.total}`, expected: `${first.total}, as on the page before`, got: String(total) };
    }
    // Where a cursor leads on, nothing is lost: ours fill their pages, and no vendor has promised to.
    if (more === true && size !== undefined && rows.length < size) yield { ...at(), ...(evidence.kind === "sandbox" && page.next !== undefined ? { severity: "warning" as const } : {}), expected: `${size} rows, for there are more`, got: `${rows.length} rows` };
    if (more !== undefined && law.next !== undefined && more !== (page.next !== undefined)) {
      yield { ...at(), pointer: `body.${law.next}`, expected: more ? "where the next page begins, for there is more" : "nothing, for there is no more", got: page.next ?? "nothing" };
    }
  },
};
