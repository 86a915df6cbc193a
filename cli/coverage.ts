import { Command } from "commander";
import { COVERAGE_KINDS } from "../harness/coverage-totals.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { changeSince, changeText } from "./coverage-change.ts";
import { byClients, byScenarios, type Covered, type Part } from "./coverage-sources.ts";
import { names } from "./numbers.ts";
import { c, examples, print, printJson, watched } from "./output.ts";

interface Flags {
  readonly url?: string;
  readonly vendor?: string;
  readonly json?: boolean;
  readonly min?: string;
  readonly compare?: string;
  readonly all?: boolean;
}

/** What was exercised of each contract: by clients of a running server, or by the scenarios. */
export const command = (): Command =>
  new Command("coverage")
    .description("show what of each contract a running server was used for; without --url, what the scenarios exercise")
    .option("--url <url>", "the running server")
    .option("--vendor <names>", "only of these, as a,b")
    .option("--json", "as one JSON object, which --compare reads")
    .option("--min <percent>", `end with 1 below this: 80 for operations, or by kind as statuses=90,errorCodes=75 (${COVERAGE_KINDS.join(", ")})`)
    .option("--compare <file>", "name what an earlier --json (or verify.json) shows as exercised and this run does not; end with 1 when there is any")
    .option("--all", "name everything that was not exercised, and not only the first of each kind")
    .addHelpText("after", examples("coverage", "coverage --url http://127.0.0.1:4010 --vendor comswise", "coverage --min operations=100,statuses=90", "coverage --json > base.json", "coverage --compare base.json"))
    .action(async (flags: Flags) => {
      const least = leastOf(flags.min);
      // Read first: a wrong file name must not cost a run.
      const change = flags.compare === undefined ? undefined : changeSince(flags.compare);
      const covered = flags.url === undefined ? await byScenarios(flags.vendor) : await byClients(flags.url, flags.vendor);
      for (const kind of least.keys()) {
        const silent = Object.keys(covered).find((vendor) => !covered[vendor]![kind]);
        if (silent !== undefined) throw new StartupError(`--min ${kind}: a running server counts ${Object.keys(covered[silent]!).join(", ")} of ${silent}; without --url, all kinds are counted`);
      }
      const changed = change?.(covered);
      if (flags.json) printJson(changed ? { covered, ...changed } : covered);
      else print([written(covered, flags.all ? Infinity : 8), ...(changed ? [changeText(changed, flags.compare!)] : [])].join("\n\n"));
      const complaints = [...tooLittle(covered, least), ...(changed?.wentDark.length ? [`${changed.wentDark.length} of what ${flags.compare} shows as exercised went dark`] : [])];
      for (const complaint of complaints) process.stderr.write(`ringback: ${complaint}\n`);
      if (complaints.length) process.exitCode = 1;
    });

/** @returns percent by kind @throws {StartupError} */
function leastOf(given: string | undefined): ReadonlyMap<string, number> {
  const parts = names(given ?? "");
  if (given !== undefined && parts.length === 0) throw new StartupError(`--min takes a percentage from 0 to 100, not "${given}"`);
  return new Map(
    parts.map((part) => {
      const [kind, number] = part.includes("=") ? [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] : ["operations", part];
      const percent = number.trim() === "" ? NaN : Number(number);
      if (!(percent >= 0 && percent <= 100)) throw new StartupError(`--min takes a percentage from 0 to 100, not "${number}"`);
      if (!(COVERAGE_KINDS as readonly string[]).includes(kind)) throw new StartupError(`--min takes ${COVERAGE_KINDS.join(", ")}, not "${kind}"`);
      return [kind, percent] as const;
    }),
  );
}

const share = ({ exercised, of }: Part): number => (of === 0 ? 100 : (100 * exercised) / of);

function tooLittle(covered: Covered, least: ReadonlyMap<string, number>): string[] {
  return [...least].flatMap(([kind, percent]) => {
    const short = Object.entries(covered).filter(([, parts]) => parts[kind] && share(parts[kind]) < percent);
    return short.length ? [`fewer than ${percent} % of the ${kind} of ${short.map(([name]) => name).join(", ")} were exercised`] : [];
  });
}

function written(covered: Covered, most: number): string {
  return Object.entries(covered)
    .map(([vendor, parts]) => {
      const lines = Object.entries(parts).flatMap(([kind, part]) => {
        const sum = `  ${kind.padEnd(11)} ${part.exercised} of ${part.of}${part.of ? c.dim(` (${Math.floor(share(part))} %)`) : ""}`;
        const shown = part.missing.slice(0, most).map((name) => c.dim(`    not exercised: ${name}`));
        const left = part.missing.length - shown.length;
        return [sum, ...shown, ...(left > 0 ? [c.dim(`    … and ${left} more${watched() ? "; --all names them" : ""}`)] : [])];
      });
      return [c.bold(vendor), ...lines].join("\n");
    })
    .join("\n\n");
}
