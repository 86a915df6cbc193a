import { Interrupted, SkipScenario, StopScenario, TargetError } from "./errors.ts";
import type { Outcome } from "./run-result.ts";

/** How a story ended before its end. */
export interface Ending {
  readonly status?: Outcome;
  readonly reason?: string;
}

/** What a thrown value means for the scenario. */
export function endingOf(error: unknown): Ending {
  const { message, stack } = error as Error;
  if (error instanceof StopScenario) return { status: "findings", reason: message };
  if (error instanceof SkipScenario) return { status: "skipped", reason: message };
  if (error instanceof TargetError || error instanceof Interrupted) return { status: "couldNotRun", reason: message };
  // A mistake in the scenario itself: say where.
  const where = stack?.split("\n").find((line) => /scenarios?[\w-]*[/.]/.test(line) && !line.includes("/harness/"))?.trim();
  return { status: "couldNotRun", reason: `the scenario threw: ${message}${where ? ` (${where})` : ""}` };
}
