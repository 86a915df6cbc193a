import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { Address } from "../calls/types.ts";
import { uuid } from "../ids.ts";
import { liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";
import type { Outplan } from "./outplans.ts";

/** One to be dialled, in up to five ways. */
export interface Target {
  readonly id: string;
  readonly customer_id: string;
  readonly outdial_id: string;
  readonly name: string;
  readonly detail: string;
  readonly data: string;
  readonly status: "idle" | "progressing" | "done";
  readonly destination_0: Address;
  readonly destination_1: Address;
  readonly destination_2: Address;
  readonly destination_3: Address;
  readonly destination_4: Address;
  readonly try_count_0: number;
  readonly try_count_1: number;
  readonly try_count_2: number;
  readonly try_count_3: number;
  readonly try_count_4: number;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** Microseconds: who was left alone longest is the next. */
  readonly touched: number;
  /** World milliseconds of the last try. */
  readonly triedAt: number | null;
  /** Tried as often as the plan of the last campaign allows. */
  readonly spent: boolean;
}

export const WAYS = [0, 1, 2, 3, 4] as const;
export type Way = (typeof WAYS)[number];

export const outdialtargets = resource<Target>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ status: "idle", try_count_0: 0, try_count_1: 0, try_count_2: 0, try_count_3: 0, try_count_4: 0, tm_create: stampOf(act), tm_update: null, tm_delete: null, touched: act.stamp(), triedAt: null, spent: false }),
  indexes: {
    outdial: liveBy<any>("outdial_id"),
    /** Who may be dialled, the one that was left alone longest first. */
    idle: { by: (row) => (row.status === "idle" && !row.spent && !row.tm_delete ? row.outdial_id : undefined), order: (row) => row.touched },
    spent: { by: (row) => (row.spent ? row.outdial_id : undefined) },
  },
  views: {
    default: shown<Target>(
      ["id", "outdial_id", "name", "detail", "data", "status", ...WAYS.map((way) => `destination_${way}` as const), ...WAYS.map((way) => `try_count_${way}` as const), "tm_create", "tm_update", "tm_delete"],
      [],
    ),
  },
});

export const outdialtarget: LifecycleCode<Target> = { field: "status" };

/** The first way to reach somebody that the plan still allows. */
export const nextWay = (target: Target, plan: Outplan): Way | undefined => WAYS.find((way) => target[`destination_${way}`].target && target[`try_count_${way}`] < plan[`max_try_count_${way}`]);
