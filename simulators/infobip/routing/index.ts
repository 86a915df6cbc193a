import { queueOf } from "../queues/stored.ts";
import { slice } from "../pages.ts";
import { against, unknownRow } from "../refusals.ts";
import type { Handler } from "../resources.ts";
import { done } from "../shown.ts";
import { faultIn } from "./expression.ts";
import { routes, type Route } from "./stored.ts";

const MOST = 999;

const getRouting: Handler<"getRouting"> = (act) => {
  const { ruleIds, enabled } = act.query;
  const where = ({ id, enabled: is }: Route) => (ruleIds?.includes(id) ?? true) && (enabled === undefined || is === enabled);
  const { rows, total } = slice(act, "routes", { index: "order", where, skip: 0, limit: MOST });
  return { routes: rows, pagination: { totalItems: total, page: 0, limit: MOST, orderBy: "order:ASC" } } as any;
};

/** The array is the new list, whole and in order. */
const updateRouting: Handler<"updateRouting"> = (act) => {
  const rules = act.body as any[];
  for (const [i, { queueId, expression }] of rules.entries()) {
    const fault = faultIn(expression);
    if (fault) throw against("expression of a rule", fault, `[${i}].expression`);
    if (!queueOf(act, queueId)) throw unknownRow("queue", queueId);
  }
  for (const { id } of [...act.each("routes", "order")]) act.remove("routes", id);
  rules.forEach(({ name = null, expression, queueId, priority = "NORMAL", enabled = true, routeOnlyDuringWorkingHours = false }, i) => void act.create("routes", { name, expression, queueId, priority, enabled, routeOnlyDuringWorkingHours, order: i + 1 }));
  return done("Routing rules updated");
};

const deleteRouting: Handler<"deleteRouting"> = (act) => {
  for (const { id } of [...act.each("routes", "order")]) act.remove("routes", id);
  return done("Routing rules deleted");
};

export const rows = { getRouting, updateRouting, deleteRouting };

export const resources = { routes };
