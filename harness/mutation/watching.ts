import type { Check } from "../checks/check.ts";
import type { Judgement } from "../finding.ts";
import type { Step } from "../log.ts";
import type { Site } from "./fault.ts";
import { ordinalsOf } from "./recording.ts";

/** Checks that say as soon as one of them names a fault: what the story does after that changes nothing. */
export interface Watch {
  readonly checks: readonly Check[];
  readonly onStep: (step: Step) => void;
  /** Has it been named? */
  readonly named: () => boolean;
}

/** Looks over the shoulder of checks for one fault. */
export function watchFor({ scenario, names }: Site, checks: readonly Check[]): Watch {
  const steps: Step[] = [];
  let named = false;
  function* watched(check: string, judgements: Iterable<Judgement>): Generator<Judgement> {
    for (const judgement of judgements) {
      named ||= names({ severity: "error", ...judgement, check, scenario, step: steps.length }, ordinalsOf(steps));
      yield judgement;
    }
  }
  return {
    checks: checks.map((check) => ({
      ...check,
      ...(check.exchange ? { exchange: (...about) => watched(check.name, check.exchange!(...about)) } : {}),
      ...(check.event ? { event: (...about) => watched(check.name, check.event!(...about)) } : {}),
    })),
    onStep: (step) => void steps.push(step),
    named: () => named,
  };
}
