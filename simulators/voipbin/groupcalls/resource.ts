import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { stampOf } from "../times.ts";
import type { Groupcall } from "./types.ts";

export const groupcalls = resource<Groupcall>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({
    owner_type: "", owner_id: NIL, status: "progressing", flow_id: NIL, source: {}, destinations: [], master_call_id: NIL, master_groupcall_id: NIL, ring_method: "ring_all", answer_method: "",
    answer_call_id: NIL, call_ids: [], answer_groupcall_id: NIL, groupcall_ids: [], call_count: 0, groupcall_count: 0, dial_index: 0, tm_create: stampOf(act), bound_for: null, dialMs: null,
  }),
  indexes: { live },
  views: {
    default: shown<Groupcall>(
      ["id", "customer_id", "owner_type", "owner_id", "flow_id", "master_call_id", "master_groupcall_id", "answer_call_id", "answer_groupcall_id"],
      ["status", "source", "destinations", "ring_method", "answer_method", "call_ids", "groupcall_ids", "call_count", "groupcall_count", "dial_index", "tm_create", "tm_update", "tm_delete"],
    ),
  },
});

export const groupcall: LifecycleCode<Groupcall> = { field: "status" };
