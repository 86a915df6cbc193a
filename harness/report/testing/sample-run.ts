import { Coverage } from "../../coverage.ts";
import type { RunResult, ScenarioResult } from "../../run-result.ts";
import { simulatorTarget } from "../../targets/simulator-target.ts";
import { reply } from "../../testing/meridian-simulator.ts";
import { MeridianSimulator, type Misbehaviour } from "../../testing/meridian-simulator.ts";
import { meridian, scenario } from "../../testing/play.ts";
import { scenarioList } from "../../scenario.ts";
import { run } from "../../runner.ts";
import { htmlReport } from "../html.ts";
import { redactionFor } from "../redaction.ts";
import { RunNotes } from "../run-notes.ts";

export interface SampleRun {
  readonly run: RunResult;
  readonly notes: RunNotes;
  readonly coverage: Coverage;
}

type Stories = Parameters<typeof scenarioList>[0];

async function played(stories: Stories, wrong: Misbehaviour, coverage: Coverage): Promise<{ result: RunResult; notes: RunNotes }> {
  const simulator = new MeridianSimulator(wrong);
  const notes = new RunNotes(simulatorTarget({ fetch: simulator.fetch, url: simulator.url }));
  return { result: await run({ scenarios: scenarioList(stories), target: notes.target, onStep: notes.onStep, coverage, ...meridian }), notes };
}

/** One scenario of each outcome: a call that rings and ends, an answer that is wrong, a mistake, and one that was skipped. */
export async function sampleRun(): Promise<SampleRun> {
  const coverage = new Coverage(meridian.contractOf);
  const story = scenario("meridian", {
    summary: "A story.",
    async run({ meridian, clock, events, check }) {
      const { body } = await meridian("startCall", { body: { to: "+15555550100", note: "meridian-key" } });
      await clock.pass("30s");
      await events.expect("call.ended");
      check("over", (await meridian("getCall", { path: { callId: body.id } })).body.state, "completed");
    },
  });
  const good = await played({ story, left: story }, {}, coverage);
  const badOne = scenario("meridian", {
    summary: "A story.",
    async run({ check, meridian }) {
      await meridian("getCall", { path: { callId: "C1" } });
      check("the call", { legs: [{ to: "<a>" }] }, { legs: [{ to: "b" }] });
    },
  });
  const bad = await played({ badOne }, { answer: () => reply(200, { id: "C1", to: "+1", state: "held", recording: null, "a&b": 1 }, { "x-age": "1" }) }, coverage);
  const broken = await played({ broken: scenario("meridian", { summary: "A story.", run: () => Promise.reject(new Error("oops")) }) }, {}, coverage);
  const [held, left] = good.result.results as [ScenarioResult, ScenarioResult];
  const results = [held, ...bad.result.results, ...broken.result.results, { ...left, status: "skipped" as const, reason: "needs an <operator>", steps: [] }];
  return { run: { target: "in process", kind: "simulator", results: results.map((result) => ({ ...result, millis: 5 })), startedAt: 1000, millis: 20 }, notes: good.notes, coverage };
}

/** The page of the sample run. */
export async function samplePage(): Promise<string> {
  const { run, notes, coverage } = await sampleRun();
  return htmlReport(run, { ...meridian, redaction: redactionFor(run, notes.secrets, meridian.contractOf), at: notes.at, coverage: coverage.report() });
}
