/**
 * A target cannot be used as it is: down, not an API, too slow, a credential it refuses. One sentence for a person.
 * Says nothing about the contract, so it is never a finding: the scenario could not run.
 */
export class TargetError extends Error {
  override readonly name = "TargetError";
  constructor(
    readonly kind: "down" | "timeout" | "html" | "redirect" | "throttled" | "credential" | "control" | "setup",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A target lacks what a scenario needs (a clock that jumps, a stimulus): the scenario is skipped with this reason. */
export class SkipScenario extends Error {
  override readonly name = "SkipScenario";
}

/** What the rest of a story stands on did not happen. The finding is recorded already; the story ends here. */
export class StopScenario extends Error {
  override readonly name = "StopScenario";
}

/** The run was stopped from outside (Ctrl-C): the story ends where it is, and what it made is removed. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  constructor() {
    super("stopped before its end");
  }
}
