import type { HandlerAct } from "../core/act.ts";
import { show } from "../core/behaviours.ts";
import { against } from "./refusals.ts";

/** Which rows, in which order, and how they are shown. */
export interface Selection {
  readonly index: string;
  /** Group of the index. Default: the account. */
  readonly group?: string | undefined;
  /** Filters that no index answers; without them nothing but the page is looked at. */
  readonly where?: ((row: any) => boolean) | undefined;
  readonly view?: string;
}

interface Slice extends Selection {
  readonly skip: number;
  readonly limit: number;
  readonly descending?: boolean;
}

/** One page of rows as they are shown, and how many there are in all. */
export function slice(act: HandlerAct<any>, resource: string, { index, group = act.account, where, view, ...range }: Slice): { rows: unknown[]; total: number } {
  const page = act.page(resource, index, { ...range, group, ...(where ? { where } : {}) });
  let total = 0;
  if (where) for (const row of act.each(resource, index, group)) total += where(row) ? 1 : 0;
  else total = act.table(resource).count(index, group);
  return { rows: page.rows.map((row) => show(act, resource, row, view)), total };
}

/** Properties that a list can be ordered by, each with the index that holds that order. */
export type Orders = Readonly<Record<string, string>>;

/** Reads `createdAt:desc`. @throws {Refusal} for a property that the list has no order for */
function orderOf(given: string | undefined, orders: Orders, fallback: string): { property: string; index: string; descending: boolean } {
  const [property = "", direction = "asc"] = (given ?? fallback).split(":");
  const index = orders[property];
  if (!index) throw against("orderBy names a property of the list", `must be one of ${Object.keys(orders).join(", ")}`, "orderBy");
  return { property, index, descending: direction.toLowerCase() === "desc" };
}

/** A list of the core: `page` from 0, `limit`, `orderBy`; `{<key>: […], pagination}`. Forms spell the order as an object. */
export function corePage(act: HandlerAct<any>, resource: string, key: string, orders: Orders, selection: Omit<Selection, "index"> = {}, spelling: "text" | "object" = "text"): Record<string, unknown> {
  const { page = 0, limit = 10 } = act.query as { page?: number; limit?: number };
  const { property, index, descending } = orderOf(act.query.orderBy, orders, "id:asc");
  const { rows, total } = slice(act, resource, { ...selection, index, skip: page * limit, limit, descending });
  const direction = descending ? "DESC" : "ASC";
  return { [key]: rows, pagination: { totalItems: total, page, limit, orderBy: spelling === "text" ? `${property}:${direction}` : { property, direction } } };
}

/** A list of calls: `page` or `pageNumber` from 0, `size` or `pageSize`; `{elements, total, totalPages}`. */
export function voicePage(act: HandlerAct<any>, resource: string, selection: Selection, descending = (act.query.sortDirection ?? "DESC") === "DESC"): { elements: unknown[]; total: number; totalPages: number } {
  const { query } = act;
  const [page, size] = [query.page ?? query.pageNumber ?? 0, query.size ?? query.pageSize ?? 20];
  const { rows, total } = slice(act, resource, { ...selection, skip: page * size, limit: size, descending });
  return { elements: rows, total, totalPages: Math.ceil(total / size) };
}

/** A list of the platform: `page` from 0, `size`; `{results, paging}`. */
export function resultsPage(act: HandlerAct<any>, resource: string, selection: Selection, descending = false): { results: any[]; paging: { page: number; size: number; totalPages: number; totalResults: number } } {
  const { page = 0, size = 20 } = act.query as { page?: number; size?: number };
  const { rows, total } = slice(act, resource, { ...selection, skip: page * size, limit: size, descending });
  return { results: rows, paging: { page, size, totalPages: Math.ceil(total / size), totalResults: total } };
}

/** The filters of a request, as one question about a row; undefined when there are none. */
export function filtersOf(act: HandlerAct<any>, filters: Readonly<Record<string, (row: any, wanted: any, act: any) => boolean>>): ((row: any) => boolean) | undefined {
  const given = Object.entries(act.query as Record<string, unknown>).filter(([name, wanted]) => filters[name] && wanted !== undefined);
  return given.length === 0 ? undefined : (row) => given.every(([name, wanted]) => filters[name]!(row, wanted, act));
}
