import { Command } from "commander";
import { faultKinds, mutate, mutationScore, mutationTable, type PlantedFault } from "../harness/mutation/index.ts";
import { scenarios } from "../scenarios/index.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { inProcess } from "./in-process.ts";
import { wholeNumber } from "./numbers.ts";
import { c, eraseLine, examples, print, printJson, watched } from "./output.ts";
import { vendorsOf } from "./server-options.ts";

interface Flags {
  readonly vendor?: string;
  readonly kind?: string;
  readonly sites: string;
  readonly min: string;
  readonly json?: boolean;
}

/** Tries the harness itself: plants faults between it and a healthy simulator, and counts which are found. */
export const command = (): Command =>
  new Command("mutation")
    .description("try the checks themselves: plant one fault at a time in front of a healthy simulator and see whether it is found where it is; ends with 1 when the healthy one has findings or fewer are found than --min")
    .option("--vendor <names>", "only faults of these vendors, as a,b; all with scenarios unless said")
    .option("--kind <text>", "only kinds of faults whose name holds this")
    .option("--sites <number>", "places per kind and vendor", "3")
    .option("--min <percent>", "least share that must be found at the right place", "95")
    .option("--json", "as JSON")
    .addHelpText("after", examples("mutation", "mutation --vendor comswise --kind page", "mutation --sites 1 --json"))
    .action(async ({ vendor, kind, sites, min, json }: Flags) => {
      const told = new Set(scenarios.flatMap(({ vendors }) => vendors));
      const vendors = vendor === undefined ? [...told] : vendorsOf(vendor).map(({ name }) => name);
      const least = wholeNumber("--min", min, 0, 100);
      // Nothing planted is nothing missed: a slip must not pass as a trial.
      if (kind !== undefined && !faultKinds.some(({ name }) => name.includes(kind))) throw new StartupError(`--kind: no kind of fault has "${kind}" in its name; there are ${faultKinds.map(({ name }) => name).join(", ")}`);
      const { target, close } = await inProcess();
      try {
        const result = await mutate({ target, scenarios, vendors, sites: wholeNumber("--sites", sites, 1, 1000), ...(kind === undefined ? {} : { kind }), onHealthy, onFault });
        if (json) printJson({ ...result, score: mutationScore(result) });
        else print(mutationTable(result));
        const { planted, placed } = mutationScore(result);
        process.exitCode = result.healthy.length === 0 && placed * 100 >= least * planted ? 0 : 1;
      } finally {
        await close();
      }
    });

/** While somebody watches: how far it is. */
const onHealthy = (scenario: string, done: number, total: number): void => tell(`as it is, ${done} of ${total}: ${scenario}`);
const onFault = ({ vendor, kind }: PlantedFault, done: number, total: number): void => tell(done < total ? `${done} of ${total}: ${vendor}, ${kind}` : "");

function tell(text: string): void {
  if (watched() && eraseLine()) process.stdout.write(`${eraseLine()}${text && c.dim(text)}`);
}
