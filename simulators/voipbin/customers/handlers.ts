import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { listAll } from "../routing/routes.ts";
import { gone } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { customerFields, furnish, makeCustomer, type Customer } from "./customers.ts";

type Which = (act: HandlerAct<any>) => string;
export const own: Which = (act) => act.account;
export const byPath: Which = (act) => act.path.id;

export const readCustomer =
  (which: Which): Row =>
  (act) =>
    show(act, "customers", act.get("customers", which(act)));

export const changeCustomer =
  (which: Which): Row =>
  (act) => {
    const { id } = act.get("customers", which(act)) as unknown as Customer;
    return show(act, "customers", act.update("customers", id, { ...customerFields(act.body), tm_update: nowOf(act) }));
  };

/** @param anybodys - a super admin may bind the account of another customer */
export const bindAccount =
  (which: Which, anybodys: boolean): Row =>
  (act) => {
    const { id } = act.get("customers", which(act)) as unknown as Customer;
    const account: any = act.table("billingAccounts").get(act.body.billing_account_id ?? "");
    if (!account || account.tm_delete || (!anybodys && account.customer_id !== id)) throw new Refusal("rule", "there is no such account", { rule: "billing_account_id" });
    return show(act, "customers", act.update("customers", id, { billing_account_id: account.id, tm_update: nowOf(act) }));
  };

export const GetCustomers = listAll("customers", () => undefined);

export const PostCustomers: Row = (act) => {
  const customer = makeCustomer(act, { ...customerFields(act.body), status: "active", email_verified: true });
  furnish(act, customer);
  return show(act, "customers", act.as(customer.id).get("customers", customer.id));
};

/** Freezing a frozen one changes nothing. */
export const freeze = (act: HandlerAct<any>, id: string): unknown => {
  const { tm_deletion_scheduled } = act.get("customers", id) as unknown as Customer;
  return show(act, "customers", act.fire("customers", id, "freeze", { tm_deletion_scheduled: tm_deletion_scheduled ?? nowOf(act), tm_update: nowOf(act) }));
};

export const recover = (act: HandlerAct<any>, id: string): unknown => show(act, "customers", act.fire("customers", id, "recover", { tm_deletion_scheduled: null, tm_update: nowOf(act) }));

export const DeleteCustomersId: Row = (act) => show(act, "customers", act.fire("customers", act.path.id, "delete", gone(act)));
