import type { Act } from "../../core/act.ts";
import type { Reaction } from "../../core/vendor.ts";
import { hangUpCall, hangUpNow } from "../calls/hangup.ts";
import { gone } from "../soft-delete.ts";
import type { Customer } from "./customers.ts";

/** What a customer's deletion takes along, in this order; its keys stay. */
const TAKEN = ["calls", "groupcalls", "queuecalls", "queues", "agents", "numbers", "flows", "transcribes", "extensions", "trunks", "contacts", "files", "storageAccounts", "billingAccounts"];

/** @param hangUp - on their way out, or gone at once */
function endCalls(act: Act<any>, hangUp: typeof hangUpNow): void {
  for (const { id } of [...act.each("calls", "up")] as any[]) if ((act.get("calls", id) as any).status !== "hangup") hangUp(act, id);
}

function takeAlong(act: Act<any>): void {
  endCalls(act, hangUpNow);
  for (const resource of TAKEN) {
    for (const { id } of [...act.each(resource, "live")] as any[]) {
      const moves = act.vendor.machinesOf[resource]?.some((machine) => machine.byName.has("delete"));
      if (moves && act.can(resource, id, "delete")) act.fire(resource, id, "delete", gone(act));
      else act.update(resource, id, gone(act));
    }
  }
}

/** Last of all reactions: what belongs to a customer ends after what the customer's own end means. */
export const cascade: readonly Reaction[] = [
  { resource: "customers", on: "freeze", run: (act, _, before: Customer) => void (before.status !== "frozen" && endCalls(act, hangUpCall)) },
  { resource: "customers", on: "delete", run: takeAlong },
  { resource: "customers", on: "purge", run: takeAlong },
];
