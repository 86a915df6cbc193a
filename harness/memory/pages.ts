import { get, type Adapter } from "../adapters/adapter.ts";
import { idAt, type OrderLaw } from "../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../exchange.ts";

/** How a list pages, as `x-page` of the contract says. */
export interface PageLaw {
  readonly style: "page" | "cursor";
  /** Where the body holds the rows; the body itself when absent. */
  readonly items?: string;
  readonly page?: string;
  readonly firstPage?: number;
  readonly size?: string;
  readonly limit?: string;
  readonly cursor?: string;
  readonly next?: string;
  readonly more?: string;
  readonly total?: string;
  readonly maxSize?: number;
  readonly order?: { readonly by: string; readonly direction: "ascending" | "descending" };
}

/** One page as it came. */
export interface Page {
  readonly law: PageLaw;
  readonly rows: readonly unknown[];
  /** Id of each row, where it has one. */
  readonly ids: readonly (string | undefined)[];
  /** Rows that were asked for; undefined when neither request nor contract says. */
  readonly size: number | undefined;
  readonly total: number | undefined;
  /** Whether the answer says that there is more; undefined when it does not say. */
  readonly more: boolean | undefined;
  readonly next: string | undefined;
  /** Number of this page, from 0, where pages have numbers. */
  readonly number: number | undefined;
  readonly order: ReturnType<OrderLaw>;
  /** Pages of the same walk before this one, from the first; undefined when the walk did not begin at the first. */
  readonly before: readonly Page[] | undefined;
}

const ID_FIELDS = ["id", "objectId", "Id"];

/** Remembers which pages of a list were read one after the other. */
export class Pages {
  private readonly walks = new Map<string, Page[]>();

  constructor(private readonly adapter: Adapter) {}

  /** The page that an exchange shows; undefined when it shows none. */
  see(exchange: Exchange): Page | undefined {
    const { operation, answer, request } = exchange;
    // Rows that are made or removed meanwhile shift numbered pages; a cursor keeps its place.
    if (request.method !== "GET") for (const [key, [first]] of this.walks) if (first?.law.style === "page") this.walks.delete(key);
    const law = operation?.raw?.["x-page"] as PageLaw | undefined;
    if (!operation || !law || !isSuccess(answer.status)) return undefined;
    const rows = law.items === undefined ? answer.body : get(answer.body, ...law.items.split("."));
    if (!Array.isArray(rows)) return undefined;
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const key = walkKey(law, exchange, query);
    const known = this.walks.get(key) ?? [];
    const before = isFirst(law, query) ? [] : follows(law, known.at(-1), query) ? known : undefined;
    const page: Page = { law, rows, ids: rows.map(idOf), before, ...factsOf(law, exchange, query), order: law.order ?? this.adapter.orders?.[operation.id]?.(query) };
    if (before) this.walks.set(key, [...before, page]);
    return page;
  }
}

const idOf = (row: unknown): string | undefined => ID_FIELDS.map((field) => idAt(row, field)).find((id) => id !== undefined);

/** All that tells one list from another: address, credential and filters. */
function walkKey({ page = "", cursor = "" }: PageLaw, { request, as }: Exchange, query: Readonly<Record<string, string>>): string {
  const filters = Object.entries(query).filter(([name]) => name !== page && name !== cursor).toSorted();
  return JSON.stringify([new URL(request.url).pathname, as, filters]);
}

const isFirst = ({ style, page, cursor, firstPage = 0 }: PageLaw, query: Readonly<Record<string, string>>): boolean =>
  style === "cursor" ? !query[cursor ?? "cursor"] : Number(query[page ?? "page"] ?? firstPage) === firstPage;

function follows({ style, page, cursor, firstPage = 0 }: PageLaw, last: Page | undefined, query: Readonly<Record<string, string>>): boolean {
  if (!last) return false;
  return style === "cursor" ? last.next !== undefined && last.next === query[cursor ?? "cursor"] : Number(query[page ?? "page"]) - firstPage === (last.number ?? NaN) + 1;
}

function factsOf(law: PageLaw, { operation, answer }: Exchange, query: Readonly<Record<string, string>>): Pick<Page, "size" | "total" | "more" | "next" | "number"> {
  const sizeName = law.size ?? law.limit;
  const declared = operation?.parameters.find(({ name }) => name === sizeName)?.schema as { default?: unknown } | undefined;
  const asked = Number((sizeName === undefined ? undefined : query[sizeName]) ?? declared?.default ?? NaN);
  const size = law.maxSize === undefined ? asked : Math.min(asked, law.maxSize);
  const [total, more] = [law.total, law.more].map((path) => (path === undefined ? undefined : get(answer.body, ...path.split("."))));
  return {
    size: Number.isFinite(size) ? size : undefined,
    total: typeof total === "number" ? total : undefined,
    more: typeof more === "boolean" ? more : undefined,
    next: law.next === undefined ? undefined : idAt(answer.body, law.next),
    number: law.style === "page" ? Number(query[law.page ?? "page"] ?? law.firstPage ?? 0) - (law.firstPage ?? 0) : undefined,
  };
}
