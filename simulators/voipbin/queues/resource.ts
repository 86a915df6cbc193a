import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { createdAt, live } from "../pages.ts";
import { shown } from "../shown.ts";
import { nowOf, stampOf } from "../times.ts";

export interface Queue {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly routing_method: "" | "random";
  readonly tag_ids: readonly string[];
  readonly wait_flow_id: string;
  /** Milliseconds; 0: for ever. */
  readonly wait_timeout: number;
  readonly service_timeout: number;
  readonly wait_queuecall_ids: readonly string[];
  readonly service_queuecall_ids: readonly string[];
  readonly total_incoming_count: number;
  readonly total_serviced_count: number;
  readonly total_abandoned_count: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export interface Queuecall {
  readonly id: string;
  readonly customer_id: string;
  readonly reference_type: "call";
  readonly reference_id: string;
  readonly status: "initiating" | "waiting" | "connecting" | "kicking" | "service" | "done" | "abandoned";
  readonly service_agent_id: string;
  readonly duration_waiting: number;
  readonly duration_service: number;
  readonly tm_create: string;
  readonly tm_service: string | null;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  readonly queue_id: string;
  readonly activeflow_id: string;
  readonly bridge_id: string;
  /** The action by which its call comes into the bridge. */
  readonly join_action_id: string;
  /** What rings at the agent. */
  readonly groupcall_id: string | null;
  /** World milliseconds. */
  readonly createdAt: number;
  readonly servicedAt: number | null;
  /** As the queue had them when the call came. */
  readonly wait_timeout: number;
  readonly service_timeout: number;
}

/** How long a caller takes into the queue, and over to an agent. */
const STEP_SECONDS = 0.1;

export const queues = resource<Queue>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ name: "", detail: "", routing_method: "random", tag_ids: [], wait_flow_id: NIL, wait_timeout: 0, service_timeout: 0, wait_queuecall_ids: [], service_queuecall_ids: [], total_incoming_count: 0, total_serviced_count: 0, total_abandoned_count: 0, tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: { live },
  views: {
    default: shown<Queue>(
      ["id", "customer_id", "wait_flow_id", "tm_create", "tm_update", "tm_delete"],
      ["name", "detail", "routing_method", "tag_ids", "wait_timeout", "service_timeout", "wait_queuecall_ids", "service_queuecall_ids", "total_incoming_count", "total_serviced_count", "total_abandoned_count"],
    ),
  },
});

export const isOver = ({ status }: Pick<Queuecall, "status">): boolean => status === "done" || status === "abandoned";

export const queuecalls = resource<Queuecall>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    reference_type: "call", status: "initiating", service_agent_id: NIL, duration_waiting: 0, duration_service: 0, tm_create: stampOf(act), tm_service: null, tm_update: null, tm_delete: null,
    groupcall_id: null, createdAt: act.now, servicedAt: null, wait_timeout: 0, service_timeout: 0,
  }),
  indexes: {
    live,
    /** Who waits in a queue, in the order of coming. */
    waiting: { by: (row) => (row.status === "waiting" ? row.queue_id : undefined), order: createdAt },
    /** What goes on, by call and by bridge. */
    reference: { by: (row) => (isOver(row) ? undefined : row.reference_id) },
    bridge: { by: (row) => (isOver(row) ? undefined : row.bridge_id) },
    /** All of a call, the last one too. */
    call: { by: (row) => row.reference_id, order: createdAt },
  },
  views: { default: shown<Queuecall>(["id", "customer_id", "reference_id", "service_agent_id", "tm_create", "tm_service", "tm_update", "tm_delete"], ["reference_type", "status", "duration_waiting", "duration_service"]) },
});

const soon = { afterSeconds: () => STEP_SECONDS, patch: (act: any) => ({ tm_update: nowOf(act) }) };

export const queuecall: LifecycleCode<Queuecall> = {
  field: "status",
  pacing: {
    initiating: { ...soon, on: "wait" },
    waiting: { on: "expireWait", afterSeconds: (_, row) => (row.wait_timeout > 0 ? row.wait_timeout / 1000 : undefined), patch: (act) => ({ tm_update: nowOf(act) }) },
    connecting: { ...soon, on: "serve", patch: (act, row) => ({ tm_service: nowOf(act), tm_update: nowOf(act), servicedAt: act.now, duration_waiting: act.now - row.createdAt }) },
    service: {
      on: "expireService",
      afterSeconds: (act, row) => (row.service_timeout > 0 ? Math.max(0, row.servicedAt! + row.service_timeout - act.now) / 1000 : undefined),
      patch: (act, row) => servedFor(act, row),
    },
  },
};

/** What the end of a service writes. */
export const servedFor = (act: { now: number }, row: Queuecall): Partial<Queuecall> => ({ tm_update: nowOf(act as any), duration_service: act.now - (row.servicedAt ?? act.now) });
