import { Command } from "commander";
import { Coverage, progressLine, run, RunNotes, simulatorTarget, terminalReport, type RunResult, type Target } from "../harness/index.ts";
import { select } from "../harness/select.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { inProcess } from "./in-process.ts";
import { c, examples, print, watched } from "./output.ts";
import { scenarios } from "../scenarios/index.ts";
import { vendorsOf } from "./server-options.ts";
import { reportKinds, writeReports } from "./verify-reports.ts";

interface Flags {
  readonly vendor?: string;
  readonly scenario?: string;
  readonly target: string;
  readonly report?: string;
  readonly reportDir: string;
}

/** Runs scenarios and judges every exchange and event. */
export const command = (): Command =>
  new Command("verify")
    .description("run scenarios against a simulator and judge every exchange, event and move against the contracts; ends with 0 when all held, 1 with findings, 2 when something could not run")
    .option("--vendor <names>", "only scenarios with any of these vendors, as a,b")
    .option("--scenario <pattern>", "only scenarios of this name; * and ? stand for any text")
    .option("--target <target>", "sim (in process), or the address of a running simulator", "sim")
    .option("--report <kinds>", "also write reports: json (CTRF), junit, html (sequence diagrams), md (for a pull request)")
    .option("--report-dir <folder>", "where reports go", "reports")
    .addHelpText("after", examples("verify", "verify --vendor comswise --scenario '*call*'", "verify --target http://127.0.0.1:4010 --report junit,html,md"))
    .action(async (flags: Flags) => {
      const kinds = reportKinds(flags.report);
      const filter = { vendors: flags.vendor === undefined ? [] : vendorsOf(flags.vendor).map(({ name }) => name), ...(flags.scenario === undefined ? {} : { name: flags.scenario }) };
      if (select(scenarios, filter).length === 0) throw new StartupError("no scenario matches; ringback list scenarios shows them");
      const coverage = new Coverage(contractOf);
      const { target, close } = await targetOf(flags.target);
      try {
        const notes = new RunNotes(target);
        const result = await run({ scenarios, target: notes.target, filter, coverage, onStart, onResult, onStep: notes.onStep });
        const written = writeReports(flags.reportDir, kinds, result, notes, coverage);
        print(terminalReport(result));
        if (written.length) print(c.dim(`written: ${written.join(", ")}`));
        process.exitCode = exitCodeOf(result);
      } finally {
        await close();
      }
    });

/** @throws {StartupError} for what is no target */
async function targetOf(text: string): Promise<{ target: Target; close(): Promise<void> }> {
  if (text === "sim") return inProcess();
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return { target: simulatorTarget({ url: text }), close: async () => {} };
  throw new StartupError(`--target takes sim or the address of a running simulator such as http://127.0.0.1:4010, not "${text}"`);
}

/** While somebody watches: which scenario is under way, replaced by how it ended. When piped: what did not hold. */
function onStart(scenario: { name: string }): void {
  if (watched()) process.stdout.write(c.dim(`… ${scenario.name}`));
}

function onResult(result: RunResult["results"][number]): void {
  if (watched()) process.stdout.write(`\r\u001B[2K${progressLine(result)}\n`);
  else if (result.status !== "held") print(progressLine(result));
}

/** What could not run outweighs findings: the run says less than it should. One in which all was skipped says nothing. */
function exitCodeOf({ results }: RunResult): number {
  if (results.some(({ status }) => status === "couldNotRun") || results.every(({ status }) => status === "skipped")) return 2;
  return results.some(({ status }) => status === "findings") ? 1 : 0;
}
