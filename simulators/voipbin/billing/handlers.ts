import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { getLive } from "../soft-delete.ts";
import { texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { book, type BillingAccount } from "./accounts.ts";
import { record } from "./charges.ts";

const MICRODOLLARS = 1_000_000;

const change =
  (fields: (act: Parameters<Row>[0]) => Partial<BillingAccount>): Row =>
  (act) => {
    const { id } = getLive(act, "billingAccounts", act.path.id) as BillingAccount;
    return show(act, "billingAccounts", act.update("billingAccounts", id, { ...fields(act), tm_update: nowOf(act) }));
  };

export const PutBillingAccountsId = change(({ body }) => texts(body, "name", "detail"));
export const PutBillingAccountsIdPaymentInfo = change(({ body }) => ({ payment_type: word(body.payment_type, ["", "prepaid"] as const, "payment_type"), payment_method: word(body.payment_method, ["", "credit card"] as const, "payment_method") }));

/** A super admin adds credit or takes it: in dollars, kept in millionths. */
export const adjust =
  (sign: 1 | -1): Row =>
  (act) => {
    const { balance = 0 } = act.body;
    const account = getLive(act, "billingAccounts", act.path.id) as BillingAccount;
    const credit = sign * Math.round(balance * MICRODOLLARS);
    if (balance < 0 || !Number.isSafeInteger(account.balance_credit + credit)) throw new Refusal("rule", `balance ${balance} is no amount`, { rule: "balance" });
    const booked = book(act, account, { credit, token: 0 });
    record(act, booked, { transaction_type: "adjustment", reference_type: "credit_adjustment", amount_credit: credit, tm_billing_start: nowOf(act), tm_billing_end: nowOf(act) });
    return show(act, "billingAccounts", booked);
  };
