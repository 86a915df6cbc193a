import type { HandlerAct } from "../core/act.ts";
import { show } from "../core/behaviours.ts";
import type { Span } from "./dates.ts";

const MOST = 100;

/** One filter: an index whose groups are `account/value`, and the field that must hold the value. */
export interface Filter {
  readonly index: string;
  readonly field: string;
  readonly value: string | boolean | undefined;
}

/**
 * A page of rows that all filters let through, newest first. The smallest of the indexes that apply is walked, within
 * the span; with at most one filter the count is the index's own and only the page's rows are looked at.
 */
export function filteredPage(act: HandlerAct<any>, resource: string, filters: readonly Filter[], span: Span, view = "default"): unknown {
  const { page = 1, pageSize = 25 } = act.query;
  const limit = Math.min(MOST, pageSize);
  const asked = filters.filter(({ value }) => value !== undefined);
  const table = act.table(resource);
  const ways = asked.length === 0 ? [{ index: "account", group: act.account }] : asked.map(({ index, value }) => ({ index, group: `${act.account}/${value}` }));
  const counted = ways.map((way) => ({ ...way, count: table.count(way.index, way.group, span.min, span.max) }));
  const best = counted.reduce((a, b) => (b.count < a.count ? b : a));
  const where = asked.length > 1 ? (row: any) => asked.every(({ field, value }) => row[field] === value) : undefined;
  let total = best.count;
  if (where) {
    total = 0;
    for (const row of table.each(best.index, best.group, span)) if (where(row)) total++;
  }
  const skip = (page - 1) * limit;
  const rows = skip >= total ? [] : act.page(resource, best.index, { ...span, descending: true, limit, skip, group: best.group, ...(where ? { where } : {}) }).rows;
  return pageOf(rows.map((row) => show(act, resource, row, view)), page, limit, total);
}

/** Both shapes of a list at once; the wire adds `meta`. */
export const pageOf = (data: readonly unknown[], page: number, pageSize: number, totalCount: number) => ({
  data, page, pageSize, totalCount, pagination: { page, pageSize, totalCount, totalPages: Math.ceil(totalCount / pageSize) },
});
