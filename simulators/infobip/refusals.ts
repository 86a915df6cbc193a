import { Refusal } from "../core/refusal.ts";

/** A row that the body or a header names is not there: 400 NOT_FOUND in envelope A. */
export const unknownRow = (what: string, id: string): Refusal => new Refusal("rule", `There is no ${what} ${id}`, { status: 400, code: "NOT_FOUND", rule: `${what} of this account` });

/** A row that the address names by something else than its id is not there: 400 or 404, as the setting says. */
export const unknownInPath = (what: string, name: string): Refusal => new Refusal("not-found", `There is no ${what} ${name}`, { code: "NOT_FOUND", rule: `${what} of this account` });

/** A rule is broken; `field` names the part of the request that is to blame. */
export const against = (rule: string, message: string, field?: string): Refusal => new Refusal("rule", message, { rule, ...(field === undefined ? {} : { data: { validationErrors: { [field]: [message] } } }) });

export const closed = (): Refusal => against("a closed conversation does not change", "The conversation is closed");
