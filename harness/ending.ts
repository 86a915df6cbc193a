import { Interrupted, SkipScenario, StopScenario, TargetError } from "./errors.ts";
import type { Outcome } from "./run-result.ts";

/** How a story ended before its end. */
export interface Ending {
  readonly status?: Outcome;
  readonly reason?: string;
}

/**
 * What a thrown value means for the scenario.
 * @param found - something was held against the target already: a story that then stumbles over what it was given says no more than that
 */
export function endingOf(error: unknown, found = false): Ending {
  const { message, stack } = error as Error;
  if (error instanceof StopScenario) return { status: "findings", reason: message };
  if (error instanceof SkipScenario) return { status: "skipped", reason: message };
  if (error instanceof TargetError || error instanceof Interrupted) return { status: "couldNotRun", reason: message };
  if (found && error instanceof TypeError) return { status: "findings", reason: `after what was found, the story could not go on: ${message}` };
  // A mistake in the scenario itself: say where.
  const where = stack?.split("\n").find((line) => /scenarios?[\w-]*[/.]/.test(line) && !line.includes("/harness/"))?.trim();
  return { status: "couldNotRun", reason: `the scenario threw: ${message}${where ? ` (${where})` : ""}` };
}
