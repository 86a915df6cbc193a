import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { DAY_US, timeOf, microsOf } from "../times.ts";

const RECOVERY_DAYS = 30;

/**
 * A customer that is to be deleted may only take that back. In the service at hand the check never fires: a setting has it.
 * @throws {Refusal} `forbidden`
 */
export function frozenGate(act: HandlerAct<any>): void {
  if (act.settings.frozenCustomers !== "refused" || act.operationId.endsWith("AuthUnregister")) return;
  const customer = act.table("customers").get(act.account) as any;
  if (customer?.status !== "frozen") return;
  const since = customer.tm_deletion_scheduled ?? null;
  const data = { deletion_scheduled_at: since, deletion_effective_at: since && timeOf(microsOf(since) + RECOVERY_DAYS * DAY_US) };
  throw new Refusal("forbidden", "The customer is scheduled for deletion.", { code: "DELETION_SCHEDULED", rule: "frozen customer", data });
}
