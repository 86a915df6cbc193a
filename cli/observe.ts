import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { adapterOf, run } from "../harness/index.ts";
import { writeText } from "../harness/drift/accept.ts";
import { type Claim, claimsUpheld } from "../harness/drift/claims.ts";
import { withObservations, withStale } from "../harness/drift/observations.ts";
import { type Duration, secondsOf } from "../harness/duration.ts";
import { readCassette } from "../harness/record/read-cassette.ts";
import { select } from "../harness/select.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { packageRoot } from "../simulators/core/package-root.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { scenarios } from "../scenarios/index.ts";
import { leftByRun } from "./left-behind.ts";
import { addSideOptions, filterOf, otherSide, type OtherSide, type SideFlags, untilToldToStop } from "./other-side.ts";
import { c, examples, print, printJson, watched } from "./output.ts";
import { progress, told } from "./progress.ts";
import { stopped } from "./stopped.ts";
import { vendorsOf } from "./server-options.ts";

interface Flags extends SideFlags {
  readonly maxAge?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Raises what was inferred and then seen. */
export const command = (): Command =>
  addSideOptions(new Command("observe").description("raise inferred claims of the contracts to observed, with the date, where a vendor bears them out; with --max-age, mark what was observed too long ago as stale"))
    .option("--max-age <duration>", "observations older than this turn stale in SUPPORTED.md, as 180d; needs no target")
    .option("--dry-run", "say what would be written, and write nothing")
    .option("--json", "as one JSON object")
    .addHelpText("after", examples("observe --target sandbox:acme", "observe --cassette cassettes/acme.har --dry-run", "observe --max-age 180d"))
    .action(async (flags: Flags) => {
      const maxAge = durationOf(flags.maxAge);
      const today = new Date().toISOString().slice(0, 10);
      if (flags.target === undefined && flags.cassette === undefined && maxAge === undefined) throw new StartupError("say what to look at: --target sandbox:<name>, --cassette <file>, or --max-age <duration> alone");
      const claims = flags.target === undefined && flags.cassette === undefined ? [] : await observed(flags, today);
      if (claims === undefined) return;
      const stale: Record<string, readonly string[]> = {};
      for (const { name } of vendorsOf(flags.vendor)) {
        const changed = rewritten(name, claims.filter(({ vendor }) => vendor === name), maxAge, today);
        if (changed.stale.length) stale[name] = changed.stale;
        if (!flags.dryRun) changed.write();
      }
      const raised = claims.filter(({ again }) => !again);
      const renewed = claims.filter(({ again }) => again);
      const named = (all: readonly Claim[]) => all.map(({ vendor, title }) => ({ vendor, claim: title }));
      if (flags.json) return printJson({ observed: named(raised), observedAgain: named(renewed), stale, written: !flags.dryRun });
      for (const { vendor, title } of raised) print(`${c.green("observed")} ${vendor}: ${title}`);
      for (const [vendor, all] of Object.entries(stale)) for (const claim of all) print(`${c.yellow("stale")} ${vendor}: ${claim}`);
      print(`${raised.length} inferred claims were observed, ${renewed.length} were observed again, ${Object.values(stale).flat().length} observations are stale${flags.dryRun ? "; nothing was written" : ""}`);
      if (watched() && !flags.dryRun) print(c.dim("npm run generate writes SUPPORTED.md anew"));
    });

/** Claims that were borne out; undefined when it was stopped. @throws {StartupError} where a simulator would be its own witness */
async function observed(flags: Flags, today: string): Promise<readonly Claim[] | undefined> {
  const signal = untilToldToStop();
  const side = await otherSide(flags, signal);
  try {
    return await witnessed(side, flags, today, signal);
  } finally {
    await side.close();
  }
}

async function witnessed({ target, held }: OtherSide, flags: Flags, today: string, signal: AbortSignal): Promise<readonly Claim[] | undefined> {
  if (target.kind === "simulator") throw new StartupError(`${target.name} is of a simulator, which proves nothing about the vendor; observe a sandbox, or a cassette of one`);
  const on = flags.cassette === undefined ? today : readCassette(flags.cassette).log._ringback.recordedAt.slice(0, 10);
  const { results } = await run({ scenarios: held ? held(select(scenarios, filterOf(flags))) : scenarios, target, filter: filterOf(flags), signal, onResult: progress(target, flags.json) });
  const stays = leftByRun({ target: target.name, results: results.map((each) => told(each, target)) });
  if (stays) process.stderr.write(`${stays}\n`);
  if (signal.aborted) return stopped("what was seen is not written");
  if (!results.some(({ status }) => status === "held" || status === "findings")) throw new StartupError(`nothing was observed: ${results.map((each) => told(each, target)).find(({ reason }) => reason !== undefined)?.reason ?? "no scenario matches"}`);
  return claimsUpheld(results, { contractOf, adapterOf }, on, target.name);
}

function rewritten(vendor: string, claims: readonly Claim[], maxAge: Duration | undefined, today: string): { stale: readonly string[]; write(): void } {
  const path = join(packageRoot(), "contracts", vendor, "overlay.yaml");
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (before === undefined && claims.length) throw new StartupError(`${path} is not there; observations are kept in a checkout of Ringback`);
  const fresh = claims.length ? withObservations(before!, claims.map(({ action }) => action), today) : (before ?? "");
  const { text, stale } = maxAge === undefined ? { text: fresh, stale: [] } : withStale(fresh, maxAge, today);
  return { stale, write: () => void (text !== (before ?? "") && writeText(path, text)) };
}

function durationOf(text: string | undefined): Duration | undefined {
  if (text === undefined) return undefined;
  try {
    secondsOf(text as Duration);
    return text as Duration;
  } catch (error) {
    throw new StartupError(`--max-age: ${(error as Error).message}`);
  }
}
