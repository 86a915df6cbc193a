import { list, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { NIL, uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { readLive } from "../soft-delete.ts";
import { dated } from "../taken.ts";
import { GetAvailableNumbers } from "./available.ts";
import { clearFlow, DeleteNumbersId, PostNumbers, PostNumbersRenew, PutNumbersId, PutNumbersIdFlowIds, ring, silence, type OwnNumber } from "./numbers.ts";

// Numbers: found, bought, bound to flows, given back.

export const rows = {
  GetNumbers: list("numbers", { index: "live" }),
  PostNumbers,
  PostNumbersRenew,
  GetNumbersId: readLive("numbers"),
  PutNumbersId,
  DeleteNumbersId,
  PutNumbersIdFlowIds,
  GetAvailableNumbers,
} satisfies Record<string, Row>;

export const resources = {
  numbers: resource<OwnNumber>()({
    owner: "customer_id",
    newId: uuid,
    defaults: (act) => ({ call_flow_id: NIL, message_flow_id: NIL, status: "active", t38_enabled: false, emergency_enabled: false, ...dated(act) }),
    indexes: {
      live,
      liveVirtual: { by: (row) => (row.tm_delete || row.type !== "virtual" ? undefined : row.customer_id) },
      /** Of the whole platform: a number is one customer's. */
      number: { by: (row) => (row.tm_delete ? undefined : row.number) },
    },
  }),
};

export const lifecycles: Record<string, LifecycleCode> = { number: { field: "status" } };

const told: EventPlan = { resource: "numbers", payload: (row: OwnNumber) => row };
export const events: Record<string, EventPlan> = { number_created: told, number_updated: told, number_deleted: told };

export const reactions: readonly Reaction[] = [
  { resource: "numbers", on: "create", run: ring },
  { resource: "numbers", on: "delete", run: silence },
  { resource: "flows", on: "update", run: clearFlow },
];
