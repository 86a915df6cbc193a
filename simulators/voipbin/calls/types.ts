import type { HangupCause } from "../../telephony/hangup-cause.ts";
import type { CostType } from "../billing/plans.ts";
import type { Action } from "../flow/types.ts";

export interface Address {
  readonly type?: string;
  readonly target?: string;
  readonly target_name?: string;
  readonly name?: string;
  readonly detail?: string;
}

export type MuteDirection = "" | "both" | "in" | "out";
export type CallStatus = "dialing" | "ringing" | "progressing" | "terminating" | "canceling" | "hangup";

export interface Call {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: string;
  readonly owner_id: string;
  readonly flow_id: string;
  readonly activeflow_id: string;
  readonly type: "" | "flow" | "conference" | "sip-service";
  readonly master_call_id: string;
  readonly chained_call_ids: readonly string[];
  readonly recording_id: string;
  readonly recording_ids: readonly string[];
  readonly groupcall_id: string;
  readonly source: Address;
  readonly destination: Address;
  readonly status: CallStatus;
  readonly action: Action;
  readonly direction: "incoming" | "outgoing";
  readonly mute_direction: MuteDirection;
  readonly hangup_by: "" | "remote" | "local";
  readonly hangup_reason: string;
  readonly tm_progressing?: string;
  readonly tm_ringing?: string;
  readonly tm_hangup?: string;
  readonly tm_create: string;
  readonly tm_update?: string;
  readonly tm_delete?: string;
  /** Connection in the telephone network; with every further route another one. */
  readonly leg: string | null;
  /** World milliseconds of the first ring, and of the answer. */
  readonly dialledAt: number;
  readonly answeredAt: number | null;
  /** How long it may ring. */
  readonly dialMs: number;
  /** Carriers that are left to try. */
  readonly routesLeft: number;
  /** Runs its flow before it is answered. */
  readonly early: boolean;
  /** Where it is joined with others. */
  readonly bridge_id: string | null;
  /** The bridge that it was dialled for. */
  readonly bound_for: string | null;
  readonly onHold: boolean;
  readonly music: boolean;
  readonly silent: boolean;
  /** Why the far side is told that it ends. */
  readonly cause: HangupCause | null;
  /** A machine answered; it was detected and is hung up for that. */
  readonly machine: boolean;
  readonly detected: boolean;
  /** What this call is charged as. */
  readonly cost_type: CostType | "";
}

/** Its leg is there and nobody has asked for its end. */
export const isUp = (call: Pick<Call, "status">): boolean => call.status === "dialing" || call.status === "ringing" || call.status === "progressing";
