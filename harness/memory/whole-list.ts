import type { Operation } from "../../simulators/core/contract/operation.ts";
import { get } from "../adapters/adapter.ts";
import { type ListLaw, listLaw, type RowLaw } from "../adapters/row-law.ts";
import type { Exchange } from "../exchange.ts";
import type { Page, PageLaw } from "./pages.ts";

/** Where the answer of an operation holds the rows that it lists; undefined when that is not known. */
export const listedAt = (operation: Operation, laws: readonly RowLaw[] | undefined): string | undefined =>
  (operation.raw?.["x-page"] as PageLaw | undefined)?.items ?? listLaw(laws, operation.id)?.rows;

/** Is a list asked for some of its rows only? By any of its own parameters that neither pages nor sorts. */
export function choosesRows({ sorts = [] }: ListLaw, { operation, request }: Exchange): boolean {
  const { page, size, limit, cursor } = (operation?.raw?.["x-page"] ?? {}) as PageLaw;
  const declared = new Set(operation?.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  return [...new URL(request.url).searchParams.keys()].some((name) => declared.has(name) && ![page, size, limit, cursor, ...sorts].includes(name));
}

/** All rows of a list, once the page before us is the last; undefined before that, or where it cannot be said. */
export function wholeList({ rows }: ListLaw, { operation, answer }: Exchange, page: Page | undefined): readonly unknown[] | undefined {
  if (operation?.raw?.["x-page"] === undefined) {
    const shown = get(answer.body, ...rows.split("."));
    return Array.isArray(shown) ? shown : undefined;
  }
  // A row that was made since the first page of a cursor's walk stands before that page.
  if (!page?.before || (page.law.style === "cursor" && page.before.length > 0)) return undefined;
  const seen = [...page.before, page].flatMap((each) => each.rows);
  return isLast(page, seen.length) ? seen : undefined;
}

/** By the total, by what the page says of more, by where the next begins (some vendors say that on the last page too), or by its being short. */
function isLast({ total, more, next, law, size, rows }: Page, seen: number): boolean {
  if (total !== undefined) return seen >= total;
  if (more !== undefined) return !more;
  return (law.next !== undefined && next === undefined) || (size !== undefined && rows.length < size);
}
