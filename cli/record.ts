import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { run, RunNotes, type ScenarioResult } from "../harness/index.ts";
import { without } from "../harness/record/cassette.ts";
import { pageId, Recorder } from "../harness/record/recorder.ts";
import { cassetteOf } from "../harness/record/to-har.ts";
import { select } from "../harness/select.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { scenarios } from "../scenarios/index.ts";
import { leftByRun } from "./left-behind.ts";
import { addSideOptions, filterOf, otherSide, type SideFlags, untilToldToStop } from "./other-side.ts";
import { c, examples, print, printJson } from "./output.ts";
import { progress } from "./progress.ts";
import { stopped } from "./stopped.ts";
import { toldRun } from "./verify-reports.ts";

interface Flags extends SideFlags {
  readonly out?: string;
  readonly json?: boolean;
}

/** Keeps a run as a cassette. */
export const command = (): Command =>
  addSideOptions(new Command("record").description("run scenarios and keep what was sent, answered and delivered as a cassette (HAR 1.2); secrets, telephone numbers, addresses, names and sound are replaced before it is written; ends with 0 when all that was to be recorded is, 2 when something could not run and was left out, 130 when it was stopped"), false)
    .option("--out <file>", "where the cassette goes (default: cassettes/<target>.har)")
    .option("--json", "print one JSON object when done")
    .addHelpText("after", examples("record --target sandbox:acme", "record --target sandbox:acme --vendor comswise --scenario 'call*' --out comswise.har", "record --target sim --vendor commbox"))
    .action(async (flags: Flags) => {
      const filter = filterOf(flags);
      if (select(scenarios, filter).length === 0) throw new StartupError("no scenario matches; ringback list scenarios shows them");
      if (flags.target === undefined) throw new StartupError("say what to record: --target sandbox:<name>, the address of a running simulator, or sim");
      const signal = untilToldToStop();
      const { target, close } = await otherSide(flags, signal);
      const notes = new RunNotes(target);
      const recorder = new Recorder(notes.target, contractOf);
      const out = flags.out ?? join("cassettes", `${target.name.replace(/^(sandbox:|the )/, "").replace(/[^A-Za-z0-9.-]+/g, "-")}.har`);
      try {
        const recordedAt = new Date();
        const total = select(scenarios, filter).length;
        const played = await run({ scenarios, target: recorder.target, filter, onStep: recorder.onStep, signal, onResult: progress(target, flags.json, notes.secrets) });
        const results = toldRun(played, notes).run.results;
        // Of a story that could not be played to its end, a replay could not tell either what comes next.
        const leftOut = results.filter(({ status }) => status === "couldNotRun");
        const cassette = without(cassetteOf(recorder, { version: versionOf(), recordedAt }), new Set(leftOut.map(nameOf)));
        const { pages, entries, _ringback: facts } = cassette.log;
        const stays = leftByRun({ target: target.name, results });
        process.exitCode = signal.aborted ? 130 : leftOut.length > 0 ? 2 : 0;
        if (entries.length === 0) {
          if (stays) process.stderr.write(`${stays}\n`);
          if (signal.aborted) return stopped("nothing was recorded");
          throw new StartupError(`nothing was recorded: ${results.find(({ reason }) => reason !== undefined)?.reason ?? "no scenario sent a request"}`);
        }
        write(out, JSON.stringify(cassette, null, 1));
        const events = pages.reduce((sum, page) => sum + page._ringback.timeline.filter(({ kind }) => kind === "event").length, 0);
        const replaced = Object.fromEntries(Object.entries(facts.standIns).map(([kind, all]) => [kind, all.length]));
        if (signal.aborted) stopped(`${pages.length} of ${total} scenarios are in ${out}`);
        if (flags.json) return printJson({ file: out, scenarios: pages.length, requests: entries.length, events, replaced, stopped: signal.aborted, leftOut: leftOut.map((one) => ({ scenario: nameOf(one), reason: one.reason })), left: results.flatMap(({ left = [] }) => left), unanswered: results.flatMap(({ unanswered = [] }) => unanswered) });
        for (const one of leftOut) print(`${c.magenta("left out")} ${nameOf(one)}: ${one.reason}`);
        if (stays) print(stays);
        print(`${pages.length} scenarios, ${entries.length} requests and ${events} events are in ${c.bold(out)}`);
        print(c.dim(`replaced: ${Object.entries(replaced).map(([kind, n]) => `${n} ${kind}`).join(", ")}. Text that people wrote may hold more: read it before you publish it.`));
      } finally {
        await close();
      }
    });

const nameOf = ({ vendors, name }: ScenarioResult): string => pageId({ vendors, scenario: name });
const versionOf = (): string => JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    throw new StartupError(`the cassette ${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
