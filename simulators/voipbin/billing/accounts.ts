import type { Act } from "../../core/act.ts";
import { microsOf, nowOf, timeOf } from "../times.ts";
import { record } from "./charges.ts";
import { MONTHLY_TOKENS, type Plan } from "./plans.ts";

export interface BillingAccount {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly plan_type: Plan;
  /** Millionths of a dollar. */
  readonly balance_credit: number;
  readonly balance_token: number;
  readonly payment_type: "" | "prepaid";
  readonly payment_method: "" | "credit card";
  readonly tm_last_topup: string | null;
  readonly tm_next_topup: string | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** The account that pays for a customer; a super admin may have bound one of another customer. */
export function accountOf(act: Act<any>): BillingAccount | undefined {
  const customer: any = act.table("customers").get(act.account);
  const account: any = customer && act.table("billingAccounts").get(customer.billing_account_id);
  return account && !account.tm_delete ? account : undefined;
}

/** Adds to a balance, or takes from it: whole millionths and tokens. */
export function book(act: Act<any>, account: BillingAccount, change: { credit: number; token: number }): BillingAccount {
  const patch = { balance_credit: account.balance_credit + change.credit, balance_token: account.balance_token + change.token, tm_update: nowOf(act) };
  return act.as(account.customer_id).update("billingAccounts", account.id, patch) as BillingAccount;
}

/** The same day of the next month; the last one where it has none such. */
export function aMonthAfter(time: string): string {
  const from = new Date(microsOf(time) / 1000);
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1, from.getUTCHours(), from.getUTCMinutes(), from.getUTCSeconds()));
  const days = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), days));
  return timeOf(to.getTime() * 1000);
}

/** Plans the next monthly tokens of an account; an unlimited one gets none. */
export function planTopUp(act: Act<any>, account: BillingAccount): void {
  const key = `voipbin/topUp/${account.id}`;
  if (account.tm_next_topup === null) return act.cancel(key);
  const seconds = Math.max(0, microsOf(account.tm_next_topup) / 1_000_000 - act.now / 1000);
  act.as(account.customer_id).schedule("topUp", seconds, { id: account.id }, { key, kind: "upkeep" });
}

/** A month is over: the plan's tokens are there again; what was left of the last ones is gone, unless a setting keeps it. */
export function topUp(act: Act<any>, { id }: { id: string }): void {
  const account = act.find("billingAccounts", id) as BillingAccount | undefined;
  if (!account || account.tm_delete) return;
  const token = MONTHLY_TOKENS[account.plan_type] - (act.settings.monthlyTokens === "renewed" ? account.balance_token : 0);
  const booked = book(act, account, { credit: 0, token });
  const due = account.tm_next_topup ?? nowOf(act);
  const paced = act.update("billingAccounts", id, { tm_last_topup: due, tm_next_topup: aMonthAfter(due) }) as unknown as BillingAccount;
  record(act, booked, { transaction_type: "top_up", reference_type: "monthly_allowance", amount_token: token });
  planTopUp(act, paced);
}
