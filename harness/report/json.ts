import type { VendorCoverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { Outcome, RunResult, ScenarioResult } from "../run-result.ts";
import { findingsText, headline } from "./message.ts";

type CtrfStatus = "passed" | "failed" | "skipped" | "pending" | "other";

/** The Common Test Report Format (ctrf.io), with our findings under `extra`. */
export interface CtrfReport {
  readonly reportFormat: "CTRF";
  readonly specVersion: "0.0.0";
  readonly results: {
    readonly tool: { readonly name: string };
    readonly summary: Readonly<Record<"tests" | "passed" | "failed" | "pending" | "skipped" | "other" | "start" | "stop", number>>;
    readonly tests: readonly CtrfTest[];
    readonly environment: { readonly reportName: string; readonly testEnvironment: string; readonly extra: { readonly target: string; readonly kind: string } };
    readonly extra?: { readonly coverage: Readonly<Record<string, VendorCoverage>> };
  };
}

export interface CtrfTest {
  readonly name: string;
  readonly status: CtrfStatus;
  /** Milliseconds. */
  readonly duration: number;
  readonly message?: string;
  readonly trace?: string;
  readonly suite: readonly string[];
  readonly steps: readonly { readonly name: string; readonly status: CtrfStatus }[];
  readonly extra: { readonly outcome: Outcome; readonly summary: string; readonly findings: readonly Finding[] };
}

// What could not run is "other": it failed, but not by the contract.
const STATUS: Readonly<Record<Outcome, CtrfStatus>> = { held: "passed", findings: "failed", skipped: "skipped", couldNotRun: "other" };

/** The run as one JSON document. */
export function jsonReport(run: RunResult, coverage?: Readonly<Record<string, VendorCoverage>>): CtrfReport {
  const count = (status: CtrfStatus) => run.results.filter((result) => STATUS[result.status] === status).length;
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    results: {
      tool: { name: "ringback" },
      summary: {
        tests: run.results.length,
        passed: count("passed"),
        failed: count("failed"),
        pending: 0,
        skipped: count("skipped"),
        other: count("other"),
        start: run.startedAt,
        stop: run.startedAt + run.millis,
      },
      tests: run.results.map(testOf),
      environment: { reportName: "ringback verify", testEnvironment: run.target, extra: { target: run.target, kind: run.kind } },
      ...(coverage ? { extra: { coverage } } : {}),
    },
  };
}

function testOf(result: ScenarioResult): CtrfTest {
  const message = headline(result);
  const trace = findingsText(result);
  return {
    name: result.name,
    status: STATUS[result.status],
    duration: result.millis,
    ...(message ? { message } : {}),
    ...(trace ? { trace } : {}),
    suite: ["ringback", result.vendors.join("+")],
    steps: result.steps.map(({ n, title }) => ({ name: `${n}. ${title}`, status: result.findings.some(({ step, severity }) => step === n && severity === "error") ? "failed" : "passed" })),
    extra: { outcome: result.status, summary: result.summary, findings: result.findings },
  };
}
