import { pageLine } from "./page-line.ts";
import type { Check } from "./check.ts";

export const pageGoesOn: Check = {
  name: "page-goes-on",
  summary: "Where a vendor says what its cursors are made of, the next page begins behind the last row of this one.",
  *exchange(exchange, evidence) {
    const { page, adapter } = evidence;
    const wanted = page && adapter.goesOn?.[exchange.operation?.id ?? ""]?.(page.rows.at(-1));
    if (!page || wanted === undefined || page.next === wanted) return;
    yield { ...pageLine(exchange, evidence), pointer: `body.${page.law.next}`, expected: wanted === "" ? "nothing, for there is no row" : `${wanted}, behind the last row`, got: page.next ?? "nothing" };
  },
};
