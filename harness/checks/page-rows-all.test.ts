import { expect, test } from "vitest";
import type { Exchange } from "../exchange.ts";
import type { Page } from "../memory/pages.ts";
import { meridianAdapter, meridianContract } from "../testing/meridian.ts";
import type { Evidence } from "./check.ts";
import { pageRowsAll } from "./page-rows-all.ts";

const exchange = { vendor: "meridian", operation: meridianContract.operations.get("listCalls")! } as Exchange;

/** What is said of two rows where three were asked for, and there are more. */
function found(kind: Evidence["kind"], next: string | undefined) {
  const law = { style: "cursor", items: "calls", cursor: "cursor", next: "next", more: "more" } as const;
  const page: Page = { law, rows: [{}, {}], ids: ["C1", "C2"], size: 3, total: undefined, more: true, next, number: undefined, order: undefined, before: [] };
  const judgements = [...pageRowsAll.exchange!(exchange, { contract: meridianContract, adapter: meridianAdapter, kind, page } as Evidence)];
  return judgements.map(({ severity = "error", pointer, expected, got }) => `${severity} | ${pointer} | ${expected} | ${got}`);
}

test("a short page is a fault of a simulator, and news of a sandbox that says where the next page begins", () => {
  expect(found("simulator", "3")).toEqual(["error | body.calls | 3 rows, for there are more | 2 rows"]);
  expect(found("sandbox", "3")).toEqual(["warning | body.calls | 3 rows, for there are more | 2 rows"]);
});

test("a sandbox that says that there is more, and not where, is at fault all the same", () => {
  expect(found("sandbox", undefined)).toEqual(["error | body.calls | 3 rows, for there are more | 2 rows", "error | body.next | where the next page begins, for there is more | nothing"]);
});
