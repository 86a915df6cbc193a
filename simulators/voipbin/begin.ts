import type { Act } from "../core/act.ts";
import { planTopUp, type BillingAccount } from "./billing/accounts.ts";
import type { Customer } from "./customers/customers.ts";
import { subscribe } from "./customers/webhooks.ts";
import { ring, type OwnNumber } from "./numbers/numbers.ts";

/** What a fixture's rows mean elsewhere: numbers ring here, customers are told, tokens come each month. */
export function begin(act: Act<any>): void {
  for (const number of act.table("numbers").all() as Iterable<any>) if (!number.tm_delete) ring(act.as(number.customer_id), number as OwnNumber);
  for (const customer of act.table("customers").all() as Iterable<any>) subscribe(act, customer as Customer);
  for (const account of act.table("billingAccounts").all() as Iterable<any>) planTopUp(act, account as BillingAccount);
}
