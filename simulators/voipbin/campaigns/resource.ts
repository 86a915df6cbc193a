import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { Address } from "../calls/types.ts";
import type { Action } from "../flow/types.ts";
import { NIL, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";

export interface Campaign {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "call" | "flow" | "";
  readonly name: string;
  readonly detail: string;
  readonly status: "stop" | "stopping" | "run";
  readonly service_level: number;
  readonly end_handle: "stop" | "continue" | "";
  readonly actions: readonly Action[];
  readonly outplan_id: string;
  readonly outdial_id: string;
  readonly queue_id: string;
  readonly next_campaign_id: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** What its calls run: the actions, and the queue behind them. */
  readonly flow_id: string;
}

export interface Campaigncall {
  readonly id: string;
  readonly customer_id: string;
  readonly campaign_id: string;
  readonly outplan_id: string;
  readonly outdial_id: string;
  readonly outdial_target_id: string;
  readonly queue_id: string;
  readonly activeflow_id: string;
  readonly flow_id: string;
  readonly reference_type: "none" | "call" | "flow" | "";
  readonly reference_id: string;
  readonly status: "dialing" | "progressing" | "done";
  readonly result: "" | "success" | "fail";
  readonly source: Address | null;
  readonly destination: Address | null;
  readonly destination_index: number;
  readonly try_count: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const campaigns = resource<Campaign>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ status: "stop", tm_create: stampOf(act), tm_update: null, tm_delete: null, flow_id: NIL }),
  indexes: { live },
  views: {
    default: shown<Campaign>(["id", "customer_id", "type", "name", "detail", "status", "service_level", "end_handle", "actions", "outplan_id", "outdial_id", "queue_id", "next_campaign_id", "tm_create", "tm_update", "tm_delete"], []),
  },
});

export const campaigncalls = resource<Campaigncall>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ activeflow_id: NIL, reference_id: NIL, status: "dialing", result: "", tm_create: stampOf(act), tm_update: null, tm_delete: null }),
  indexes: {
    live,
    campaign: liveBy<Campaigncall>("campaign_id"),
    running: { by: (row) => (row.status === "done" ? undefined : row.campaign_id) },
    dialing: { by: (row) => (row.status === "dialing" ? row.campaign_id : undefined) },
    /** What goes on, by its call or activeflow. */
    reference: { by: (row) => (row.status === "done" ? undefined : row.reference_id) },
  },
  views: {
    default: shown<Campaigncall>(
      ["id", "customer_id", "campaign_id", "outplan_id", "outdial_id", "outdial_target_id", "queue_id", "activeflow_id", "flow_id", "reference_type", "reference_id", "status", "result", "source", "destination", "destination_index", "try_count", "tm_create", "tm_update", "tm_delete"],
      [],
    ),
  },
});

export const campaign: LifecycleCode<Campaign> = { field: "status" };
export const campaigncall: LifecycleCode<Campaigncall> = { field: "status" };
