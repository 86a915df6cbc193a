import type { Act, HandlerAct } from "../../core/act.ts";
import { defaultQueue, type Queue } from "../queues/stored.ts";
import { isOpenNow } from "../working-hours/open.ts";

/** Queues with their activity; the default queue has no id here. */
export function getTransferQueues(act: HandlerAct<any>): unknown {
  const { page = 0, size = 20 } = act.query;
  defaultQueue(act as any);
  const { rows } = act.page("queues", "createdAt", { skip: page * size, limit: size });
  const total = act.table("queues").count("createdAt", act.account);
  return { elements: rows.map((row) => element(act, row as any)), total, totalPages: Math.ceil(total / size) };
}

const element = (act: Act<any>, queue: Queue) => ({ queueId: queue.isDefault ? null : queue.id, queueName: queue.name, active: isOpenNow(act as any, queue.workingHoursId), autoAssignmentEnabled: queue.isAutoAssignmentEnabled });
