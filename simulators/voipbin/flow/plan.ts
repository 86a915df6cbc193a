import type { VoipbinAct } from "../resources.ts";
import type { Call } from "../calls/types.ts";
import type { Action, Activeflow } from "./types.ts";

/** What an action is given: its options with the variables filled in, and as they were written. */
export interface Step {
  readonly act: VoipbinAct;
  readonly flow: Activeflow;
  /** The call that the flow runs for, while it is up. */
  readonly call: Call | undefined;
  readonly action: Action;
  readonly option: Readonly<Record<string, any>>;
  readonly written: Readonly<Record<string, any>>;
}

/**
 * What becomes of the flow: the next action; its end; waiting for something that is named, for so long at most; a jump to
 * an action (nil: the next); or a list of actions to be run before it goes on.
 */
export type Outcome = "next" | "end" | { readonly wait: string; readonly seconds?: number } | { readonly jump: string | undefined } | { readonly run: readonly Action[] };

/** How one type of action is executed, and whether it needs a call (`call`), must be without one (`noCall`) or neither. */
export interface ActionPlan {
  readonly media: "call" | "noCall" | "any";
  readonly run: (step: Step) => Outcome;
}

export const onCall = (run: ActionPlan["run"]): ActionPlan => ({ media: "call", run });
export const withoutCall = (run: ActionPlan["run"]): ActionPlan => ({ media: "noCall", run });
export const anywhere = (run: ActionPlan["run"]): ActionPlan => ({ media: "any", run });
