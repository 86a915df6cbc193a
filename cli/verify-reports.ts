import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adapterOf, type Coverage, htmlReport, jsonReport, junitReport, markdownReport, redactedRun, type Redaction, redactionFor, type RunNotes, type RunResult } from "../harness/index.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { names } from "./numbers.ts";

const FILES = { json: "verify.json", junit: "verify.junit.xml", html: "verify.html", md: "verify.md" } as const;
export type ReportKind = keyof typeof FILES;

/** @throws {StartupError} for what is no report */
export function reportKinds(given: string | undefined): readonly ReportKind[] {
  const kinds = names(given ?? "");
  if (given?.trim() && kinds.length === 0) throw new StartupError(`--report takes ${Object.keys(FILES).join(", ")}, not "${given}"`);
  return kinds.map((kind) => {
    if (!Object.hasOwn(FILES, kind)) throw new StartupError(`--report takes ${Object.keys(FILES).join(", ")}, not "${kind}"`);
    return kind as ReportKind;
  });
}

/** A run without what may not be written: not to files, and not to the terminal, which is kept where CI runs. */
export interface ToldRun {
  readonly redaction: Redaction;
  readonly run: RunResult;
}

/** @see ToldRun */
export function toldRun(result: RunResult, notes: RunNotes): ToldRun {
  const redaction = redactionFor(result, notes.secrets, contractOf);
  return { redaction, run: redactedRun(result, redaction) };
}

/** Writes the reports of a run. @returns where they are @throws {StartupError} */
export function writeReports(folder: string, kinds: readonly ReportKind[], result: RunResult, { run, redaction }: ToldRun, notes: RunNotes, coverage: Coverage): string[] {
  const covered = coverage.report();
  const texts: Readonly<Record<ReportKind, () => string>> = {
    json: () => JSON.stringify(jsonReport(run, covered), null, 2),
    junit: () => junitReport(run),
    // Told from the steps as they were: who called whom is in their exchanges.
    html: () => htmlReport({ ...result, results: run.results.map((told, i) => ({ ...told, steps: result.results[i]!.steps })) }, { contractOf, adapterOf, redaction, at: notes.at, coverage: covered }),
    md: () => markdownReport(run, covered),
  };
  return kinds.map((kind) => write(folder, FILES[kind], texts[kind]()));
}

function write(folder: string, file: string, text: string): string {
  const path = join(folder, file);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    return path;
  } catch (error) {
    throw new StartupError(`the report ${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
