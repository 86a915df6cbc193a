import { Command } from "commander";
import { StartupError } from "../simulators/core/refusal.ts";
import { names } from "./numbers.ts";
import { c, examples, print, printJson, watched } from "./output.ts";
import { ask } from "./running-server.ts";
import { vendorsOf } from "./server-options.ts";

/** Exercised and promised of one kind of thing. */
export interface Part {
  readonly exercised: number;
  readonly of: number;
  readonly missing: readonly string[];
}
export type Covered = Readonly<Record<string, Readonly<Record<string, Part>>>>;

interface Flags {
  readonly url?: string;
  readonly vendor?: string;
  readonly json?: boolean;
  readonly min?: string;
  readonly all?: boolean;
}

/** What was exercised of each contract: by clients of a running server, or by the scenarios. */
export const command = (): Command =>
  new Command("coverage")
    .description("show what of each contract a running server was used for; without --url, what the scenarios exercise")
    .option("--url <url>", "the running server")
    .option("--vendor <names>", "only of these, as a,b")
    .option("--json", "as one JSON object")
    .option("--min <percent>", "end with 1 when fewer operations of a vendor were exercised")
    .option("--all", "name everything that was not exercised, and not only the first of each kind")
    .addHelpText("after", examples("coverage", "coverage --url http://127.0.0.1:4010 --vendor comswise", "coverage --min 80 --json"))
    .action(async (flags: Flags) => {
      const least = flags.min === undefined ? 0 : Number(flags.min);
      if (!(least >= 0 && least <= 100)) throw new StartupError(`--min takes a percentage from 0 to 100, not "${flags.min}"`);
      const covered = flags.url === undefined ? await byScenarios(flags.vendor) : await byClients(flags.url, flags.vendor);
      if (flags.json) printJson(covered);
      else print(written(covered, flags.all ? Infinity : 8));
      const short = Object.entries(covered).filter(([, { operations }]) => operations && operations.of > 0 && (100 * operations.exercised) / operations.of < least);
      if (short.length === 0) return;
      process.stderr.write(`ringback: fewer than ${least} % of the operations of ${short.map(([name]) => name).join(", ")} were exercised\n`);
      process.exitCode = 1;
    });

async function byClients(url: string, vendor: string | undefined): Promise<Covered> {
  const { vendors } = (await ask(url, "coverage")) as { vendors: readonly ({ name: string } & Record<string, unknown>)[] };
  const wanted = vendor === undefined ? undefined : names(vendor);
  const unknown = wanted?.find((name) => !vendors.some((v) => v.name === name));
  if (unknown !== undefined) throw new StartupError(`the server does not serve "${unknown}"; it serves ${vendors.map((v) => v.name).join(", ")}`);
  return Object.fromEntries(vendors.filter(({ name }) => wanted?.includes(name) ?? true).map(({ name, ...parts }) => [name, Object.fromEntries(Object.entries(parts).filter(([, part]) => isPart(part))) as Record<string, Part>]));
}

const isPart = (value: unknown): value is Part => Array.isArray((value as Part | undefined)?.missing);

async function byScenarios(vendor: string | undefined): Promise<Covered> {
  const { runInProcess } = await import("./in-process.ts");
  const wanted = vendorsOf(vendor).map(({ name }) => name);
  const { coverage } = await runInProcess({ vendors: wanted });
  const report = coverage.report();
  const { totalsOf } = await import("../harness/coverage-totals.ts");
  const { contractOf } = await import("../simulators/core/contract/contract.ts");
  return Object.fromEntries(
    wanted.map((name) => {
      const nothing = Object.entries(totalsOf(contractOf(name))).map(([kind, all]) => [kind, { exercised: 0, total: all.size, missing: [...all.values()] }] as const);
      const kinds = report[name] ? Object.entries(report[name]) : nothing;
      return [name, Object.fromEntries(kinds.map(([kind, { exercised, total, missing }]) => [kind, { exercised, of: total, missing }]))];
    }),
  );
}

function written(covered: Covered, most: number): string {
  return Object.entries(covered)
    .map(([vendor, parts]) => {
      const lines = Object.entries(parts).flatMap(([kind, { exercised, of, missing }]) => {
        const sum = `  ${kind.padEnd(11)} ${exercised} of ${of}${of ? c.dim(` (${Math.floor((100 * exercised) / of)} %)`) : ""}`;
        const shown = missing.slice(0, most).map((name) => c.dim(`    not exercised: ${name}`));
        return [sum, ...shown, ...(missing.length > shown.length ? [c.dim(`    … and ${missing.length - shown.length} more${watched() ? "; --all names them" : ""}`)] : [])];
      });
      return [c.bold(vendor), ...lines].join("\n");
    })
    .join("\n\n");
}
