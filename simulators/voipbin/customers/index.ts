import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Customers: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetCustomer: unsupported("not yet"),
  PutCustomer: unsupported("not yet"),
  PutCustomerBillingAccountId: unsupported("not yet"),
  GetCustomers: unsupported("not yet"),
  PostCustomers: unsupported("not yet"),
  GetCustomersId: unsupported("not yet"),
  PutCustomersId: unsupported("not yet"),
  DeleteCustomersId: unsupported("not yet"),
  PutCustomersIdBillingAccountId: unsupported("not yet"),
  PostCustomersIdFreeze: unsupported("not yet"),
  PostCustomersIdRecover: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  customers: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  customer: { field: "status" },
};

export const events: Record<string, EventPlan> = {
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
