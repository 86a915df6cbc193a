import { Command } from "commander";
import { examples, print, printJson } from "./output.ts";
import { ask, DEFAULT_URL, namedAmong, worldUrl, type VendorAnswer } from "./running-server.ts";
import { exportLine, variablesOf } from "./variables.ts";

interface Flags {
  readonly url: string;
  readonly vendors?: string;
  readonly world?: string;
  readonly json?: boolean;
}

/** Prints addresses and keys of a running server, for `eval` in a shell. */
export const command = (): Command =>
  new Command("env")
    .description("print addresses and keys of a running server as export lines")
    .option("--url <url>", "the server", DEFAULT_URL)
    .option("--vendors <names>", "only these, as a,b")
    .option("--world <name>", "of this world", undefined)
    .option("--json", "as one JSON object")
    .addHelpText("after", examples("env", "env --vendors comswise --json", "env --url http://127.0.0.1:4020 --world ci-1"))
    .action(async (flags: Flags) => {
      const url = worldUrl(flags.url, flags.world);
      const { vendors } = (await ask(url, "vendors")) as { vendors: readonly VendorAnswer[] };
      const variables = variablesOf(url, only(vendors, flags.vendors));
      if (flags.json) printJson(variables);
      else print(Object.entries(variables).map(exportLine).join("\n"));
    });

function only(vendors: readonly VendorAnswer[], given: string | undefined): readonly VendorAnswer[] {
  if (given === undefined) return vendors;
  return namedAmong(given, vendors).map((wanted) => vendors.find(({ name }) => name === wanted)!);
}
