import { join } from "node:path";
import { Command } from "commander";
import { accept } from "../harness/drift/accept.ts";
import type { Difference, Verdict } from "../harness/drift/difference.ts";
import { drift } from "../harness/drift/drift.ts";
import { driftReport } from "../harness/drift/report.ts";
import { select } from "../harness/select.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { registry } from "../simulators/registry.ts";
import { scenarios } from "../scenarios/index.ts";
import { inProcess } from "./in-process.ts";
import { leftBehind } from "./left-behind.ts";
import { names } from "./numbers.ts";
import { addSideOptions, filterOf, otherSide, type SideFlags, untilToldToStop } from "./other-side.ts";
import { c, examples, print, printJson } from "./output.ts";
import { progress } from "./progress.ts";
import { stopped } from "./stopped.ts";

interface Flags extends SideFlags {
  readonly accept?: true | string;
  readonly json?: boolean;
}

const VERDICTS: Readonly<Record<string, Verdict>> = { contract: "contract wrong", simulator: "simulator wrong", vendor: "vendor wrong", new: "new" };

/** Contract, simulator and vendor side by side. */
export const command = (): Command =>
  addSideOptions(new Command("drift").description("play the same scenarios against simulator and vendor, lay both beside the contract, and say of each difference who is wrong; ends with 0 when there is none, 1 with differences, 2 when nothing could be compared, 130 when it was stopped"))
    .option("--accept [verdicts]", `write the smallest change of each difference to overlay.yaml or divergences.ts; only of these verdicts, as ${Object.keys(VERDICTS).join(",")}`)
    .option("--json", "as one JSON object")
    .addHelpText("after", examples("drift --cassette cassettes/acme.har", "drift --target sandbox:acme --vendor comswise", "drift --cassette cassettes/acme.har --accept contract,new"))
    .action(async (flags: Flags) => {
      const wanted = verdictsOf(flags.accept);
      const filter = filterOf(flags);
      if (select(scenarios, filter).length === 0) throw new StartupError("no scenario matches; ringback list scenarios shows them");
      const signal = untilToldToStop();
      const { target: vendor, held, close: closeVendor } = await otherSide(flags, signal);
      const chosen = held ? held(select(scenarios, filter)) : scenarios;
      const { target: simulator, close } = await inProcess();
      try {
        const known = Object.fromEntries(registry.map(({ name, divergences = [] }) => [name, divergences]));
        const result = await drift({ scenarios: chosen, simulator, vendor, filter, known, signal, onResult: progress(vendor, flags.json) });
        const stays = leftBehind(result.remains, result.unanswered, vendor.name);
        if (stays) process.stderr.write(`${stays}\n`);
        if (signal.aborted) return stopped("what was played is not compared, and nothing was written");
        if (result.compared.length === 0) throw new StartupError(`nothing could be compared: ${result.left[0]?.reason ?? "no scenario was played"}`);
        if (flags.json) printJson(result);
        else print(driftReport(result, c.isColorSupported));
        process.exitCode = settle(result.differences, wanted) ? 1 : 0;
      } finally {
        await close();
        await closeVendor();
      }
    });

/** Accepts what was asked for. @returns whether something is left */
function settle(differences: readonly Difference[], wanted: ReadonlySet<Verdict>): boolean {
  const accepted = differences.filter(({ verdict }) => wanted.has(verdict));
  if (accepted.length) {
    const folder = (part: string) => (vendor: string) => join(packageRoot(), part, vendor);
    const changed = accept(accepted, { contract: folder("contracts"), simulator: folder("simulators") }, new Date().toISOString().slice(0, 10));
    for (const [path, count] of changed) process.stderr.write(`${count} ${count === 1 ? "change was" : "changes were"} written to ${path}\n`);
  }
  return accepted.length < differences.length;
}

function verdictsOf(given: Flags["accept"]): ReadonlySet<Verdict> {
  if (given === undefined) return new Set();
  if (given === true) return new Set(Object.values(VERDICTS));
  const wanted = names(given);
  if (wanted.length === 0) throw new StartupError(`--accept takes ${Object.keys(VERDICTS).join(", ")}, not "${given}"; without any, it accepts all`);
  return new Set(
    wanted.map((name) => {
      const verdict = VERDICTS[name];
      if (!verdict) throw new StartupError(`--accept takes ${Object.keys(VERDICTS).join(", ")}, not "${name}"`);
      return verdict;
    }),
  );
}
