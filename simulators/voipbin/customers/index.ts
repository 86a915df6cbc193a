import type { Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { Reaction } from "../../core/vendor.ts";
import { NIL, uuid } from "../ids.ts";
import { createdAt } from "../pages.ts";
import { gone } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { customerShown, type Customer } from "./customers.ts";
import { bindAccount, byPath, changeCustomer, DeleteCustomersId, freeze, GetCustomers, own, PostCustomers, readCustomer, recover } from "./handlers.ts";
import { followWebhook } from "./webhooks.ts";

// Customers: the own one, and all of them for a super admin.

export const rows = {
  GetCustomer: readCustomer(own),
  PutCustomer: changeCustomer(own),
  PutCustomerBillingAccountId: bindAccount(own, false),
  GetCustomers,
  PostCustomers,
  GetCustomersId: readCustomer(byPath),
  PutCustomersId: changeCustomer(byPath),
  DeleteCustomersId,
  PutCustomersIdBillingAccountId: bindAccount(byPath, true),
  PostCustomersIdFreeze: (act) => freeze(act, act.path.id),
  PostCustomersIdRecover: (act) => recover(act, act.path.id),
} satisfies Record<string, Row>;

export const resources = {
  // A customer is its own account: nobody else sees it.
  customers: resource<Customer>()({
    owner: "id",
    newId: uuid,
    defaults: (act) => ({ name: "", detail: "", email: "", phone_number: "", address: "", webhook_method: "", webhook_uri: "", billing_account_id: NIL, email_verified: false, status: "initial", tm_deletion_scheduled: null, ...dated(act) }),
    indexes: {
      everything: { by: (row) => (row.tm_delete ? undefined : "all"), order: createdAt },
      /** Whose address is taken. */
      email: { by: (row) => (row.tm_delete || row.status === "expired" ? undefined : row.email.toLowerCase()) },
    },
    views: { default: customerShown },
  }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  customer: {
    field: "status",
    pacing: {
      initial: { on: "expire", afterSeconds: (act) => act.settings.signupSeconds, kind: "upkeep" },
      frozen: { on: "purge", afterSeconds: (act) => act.settings.recoveryDays * 86_400, kind: "upkeep", patch: gone },
    },
  },
};

// What follows for a customer's own rows comes last of all: cascade.ts.
export const reactions: readonly Reaction[] = [{ resource: "customers", on: "*", run: followWebhook }];
