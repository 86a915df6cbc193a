import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { accountOf } from "./accounts.ts";
import { LIMITS, type Limited } from "./plans.ts";

/** Index of each limited resource that counts what a customer has; `live` unless said here. */
const COUNTED: Readonly<Partial<Record<Limited, readonly [resource: string, index: string]>>> = { virtualNumbers: ["numbers", "liveVirtual"] };

/**
 * May the customer have one more? Needs an index `live` on the resource (of `pages.ts`).
 * @throws {Refusal} `rule` when the plan says no
 */
export function checkPlanLimit(act: Act<any>, what: Limited): void {
  const limit = LIMITS[accountOf(act)?.plan_type ?? "free"][what];
  const [resource, index] = COUNTED[what] ?? [what, "live"];
  if (limit !== undefined && act.table(resource).count(index, act.account) >= limit) throw new Refusal("rule", `The plan has ${limit} ${what}.`, { code: "resource_limit_exceeded", rule: `plan limit of ${what}` });
}
