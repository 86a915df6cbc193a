import { Refusal } from "../../../core/refusal.ts";
import type { ActionPlan } from "../plan.ts";

/** What is refused is passed over, and the flow goes on; whoever refuses has written nothing yet. */
export const orPassOver =
  (run: ActionPlan["run"]): ActionPlan["run"] =>
  (step) => {
    try {
      return run(step);
    } catch (error) {
      if (error instanceof Refusal) return "next";
      throw error;
    }
  };
