import type { Exchange } from "../exchange.ts";
import type { ReceivedEvent } from "../received-event.ts";
import type { ScenarioResult } from "../run-result.ts";

/** One story as it went against the healthy target. */
export interface Recorded {
  readonly scenario: string;
  /** All exchanges, in order: their places are the proxy's count of requests. */
  readonly exchanges: readonly Exchange[];
  /** All deliveries that the receiver got, in order. */
  readonly events: readonly ReceivedEvent[];
  /** How many exchanges there had been when each of them came. */
  readonly came: readonly number[];
  /** How many there had been when the stage itself did something: a stimulus, a row that was laid out. */
  readonly staged: readonly number[];
}

export const recordedOf = ({ name, steps }: Pick<ScenarioResult, "name" | "steps">): Recorded => ({
  scenario: name,
  exchanges: steps.flatMap(({ exchange }) => exchange ?? []),
  events: steps.flatMap(({ event }) => event ?? []),
  came: steps.flatMap(({ event }, i) => (event ? exchangesBefore(steps, i) : [])),
  staged: steps.flatMap(({ kind }, i) => (kind === "stimulus" || kind === "arrange" ? exchangesBefore(steps, i) : [])),
});

const exchangesBefore = (steps: ScenarioResult["steps"], end: number): number => steps.slice(0, end).filter(({ exchange }) => exchange).length;

/** Places of exchanges and events in a timeline, by step. */
export function ordinalsOf(steps: ScenarioResult["steps"]) {
  const count = (kind: "exchange" | "event") => {
    const numbers = new Map<number, number>();
    for (const step of steps) if (step[kind]) numbers.set(step.n, numbers.size);
    return (step: number) => numbers.get(step) ?? -1;
  };
  return { exchange: count("exchange"), event: count("event") };
}
