import type { LeftRow } from "./cleaning.ts";
import type { Finding } from "./finding.ts";
import type { Step } from "./log.ts";
import type { Unanswered } from "./targets/ledger.ts";

/** `held`: nothing but warnings. `findings`: at least one error. `couldNotRun`: says nothing about the contract. */
export type Outcome = "held" | "findings" | "skipped" | "couldNotRun";

export interface ScenarioResult {
  readonly name: string;
  readonly vendors: readonly string[];
  readonly summary: string;
  readonly status: Outcome;
  /** Why it was skipped, could not run, or ended early. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  /** Timeline of exchanges, events and jumps of the clock. */
  readonly steps: readonly Step[];
  /** What it made on a sandbox and could not remove. */
  readonly left?: readonly LeftRow[];
  /** Requests of it that may have made something on a sandbox: their answers were never seen. */
  readonly unanswered?: readonly Unanswered[];
  /** Real milliseconds. */
  readonly millis: number;
}

export interface RunResult {
  readonly target: string;
  readonly kind: "simulator" | "sandbox";
  readonly results: readonly ScenarioResult[];
  /** Real milliseconds since 1970. */
  readonly startedAt: number;
  readonly millis: number;
}
