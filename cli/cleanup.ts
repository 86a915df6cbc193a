import { Command } from "commander";
import { cleanUp, sandboxTarget } from "../harness/index.ts";
import { adapterOf } from "../harness/adapters/index.ts";
import { ledgerOf } from "../harness/targets/sandbox-target.ts";
import { onlyFor } from "../harness/targets/targets-file.ts";
import { withVariables } from "../harness/targets/variables.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { leftBehind } from "./left-behind.ts";
import { examples, print, printJson } from "./output.ts";
import { sandboxNamed, sandboxPlan } from "./verify-target.ts";

interface Flags {
  readonly target: string;
  readonly targets: string;
  readonly forget?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Removes what a run that was killed left on a sandbox. */
export const command = (): Command =>
  new Command("cleanup")
    .description("remove what scenarios made on a sandbox and could not remove themselves, because they were killed or it was down; ends with 1 when something is left that could be removed later")
    .requiredOption("--target <target>", "sandbox:<name> of the targets file")
    .option("--targets <file>", "where sandboxes are described", "targets.yaml")
    .option("--dry-run", "show what would be removed")
    .option("--forget", "afterwards forget what could not be removed: it was looked after by hand")
    .option("--json", "as JSON")
    .addHelpText("after", examples("cleanup --target sandbox:acme", "cleanup --target sandbox:acme --dry-run", "cleanup --target sandbox:acme --forget"))
    .action(async ({ target, targets, forget, dryRun, json }: Flags) => {
      const name = sandboxNamed(target);
      if (name === undefined) throw new StartupError(`--target takes sandbox:<name> of ${targets}, not "${target}"; a simulator's worlds go away by themselves`);
      const plan = sandboxPlan(targets, name);
      const ledger = ledgerOf(plan);
      if (dryRun) {
        const [standing, waiting] = [ledger.standing(), ledger.unanswered()];
        if (json) printJson({ standing, unanswered: waiting });
        else print([...standing.map(({ vendor, kind, id, scenario }) => `${vendor} ${kind} ${id}, made by ${scenario}`), leftBehind([], waiting, target)].filter(Boolean).join("\n") || "nothing is left");
        return;
      }
      // Nothing but removing is done here, so nothing can cost money.
      const { removed, left, unanswered } = await cleanUp(ledger, () => sandboxTarget(withVariables(onlyFor(plan, ledger.standing().map(({ vendor }) => vendor)), process.env), { allowBillable: true }), { contractOf, adapterOf });
      const open = ledger.standing();
      if (forget) ledger.clear();
      if (json) printJson({ removed, left, unanswered });
      else print([removed.length ? `removed ${removed.length}: ${removed.map(({ vendor, kind, id }) => `${vendor} ${kind} ${id}`).join(", ")}` : "nothing was removed", leftBehind(left, unanswered, target)].filter(Boolean).join("\n"));
      process.exitCode = !forget && open.length + unanswered.length > 0 ? 1 : 0;
    });
