import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { aMonthAfter } from "../billing/accounts.ts";
import { MONTHLY_TOKENS } from "../billing/plans.ts";
import { BITS } from "../permissions.ts";
import { shown } from "../shown.ts";
import { texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";

export const WEBHOOK_METHODS = ["", "POST", "GET", "PUT", "DELETE"] as const;

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly email: string;
  readonly phone_number: string;
  readonly address: string;
  readonly webhook_method: (typeof WEBHOOK_METHODS)[number];
  readonly webhook_uri: string;
  readonly billing_account_id: string;
  readonly email_verified: boolean;
  readonly status: "initial" | "active" | "frozen" | "deleted" | "expired";
  readonly tm_deletion_scheduled: string | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const customerShown = shown<Customer>(
  ["id", "billing_account_id", "email_verified", "status", "tm_deletion_scheduled", "tm_create", "tm_update", "tm_delete"],
  ["name", "detail", "email", "phone_number", "address", "webhook_method", "webhook_uri"],
);

/** What a request says of a customer; what is missing becomes empty. */
export const customerFields = (body: any): Partial<Customer> => ({ ...texts(body, "name", "detail", "email", "phone_number", "address", "webhook_uri"), webhook_method: word(body.webhook_method, WEBHOOK_METHODS, "webhook_method") });

/** Makes a customer, with an id of its own. @throws {Refusal} `conflict` when the address is another's */
export function makeCustomer(act: Act<any>, fields: Partial<Customer>): Customer {
  if (fields.email && act.table("customers").first("email", fields.email.toLowerCase())) throw new Refusal("conflict", "the e-mail address is another customer's", { rule: "email" });
  const id = act.random("customers").uuid();
  return act.as(id).create("customers", { ...fields, id } as object) as Customer;
}

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What a customer has from the start: an account with the free plan, space for files, an admin whose password nobody knows yet. */
export function furnish(given: Act<any>, customer: Customer): void {
  const act = given.as(customer.id);
  const tm_last_topup = nowOf(act);
  const plan = { plan_type: "free", balance_credit: 0, balance_token: MONTHLY_TOKENS.free, payment_type: "prepaid", payment_method: "", tm_last_topup, tm_next_topup: aMonthAfter(tm_last_topup) };
  const account = act.create("billingAccounts", { name: "Default", detail: "", ...plan } as object) as any;
  act.update("customers", customer.id, { billing_account_id: account.id });
  act.create("storageAccounts", {});
  if (act.table("agents").first("username", customer.email.toLowerCase()) || customer.email === "") return;
  act.create("agents", { username: customer.email, password: act.random("passwords").text(16, ALPHANUMERIC), name: customer.name, permission: BITS.customerAdmin } as object);
}
