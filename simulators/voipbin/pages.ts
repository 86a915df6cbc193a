import type { HandlerAct } from "../core/act.ts";
import { Refusal } from "../core/refusal.ts";
import type { Paging } from "../core/vendor.ts";
import type { IndexPlan } from "../core/world/table.ts";
import { microsOf, sixDigits } from "./times.ts";

interface Dated {
  readonly tm_create?: string | null;
}
interface Owned extends Dated {
  readonly customer_id?: string;
  readonly tm_delete?: string | null;
}

export const createdAt = (row: Dated): number => microsOf(row.tm_create!);

/** Rows that are not deleted, by customer, as lists show them. */
export const live: IndexPlan<any> = { by: (row: Owned) => (row.tm_delete ? undefined : row.customer_id), order: createdAt };
/** The same by another field; `where` leaves rows out. */
export const liveBy = <Row extends Owned>(field: keyof Row & string, where: (row: Row) => boolean = () => true): IndexPlan<any> => ({ by: (row: any) => (row.tm_delete || !where(row) ? undefined : String(row[field])), order: createdAt });
/** Deleted ones too, by a field. */
export const everyBy = (field: string): IndexPlan<any> => ({ by: (row: any) => String(row[field]), order: createdAt });

/** How many rows a page has: what is none of 1 to 100 counts as 100. */
export const pageSize = (asked: number | undefined): number => (asked === undefined || asked <= 0 || asked > 100 ? 100 : asked);

/** A page request: the newest first, from before the moment that the token names. contracts/voipbin/sources.md#lists */
export function pageAsked({ query }: HandlerAct<any>): { limit: number; after?: { order: number; key: string }; descending: true } {
  const limit = pageSize(query.page_size);
  if (!query.page_token) return { limit, descending: true };
  const before = microsOf(query.page_token);
  if (Number.isNaN(before)) throw new Refusal("rule", `page_token ${query.page_token} is no moment`, { rule: "page_token" });
  return { limit, after: { order: before, key: "" }, descending: true };
}

/** A page as it is answered. @param last - row that the page ends with */
export const pageOf = (items: readonly unknown[], last: Dated | undefined): { result: unknown[]; next_page_token: string } => ({ result: [...items], next_page_token: last ? sixDigits(createdAt(last)) : "" });

export const paging: Paging = {
  read: pageAsked,
  write: (items, _, last) => ({ result: items, next_page_token: last ? sixDigits(last.order as number) : "" }),
};
