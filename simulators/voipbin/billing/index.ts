import { list, read, type Row } from "../../core/behaviours.ts";
import { resource } from "../../core/resource.ts";
import type { Reaction } from "../../core/vendor.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { readLive } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { planTopUp, topUp, type BillingAccount } from "./accounts.ts";
import type { StoredBilling } from "./charges.ts";
import { adjust, PutBillingAccountsId, PutBillingAccountsIdPaymentInfo } from "./handlers.ts";

// Balance, charges and plan limits.

export const rows = {
  GetBillingAccountsId: readLive("billingAccounts"),
  PutBillingAccountsId,
  PostBillingAccountsIdBalanceAddForce: adjust(1),
  PostBillingAccountsIdBalanceSubtractForce: adjust(-1),
  PutBillingAccountsIdPaymentInfo,
  GetBillings: list("billings", { index: "live" }),
  GetBillingsBillingId: read("billings"),
} satisfies Record<string, Row>;

export const resources = {
  billingAccounts: resource<BillingAccount>()({ owner: "customer_id", newId: uuid, defaults: dated, indexes: { live } }),
  billings: resource<StoredBilling>()({
    owner: "customer_id",
    newId: uuid,
    indexes: { live, running: { by: (row) => (row.status === "progressing" ? row.reference_id : undefined) } },
  }),
};

export const reactions: readonly Reaction[] = [{ resource: "billingAccounts", on: "create", run: planTopUp }];
export const timers = { topUp };
