import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { Address } from "../calls/types.ts";
import { NIL, uuid } from "../ids.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";

export interface Transfer {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "attended" | "blind";
  readonly transferer_call_id: string;
  readonly transferee_addresses: readonly Address[];
  readonly transferee_call_id: string;
  readonly groupcall_id: string;
  readonly confbridge_id: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  readonly state: "calling" | "connected" | "failed";
  /** Who has answered while the one who transfers is there still. */
  readonly answered: string | null;
  /** Those who are handed on. */
  readonly others: readonly string[];
}

const calling = (row: Transfer, group: string): string | undefined => (row.state === "calling" ? group : undefined);

export const transfers = resource<Transfer>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ transferee_call_id: NIL, tm_create: stampOf(act), tm_update: null, tm_delete: null, state: "calling", answered: null, others: [] }),
  indexes: {
    /** Under way, by what rings, by where it happens and by who hands on. */
    groupcall: { by: (row) => calling(row, row.groupcall_id) },
    bridge: { by: (row) => calling(row, row.confbridge_id) },
    transferer: { by: (row) => calling(row, row.transferer_call_id) },
  },
  views: { default: shown<Transfer>(["id", "customer_id", "type", "transferer_call_id", "transferee_addresses", "transferee_call_id", "groupcall_id", "confbridge_id", "tm_create", "tm_update", "tm_delete"], []) },
});

export const transfer: LifecycleCode<Transfer> = { project: (row) => row.state };
