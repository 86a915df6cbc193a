import { get } from "../../adapters/adapter.ts";
import { type Page, Pages } from "../../memory/pages.ts";
import type { FaultKind, Ground, Passing, Site } from "../fault.ts";
import { changed } from "../fields.ts";
import { namesExchange, parsedBody, siteAt, type Spot, withBody } from "../planting.ts";
import { another } from "./rows.ts";

interface Seen {
  readonly spot: Spot;
  readonly page: Page;
}

/** Pages that stories read, with the pages before them. */
function* pagesIn({ vendor, adapter, recorded }: Ground): Generator<Seen> {
  for (const story of recorded) {
    const pages = new Pages(adapter);
    for (const [n, exchange] of story.exchanges.entries()) {
      const page = exchange.vendor === vendor ? pages.see(exchange) : undefined;
      if (page) yield { spot: { recorded: story, n, exchange }, page };
    }
  }
}

/** An answer whose rows are others. */
const withRows = (answer: Passing, { law }: Page, change: (rows: unknown[]) => unknown[]): Passing => {
  const body = parsedBody(answer);
  return withBody(answer, law.items === undefined ? change(body as unknown[]) : changed(body, law.items.split("."), (parent, key) => (parent[key] = change(parent[key] as unknown[]))));
};

const pageKind = (name: string, fits: (seen: Seen) => boolean, change: (answer: Passing, seen: Seen) => Passing, untellable?: (seen: Seen, ground: Ground) => string | undefined): FaultKind => ({
  name,
  area: "pages",
  absent: ({ contract }) => ([...contract.operations.values()].some(({ raw }) => raw?.["x-page"]) ? undefined : "it has no lists with pages"),
  *sites(ground): Generator<Site> {
    for (const seen of pagesIn(ground)) {
      if (!fits(seen)) continue;
      const reason = untellable?.(seen, ground);
      yield siteAt(seen.spot, `body.${seen.page.law.items ?? ""}`, (answer) => change(answer, seen), { names: namesExchange(seen.spot.n), ...(reason === undefined ? {} : { untellable: reason }) });
    }
  },
});

const withId = ({ page }: Seen): boolean => page.ids.length > 0 && page.ids.every((id) => id !== undefined);
const rowsOf = (page: Page): readonly unknown[] => page.rows;
const orderValues = ({ page }: Seen): readonly unknown[] => rowsOf(page).map((row) => (page.order ? get(row, ...page.order.by.split(".")) : undefined));

/** Does where the next page begins say which row was the last? */
function showsLoss({ goesOn }: Ground["adapter"], { exchange }: Spot, { rows }: Page): boolean {
  const law = goesOn?.[exchange.operation!.id];
  return law !== undefined && law(rows.at(-1)) !== law(rows.at(-2));
}

/** Faults of pages. */
export const pageKinds: readonly FaultKind[] = [
  pageKind("pages overlap", (seen) => withId(seen) && (seen.page.before?.at(-1)?.rows.length ?? 0) > 0, (answer, { page }) => withRows(answer, page, (rows) => [page.before!.at(-1)!.rows.at(-1), ...rows.slice(0, -1)])),
  pageKind("a row twice on a page", (seen) => withId(seen) && seen.page.rows.length > 1, (answer, { page }) => withRows(answer, page, (rows) => [...rows.slice(0, -1), rows[0]])),
  pageKind("the same page again", (seen) => withId(seen) && (seen.page.before?.at(-1)?.rows.length ?? 0) > 0, (answer, { page }) => withRows(answer, page, () => [...page.before!.at(-1)!.rows])),
  pageKind(
    "a row lost",
    ({ page }) => page.rows.length > 0,
    (answer, { page }) => withRows(answer, page, (rows) => rows.slice(0, -1)),
    ({ page, spot }, { adapter }) => ((page.total !== undefined && page.before) || (page.more === true && page.size !== undefined) || showsLoss(adapter, spot, page) ? undefined : page.total === undefined && page.more === undefined ? "it gives no total and no next link" : "the last page may hold any number"),
  ),
  pageKind(
    "another order",
    (seen) => seen.page.rows.length > 1,
    (answer, { page }) => withRows(answer, page, (rows) => rows.toReversed()),
    (seen) => (seen.page.order === undefined ? "it promises no order by a field that rows show" : new Set(orderValues(seen)).size < 2 ? "all rows of the page are of one instant" : undefined),
  ),
  pageKind("more rows than asked for", ({ page }) => page.size !== undefined && page.rows.length === page.size, (answer, { page }) => withRows(answer, page, (rows) => [...rows, withAnotherId(rows[0])])),
  pageKind("a wrong total", ({ page }) => page.total !== undefined && page.before !== undefined, (answer, { page }) => withBody(answer, changed(parsedBody(answer), page.law.total!.split("."), (parent, key) => (parent[key] = page.total! + 7))), ({ page }) => (page.size !== undefined && page.rows.length === page.size && (page.before ?? []).length === 0 ? "a total above a full page may be right" : undefined)),
  pageKind("more announced, no way there", ({ page }) => page.more === false && page.law.next !== undefined, (answer, { page }) => withBody(answer, changed(parsedBody(answer), page.law.more!.split("."), (parent, key) => (parent[key] = true)))),
  pageKind("the end before the end", ({ page }) => page.more === true && page.law.next !== undefined, (answer, { page }) => withBody(answer, changed(parsedBody(answer), page.law.more!.split("."), (parent, key) => (parent[key] = false)))),
];

const withAnotherId = (row: unknown): unknown => {
  const name = ["id", "objectId", "Id"].find((field) => get(row, field) !== undefined);
  return name === undefined ? row : { ...(row as object), [name]: another(get(row, name)) };
};
