import { Refusal } from "../../core/refusal.ts";

/** Ids of the client's own choice that are not there: 404. */
export const unknownId = (what: string, id: string): Refusal => new Refusal("not-found", `There is no ${what} ${id}`, { rule: `${what} of this account` });
