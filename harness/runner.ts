import type { Contract } from "../simulators/core/contract/contract.ts";
import { contractOf as readContract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import { adapterOf as listedAdapter } from "./adapters/index.ts";
import { atOnce } from "./at-once.ts";
import type { Check } from "./checks/check.ts";
import type { Coverage } from "./coverage.ts";
import { type LeftRow, removeRows } from "./cleaning.ts";
import { type Ending, endingOf } from "./ending.ts";
import { stoppable } from "./interruption.ts";
import { ScenarioLog, type Step } from "./log.ts";
import type { RunResult, ScenarioResult } from "./run-result.ts";
import type { NamedScenario } from "./scenario.ts";
import { select, type Filter } from "./select.ts";
import { openStage } from "./stage.ts";
import type { PlainRecord } from "./targets/control-plane.ts";
import type { Unanswered } from "./targets/ledger.ts";
import type { Session, Target } from "./targets/target.ts";
import { settingsOf } from "./strictness.ts";
import { UsesRecorder } from "./uses-recorder.ts";
import type { StoryUses } from "./uses.ts";
import { now } from "./wall-clock.ts";

export interface RunOptions {
  readonly scenarios: readonly NamedScenario[];
  readonly target: Target;
  readonly filter?: Filter;
  readonly contractOf?: (vendor: string) => Contract;
  readonly adapterOf?: (vendor: string) => Adapter;
  /** Instead of the listed ones. */
  readonly checks?: readonly Check[];
  /** Filled while running. */
  readonly coverage?: Coverage;
  /** So many scenarios are under way at a time, where each has a world of its own; 1 unless said. */
  readonly atOnce?: number;
  /** Told in the order of the scenarios. */
  readonly onResult?: (result: ScenarioResult, done: number, total: number) => void;
  /** Told of each exchange, event and jump of the clock as it happens: a recorder listens. */
  readonly onStep?: (step: Step, scenario: string) => void;
  /** Told what each story used of its target. */
  readonly onUses?: (uses: StoryUses, scenario: string) => void;
  /** Real milliseconds for one request. */
  readonly timeoutMillis?: number;
  /** Stops the run: the scenario under way ends, what it made on a sandbox is removed, and no other begins. */
  readonly signal?: AbortSignal;
}

/**
 * Runs scenarios, each in a world of its own that is always given back.
 * @throws {TargetError} when the target is not there at all
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { target } = options;
  const startedAt = now();
  await target.probe();
  const chosen = select(options.scenarios, options.filter);
  const results = await atOnce(chosen, {
    // What happens in a world is told apart by the scenario's name.
    most: new Set(chosen.map(({ name }) => name)).size === chosen.length ? (options.atOnce ?? 1) : 1,
    work: (scenario) => runScenario(scenario, options),
    onResult: (result, done) => options.onResult?.(result, done, chosen.length),
    stopped: () => options.signal?.aborted ?? false,
  });
  return { target: target.name, kind: target.kind, results, startedAt, millis: now() - startedAt };
}

async function runScenario(scenario: NamedScenario, options: RunOptions): Promise<ScenarioResult> {
  const log = new ScenarioLog(scenario.name, options.onStep);
  const begun = now();
  const remains: Remains = { left: [], unanswered: [] };
  const failing = () => log.findings.some(({ severity }) => severity === "error");
  const ended = await play(scenario, options, log, remains).then((): Ending => ({}), (error: unknown) => endingOf(error, failing()));
  const failed = failing();
  // What was found stays found, though the rest of the story was skipped.
  const status = ended.status === "couldNotRun" ? "couldNotRun" : failed ? "findings" : (ended.status ?? "held");
  const { name, vendors, summary } = scenario;
  return { name, vendors, summary, status, ...(ended.reason === undefined ? {} : { reason: ended.reason }), findings: log.findings, steps: log.steps, ...(remains.left.length ? { left: remains.left } : {}), ...(remains.unanswered.length ? { unanswered: remains.unanswered } : {}), millis: now() - begun };
}

/** What a story leaves on a sandbox. */
interface Remains {
  readonly left: LeftRow[];
  readonly unanswered: Unanswered[];
}

async function play(scenario: NamedScenario, options: RunOptions, log: ScenarioLog, remains: Remains): Promise<void> {
  const { target, coverage } = options;
  const { name, vendors, seed, fixture } = scenario;
  const contractOf = options.contractOf ?? readContract;
  const adapterOf = options.adapterOf ?? listedAdapter;
  const session = await target.open({ scenario: name, vendors, seed, fixture, settings: settingsOf(scenario, contractOf), story: scenario, signal: options.signal });
  const recorder = options.onUses && new UsesRecorder(vendors.filter((vendor) => contractOf(vendor).events.length > 0), adapterOf);
  const { session: stopping, run: telling } = stoppable(session, options.signal);
  try {
    const opened = await openStage({
      scenario, log, kind: target.kind,
      session: stopping,
      contractOf,
      adapterOf,
      checks: options.checks,
      witnessOf: coverage && ((vendor) => coverage.witness(vendor)),
      timeoutMillis: options.timeoutMillis,
      recorder,
    });
    try {
      await telling(async () => {
        await scenario.run(opened.stage);
        await opened.conclude();
      });
    } finally {
      await opened.close();
      if (recorder) options.onUses?.(recorder.uses(), name);
      const { ledger } = session;
      const rows = ledger?.standing().filter(({ scenario: made }) => made === name) ?? [];
      remains.left.push(...(await removeRows(rows, { session, contractOf, adapterOf, timeoutMillis: options.timeoutMillis ?? session.timeoutMillis }, ledger)).left);
      remains.unanswered.push(...(ledger?.unanswered().filter(({ scenario: asked }) => asked === name) ?? []));
      if (ledger?.standing().length === 0 && ledger.unanswered().length === 0) ledger.clear();
      await askSimulator(session, log, coverage);
    }
  } finally {
    await session.close();
  }
}

/** A simulator knows what no answer shows: its own breaches, and moves. Not being asked in time must not change how the story ended. */
async function askSimulator({ control }: Session, log: ScenarioLog, coverage: Coverage | undefined): Promise<void> {
  if (!control) return;
  const { breaches } = await control.get("health").catch((): PlainRecord => ({}));
  for (const breach of (breaches ?? []) as readonly unknown[]) log.find("no-breach", { expected: "a simulator that keeps its own promises", got: String(breach) }, 0);
  if (coverage) await control.get("coverage").then((report) => coverage.reported(report), () => {});
}
