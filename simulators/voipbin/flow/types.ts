import type { Variables } from "./variables.ts";

/** One action of a flow, as it is stored and shown. */
export interface Action {
  readonly id: string;
  readonly next_id?: string;
  readonly type: string;
  readonly option?: Readonly<Record<string, any>>;
  readonly tm_execute?: string;
}

/** Stands for the beginning of a flow that runs, and for its end. */
export const BEGIN: Action = { id: "00000000-0000-0000-0000-000000000001", type: "" };
export const END: Action = { id: "00000000-0000-0000-0000-000000000002", type: "" };

export interface Flow {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "flow" | "conference" | "queue" | "campaign" | "transfer";
  readonly name: string;
  readonly detail: string;
  readonly actions: readonly Action[];
  readonly on_complete_flow_id: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** Made up for actions that came without a flow: found by its id alone. */
  readonly temporary: boolean;
}

/** A list of actions that is being run, and where it stands; -1 is before the first. */
export interface Part {
  readonly actions: readonly Action[];
  readonly at: number;
}

export interface Activeflow {
  readonly id: string;
  readonly customer_id: string;
  readonly flow_id: string;
  readonly status: "running" | "ended";
  readonly reference_type: string;
  readonly reference_id: string;
  readonly reference_activeflow_id: string;
  readonly on_complete_flow_id: string;
  readonly current_action: Action;
  readonly forward_action_id: string;
  readonly executed_actions: readonly Action[];
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** Lists inside one another: the last is run, the one before it goes on when it is through. */
  readonly parts: readonly Part[];
  readonly variables: Variables;
  /** Jumps left, by the id of the `goto`. */
  readonly loops: Readonly<Record<string, number>>;
  /** What it waits for; null while it goes on by itself. */
  readonly waits: string | null;
  readonly begun: boolean;
}
