import type { Exchange } from "./exchange.ts";
import type { Finding, Judgement } from "./finding.ts";
import type { ReceivedEvent } from "./received-event.ts";

/** One line of a scenario's timeline. */
export interface Step {
  /** From 1, in the order in which things happened. */
  readonly n: number;
  readonly kind: "exchange" | "event" | "clock" | "stimulus" | "arrange" | "check";
  readonly title: string;
  readonly exchange?: Exchange;
  readonly event?: ReceivedEvent;
}

/** What happened in one scenario and what is held against it. */
export class ScenarioLog {
  readonly steps: Step[] = [];
  readonly findings: Finding[] = [];

  /** @param onStep - told of each step as it happens */
  constructor(
    readonly scenario: string,
    private readonly onStep?: (step: Step, scenario: string) => void,
  ) {}

  step(kind: Step["kind"], title: string, what: Pick<Step, "exchange" | "event"> = {}): Step {
    const step: Step = { n: this.steps.length + 1, kind, title, ...what };
    this.steps.push(step);
    this.onStep?.(step, this.scenario);
    return step;
  }

  /** @param step - number of the step it is about; the last one by default */
  find(check: string, judgement: Judgement, step = this.steps.length): void {
    this.findings.push({ severity: "error", ...judgement, check, scenario: this.scenario, step });
  }
}
