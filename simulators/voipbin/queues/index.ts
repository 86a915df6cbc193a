import type { HandlerAct } from "../../core/act.ts";
import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { ref } from "../ids.ts";
import type { Types } from "../resources.ts";
import { gone, retire } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { queueLooks } from "./pick.ts";
import { queuecallLeaves, queueReactions } from "./reactions.ts";
import { isOver, queuecall, queuecalls, queues, servedFor, type Queue, type Queuecall } from "./resource.ts";

// Queues and the callers in them.

type Asked = HandlerAct<Types>;

/** @throws {Refusal} `rule` for a method that there is not */
function methodOf({ body }: Asked): "random" {
  if (body?.routing_method !== "random") throw new Refusal("rule", `routing_method ${body?.routing_method} is not offered`, { rule: "routing_method: random" });
  return "random";
}

const tagsOf = ({ body }: Asked): readonly string[] => (body?.tag_ids ?? []).map(ref);

const fields = (act: Asked): Partial<Queue> => ({
  name: act.body.name ?? "", detail: act.body.detail ?? "", routing_method: methodOf(act), tag_ids: tagsOf(act), wait_flow_id: ref(act.body.wait_flow_id), wait_timeout: act.body.wait_timeout ?? 0, service_timeout: act.body.service_timeout ?? 0,
});

const make: Row = (act: Asked) => {
  const given = fields(act);
  checkPlanLimit(act, "queues");
  return show(act, "queues", act.create("queues", given));
};

const change =
  (patch: (act: Asked) => Partial<Queue>): Row =>
  (act: Asked) =>
    show(act, "queues", act.update("queues", act.path.id, { ...patch(act), tm_update: nowOf(act) }));

/** @throws {Refusal} `illegal-transition` for who is out already */
function kickOut(act: Asked, row: Queuecall | undefined): Queuecall {
  if (!row) throw new Refusal("not-found", `no queuecall of ${act.path.id}`, { rule: "queuecall of this customer" });
  return act.fire("queuecalls", row.id, "kick", { tm_update: nowOf(act) });
}
const lastOf = (act: Asked, call: string): Queuecall | undefined => act.table("queuecalls").first("call", act.get("calls", call).id, { descending: true });

/** One that goes on is out first. */
const remove: Row = (act: Asked) => {
  const row = act.get("queuecalls", act.path.id);
  if (!isOver(row)) act.fire("queuecalls", row.id, row.status === "service" || row.status === "kicking" ? "finish" : "kick", servedFor(act, row));
  return show(act, "queuecalls", act.fire("queuecalls", row.id, "delete", gone(act)));
};

export const rows = {
  GetQueues: list("queues", { index: "live" }),
  PostQueues: make,
  GetQueuesId: read("queues"),
  PutQueuesId: change(fields),
  DeleteQueuesId: retire("queues"),
  PutQueuesIdRoutingMethod: change((act) => ({ routing_method: methodOf(act) })),
  PutQueuesIdTagIds: change((act) => ({ tag_ids: tagsOf(act) })),
  GetQueuecalls: list("queuecalls", { index: "live" }),
  PostQueuecallsReferenceIdIdKick: (act: Asked) => show(act, "queuecalls", kickOut(act, lastOf(act, act.path.id))),
  GetQueuecallsId: read("queuecalls"),
  DeleteQueuecallsId: remove,
  PostQueuecallsIdKick: (act: Asked) => show(act, "queuecalls", kickOut(act, act.get("queuecalls", act.path.id))),
} satisfies Record<string, Row>;

export const resources = { queues, queuecalls };
export const lifecycles: Record<string, LifecycleCode> = { queuecall };

const shown: EventPlan = { resource: "queuecalls", payload: (row, act) => queuecalls.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = {
  queuecall_created: shown,
  queuecall_waiting: shown,
  queuecall_connecting: shown,
  queuecall_serviced: shown,
  queuecall_done: shown,
  queuecall_abandoned: shown,
  queuecall_deleted: shown,
};

export const reactions: readonly Reaction[] = queueReactions;
export const timers = { queueLooks, queuecallLeaves };
