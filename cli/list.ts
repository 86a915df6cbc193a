import { Argument, Command } from "commander";
import { listings, type Kind, type Listing } from "./listings.ts";
import { c, columns, examples, print, printJson, watched } from "./output.ts";
import { vendorsOf } from "./server-options.ts";

/** Lists what there is, without a server. */
export const command = (): Command =>
  new Command("list")
    .description("list what there is; needs no server")
    .addArgument(new Argument("[what]", "what to list").choices(Object.keys(listings)).default("vendors"))
    .option("--vendor <names>", "only of these, as a,b")
    .option("--json", "as a JSON array")
    .addHelpText("after", examples("list", "list operations --vendor comswise", "list settings --json", "list fixtures"))
    .action(async (what: Kind, { vendor, json }: { vendor?: string; json?: boolean }) => {
      const { rows, heads }: Listing = await listings[what](vendorsOf(vendor));
      if (json) return printJson(rows);
      const shown = rows.map((row) => heads.map((head) => cell(row[head])));
      if (shown.length === 0) return watched() ? print(c.dim("none")) : undefined;
      print(columns([...(watched() ? [heads.map((head) => c.dim(head))] : []), ...shown]));
    });

const cell = (value: unknown): string => (value === undefined || value === null ? "" : Array.isArray(value) ? value.join(" | ") : String(value));
