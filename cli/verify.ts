import { Command } from "commander";
import { Coverage, progressLine, redactedStory, run, RunNotes, terminalReport, type NamedScenario, type RunResult } from "../harness/index.ts";
import { select } from "../harness/select.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { AT_ONCE } from "./in-process.ts";
import { leftByRun } from "./left-behind.ts";
import { untilToldToStop } from "./other-side.ts";
import { c, eraseLine, examples, print, watched } from "./output.ts";
import { registry } from "../simulators/registry.ts";
import { scenarios } from "../scenarios/index.ts";
import { vendorsOf } from "./server-options.ts";
import { reportKinds, toldRun, writeReports } from "./verify-reports.ts";
import { targetOf, type TargetFlags, wantedOf } from "./verify-target.ts";

interface Flags extends TargetFlags {
  readonly vendor?: string;
  readonly scenario?: string;
  readonly report?: string;
  readonly reportDir: string;
  readonly arazzo?: string;
  readonly input?: readonly string[];
}

/** Runs scenarios and judges every exchange and event. */
export const command = (): Command =>
  new Command("verify")
    .description("run scenarios against a simulator and judge every exchange, event and move against the contracts; ends with 0 when all held, 1 with findings, 2 when something could not run")
    .option("--vendor <names>", "only scenarios with any of these vendors, as a,b")
    .option("--scenario <pattern>", "only scenarios of this name; * and ? stand for any text")
    .option("--target <target>", "sim (in process), the address of a running simulator, or sandbox:<name> of the targets file", "sim")
    .option("--targets <file>", "where sandboxes are described", "targets.yaml")
    .option("--allow-billable", "let scenarios place real calls and send real messages on a sandbox")
    .option("--max-wait <duration>", "longest real wait for a sandbox's time to pass, as in 2m (default: what the targets file says)")
    .option("--report <kinds>", "also write reports: json (CTRF), junit, html (sequence diagrams), md (for a pull request)")
    .option("--report-dir <folder>", "where reports go", "reports")
    .option("--arazzo <file>", "instead of our scenarios, the workflows of an Arazzo 1.0 file")
    .option("--input <name=value>", "an input of these workflows; may be given again", (value: string, before: readonly string[] = []) => [...before, value])
    .addHelpText("after", examples("verify", "verify --vendor comswise --scenario '*call*'", "verify --target http://127.0.0.1:4010 --report junit,html,md", "verify --target sandbox:acme --vendor comswise", "verify --arazzo theirs.arazzo.yaml --input agent=7"))
    .action(async (flags: Flags) => {
      const kinds = reportKinds(flags.report);
      const filter = { vendors: flags.vendor === undefined ? [] : vendorsOf(flags.vendor).map(({ name }) => name), ...(flags.scenario === undefined ? {} : { name: flags.scenario }) };
      const scenarios = await storiesOf(flags);
      const chosen = select(scenarios, filter);
      if (chosen.length === 0) throw new StartupError("no scenario matches; ringback list scenarios shows them");
      const coverage = new Coverage(contractOf);
      const signal = untilToldToStop();
      const { target, close } = await targetOf(flags, wantedOf(filter, chosen), signal);
      try {
        const notes = new RunNotes(target);
        const result = await run({ scenarios, target: notes.target, filter, coverage, atOnce: AT_ONCE[target.kind], onResult: (one, done, total) => onResult(one.reason === undefined ? one : redactedStory(one, { target: target.name, kind: target.kind }, notes.secrets, contractOf), done, total), onStep: notes.onStep, signal });
        const told = toldRun(result, notes);
        const written = writeReports(flags.reportDir, kinds, result, told, notes, coverage);
        print(terminalReport(told.run));
        if (written.length) print(c.dim(`written: ${written.join(", ")}`));
        const left = leftByRun(told.run);
        if (left) print(left);
        process.exitCode = signal.aborted ? 130 : exitCodeOf(result);
      } finally {
        await close();
      }
    });

/** Ours, or those of somebody's file. @throws {TargetError} naming file and place */
async function storiesOf({ arazzo, input = [] }: Flags): Promise<readonly NamedScenario[]> {
  if (arazzo === undefined) {
    if (input.length > 0) throw new StartupError("--input is for the workflows of --arazzo <file>; our scenarios take none");
    return scenarios;
  }
  const { scenariosFromArazzo } = await import("../harness/arazzo/import.ts");
  const inputs = Object.fromEntries(
    input.map((text) => {
      const [, name, value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (name === undefined) throw new StartupError(`--input takes name=value, not "${text}"`);
      return [name, value];
    }),
  );
  return scenariosFromArazzo(arazzo, { vendors: registry.map(({ name }) => name), contractOf }, inputs);
}

/** While somebody watches: how each scenario ended, and how far the run is. When piped: what did not hold. */
function onResult(result: RunResult["results"][number], done: number, total: number): void {
  if (watched()) process.stdout.write(`${eraseLine()}${progressLine(result)}\n${eraseLine() && done < total ? c.dim(`${done} of ${total} …`) : ""}`);
  else if (result.status !== "held") print(progressLine(result));
}

/** What could not run outweighs findings: the run says less than it should. One in which all was skipped says nothing. */
function exitCodeOf({ results }: RunResult): number {
  if (results.some(({ status }) => status === "couldNotRun") || results.every(({ status }) => status === "skipped")) return 2;
  return results.some(({ status }) => status === "findings") ? 1 : 0;
}
