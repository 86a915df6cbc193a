import { Refusal } from "../../core/refusal.ts";

/** What lists of forms and fields can be ordered by. */
export const ORDERS = { id: "id", title: "title", createdAt: "createdAt", updatedAt: "updatedAt" };
export const TITLED = { title: ({ title }: { title: string }, wanted: string): boolean => title === wanted };

/** Forms and fields that a request names are 404 where they are unknown. */
export const missing = (what: string, id: string): Refusal => new Refusal("not-found", `There is no ${what} ${id}`, { rule: `${what} of this account` });
