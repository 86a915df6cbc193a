import { resource } from "../../core/resource.ts";
import { groupOf, type Priority } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import { shown } from "../shown.ts";
import type { Expression } from "./expression.ts";

/** One rule: where it holds, the queue gets the conversation. */
export interface Route {
  readonly id: string;
  readonly account: string;
  readonly name: string | null;
  readonly expression: Expression;
  readonly queueId: string;
  readonly priority: Priority;
  readonly enabled: boolean;
  readonly routeOnlyDuringWorkingHours: boolean;
  /** From 1; the first that holds wins. */
  readonly order: number;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

export const routes = resource<Route>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { name: null, priority: "NORMAL", enabled: true, routeOnlyDuringWorkingHours: false, createdAt, updatedAt: createdAt };
  },
  indexes: {
    order: { by: (route) => route.account, order: (route) => route.order },
    queue: { by: (route) => groupOf(route.account, route.queueId), order: (route) => route.order },
  },
  views: {
    default: ({ account: _, createdAt, updatedAt, ...route }, act): object => {
      const queue = (act as InfobipAct).find("queues", route.queueId);
      return shown({ ...route, queueName: queue?.name, isPrivate: queue?.isPrivate ?? false, createdAt: instant(createdAt), updatedAt: instant(updatedAt) });
    },
  },
});
