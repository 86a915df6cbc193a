import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { NIL } from "../ids.ts";
import { microsOf, nowOf, stampOf } from "../times.ts";
import { accountOf, book, type BillingAccount } from "./accounts.ts";
import { GATES, RATES, type CostType } from "./plans.ts";

export interface StoredBilling {
  readonly id: string;
  readonly customer_id: string;
  readonly account_id: string;
  readonly transaction_type: "usage" | "top_up" | "adjustment" | "refund";
  readonly status: "progressing" | "end" | "pending" | "finished";
  readonly reference_type: "" | "call" | "call_extension" | "sms" | "email" | "number" | "number_renew" | "credit_free_tier" | "monthly_allowance" | "credit_adjustment" | "token_adjustment" | "speaking" | "recording";
  readonly reference_id: string;
  readonly cost_type: "" | CostType;
  /** Seconds. */
  readonly usage_duration: number;
  readonly billable_units: number;
  readonly rate_token_per_unit: number;
  readonly rate_credit_per_unit: number;
  /** Negative for what was used. */
  readonly amount_token: number;
  readonly amount_credit: number;
  readonly balance_token_snapshot: number;
  readonly balance_credit_snapshot: number;
  readonly idempotency_key: string;
  readonly tm_billing_start: string | null;
  readonly tm_billing_end: string | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** What a charge is for. */
export interface Charged {
  readonly reference_type: StoredBilling["reference_type"];
  readonly reference_id: string;
  readonly cost_type: CostType;
}

/** Is there enough to begin with? A frozen customer, or one without an account, has never. @param count - pieces */
export function mayAfford(act: Act<any>, cost: CostType, count = 1): boolean {
  const customer: any = act.table("customers").get(act.account);
  const account = accountOf(act);
  if (!account || !customer || customer.status === "frozen" || customer.status === "deleted") return false;
  const { credit, token } = GATES[cost];
  return account.plan_type === "unlimited" || credit === 0 || (token && account.balance_token > 0) || account.balance_credit >= count * credit;
}

/** @throws {Refusal} `rule`, 402 where that is published */
export function mustAfford(act: Act<any>, cost: CostType, count = 1): void {
  if (!mayAfford(act, cost, count)) throw new Refusal("rule", `The balance does not suffice for ${count} ${cost}.`, { status: 402, code: "insufficient_balance", rule: "balance" });
}

/** Charges for something that is used up at once: a text message, an e-mail, a number. @param count - one record for all of them */
export function chargeOnce(act: Act<any>, what: Charged, count = 1): void {
  const account = accountOf(act);
  if (!account) return;
  const rate = RATES[what.cost_type];
  const amounts = split(account, rate, count);
  const booked = book(act, account, { credit: amounts.amount_credit, token: amounts.amount_token });
  record(act, booked, { ...what, transaction_type: "usage", billable_units: count, ...rates(rate), ...amounts, tm_billing_start: nowOf(act), tm_billing_end: nowOf(act) });
}

/** A use over time begins: its record says `progressing` until `chargeUntil`. */
export function chargeFrom(act: Act<any>, what: Charged): void {
  const account = accountOf(act);
  if (account) record(act, account, { ...what, transaction_type: "usage", status: "progressing", ...rates(RATES[what.cost_type]), tm_billing_start: nowOf(act) });
}

/** Uses of this row that go on end now and are charged by the minute begun. */
export function chargeUntil(act: Act<any>, referenceId: string): void {
  for (const billing of [...act.each("billings", "running", referenceId)] as unknown as StoredBilling[]) {
    if (billing.customer_id !== act.account) continue;
    const seconds = Math.max(0, Math.floor((act.now * 1000 - microsOf(billing.tm_billing_start!)) / 1_000_000));
    const account = act.table("billingAccounts").get(billing.account_id) as unknown as BillingAccount;
    const units = Math.ceil(seconds / 60);
    const amounts = split(account, RATES[billing.cost_type as CostType], units);
    const booked = book(act, account, { credit: amounts.amount_credit, token: amounts.amount_token });
    act.update("billings", billing.id, { status: "end", usage_duration: seconds, billable_units: units, ...amounts, ...snapshot(booked), tm_billing_end: nowOf(act), tm_update: nowOf(act) });
  }
}

const rates = (rate: { token: number; credit: number }) => ({ rate_token_per_unit: rate.token, rate_credit_per_unit: rate.credit });
const snapshot = (account: BillingAccount) => ({ balance_token_snapshot: account.balance_token, balance_credit_snapshot: account.balance_credit });

/** Tokens as far as they go, the rest in credit. Whole numbers: each rate in credit is a multiple of the one in tokens. */
function split({ balance_token }: BillingAccount, rate: { token: number; credit: number }, units: number): { amount_token: number; amount_credit: number } {
  if (rate.token === 0) return { amount_token: 0, amount_credit: 0 - units * rate.credit };
  const tokens = Math.min(Math.max(0, balance_token), units * rate.token);
  return { amount_token: 0 - tokens, amount_credit: 0 - (units * rate.token - tokens) * (rate.credit / rate.token) };
}

/** Writes what happened to an account. @param account - as it is afterwards */
export function record(act: Act<any>, account: BillingAccount, what: Partial<StoredBilling>): void {
  const blank = { status: "end", reference_type: "", reference_id: NIL, cost_type: "", usage_duration: 0, billable_units: 0, rate_token_per_unit: 0, rate_credit_per_unit: 0, amount_token: 0, amount_credit: 0, tm_billing_start: null, tm_billing_end: null, tm_update: null, tm_delete: null };
  act.create("billings", { ...blank, account_id: account.id, ...snapshot(account), idempotency_key: act.random("idempotency").uuid(), tm_create: stampOf(act), ...what } as object);
}
