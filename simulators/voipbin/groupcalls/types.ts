import type { Address } from "../calls/types.ts";

export type RingMethod = "" | "ring_all" | "linear";
export type AnswerMethod = "" | "hangup_others";

export interface Groupcall {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: string;
  readonly owner_id: string;
  readonly status: "progressing" | "hangingup" | "hangup";
  readonly flow_id: string;
  readonly source: Address;
  readonly destinations: readonly Address[];
  readonly master_call_id: string;
  readonly master_groupcall_id: string;
  readonly ring_method: RingMethod;
  readonly answer_method: AnswerMethod;
  readonly answer_call_id: string;
  readonly call_ids: readonly string[];
  readonly answer_groupcall_id: string;
  readonly groupcall_ids: readonly string[];
  readonly call_count: number;
  readonly groupcall_count: number;
  readonly dial_index: number;
  readonly tm_create: string;
  readonly tm_update?: string;
  readonly tm_delete?: string;
  /** The bridge that whoever answers goes to. */
  readonly bound_for: string | null;
  readonly dialMs: number | null;
}
