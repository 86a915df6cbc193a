import type { Command } from "commander";
import type { Filter, NamedScenario, Target } from "../harness/index.ts";
import { select } from "../harness/select.ts";
import { readCassette } from "../harness/record/read-cassette.ts";
import { pageId } from "../harness/record/recorder.ts";
import { listed } from "../harness/record/replay-server.ts";
import { replayTarget } from "../harness/record/replay-target.ts";
import { scenarios } from "../scenarios/index.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { whenUnread } from "./ending.ts";
import { vendorsOf } from "./server-options.ts";
import { targetOf, type TargetFlags, wantedOf } from "./verify-target.ts";

/** Options of verbs that look at a vendor, live or as it was recorded. */
export interface SideFlags extends Omit<TargetFlags, "target"> {
  readonly target?: string;
  readonly cassette?: string;
  readonly vendor?: string;
  readonly scenario?: string;
}

/** Adds them to a verb. @param cassette - whether a recording will do */
export function addSideOptions(command: Command, cassette = true): Command {
  command.option("--target <target>", "sandbox:<name> of the targets file, the address of a running simulator, or sim (in process)");
  if (cassette) command.option("--cassette <file>", "what ringback record kept, instead of a target");
  return command
    .option("--targets <file>", "where sandboxes are described", "targets.yaml")
    .option("--vendor <names>", "only scenarios with any of these vendors, as a,b")
    .option("--scenario <pattern>", "only scenarios of this name; * and ? stand for any text")
    .option("--allow-billable", "let scenarios place real calls and send real messages on a sandbox")
    .option("--max-wait <duration>", "longest real wait for a sandbox's time to pass, as in 2m (default: what the targets file says)");
}

/** A target, and which stories it can be asked for. */
export interface OtherSide {
  readonly target: Target;
  /** Of these, the ones that a cassette holds; a live target takes all. @throws {StartupError} when none is left */
  held?(stories: readonly NamedScenario[]): readonly NamedScenario[];
  close(): Promise<void>;
}

function recorded(file: string): OtherSide {
  const cassette = readCassette(file);
  const pages = cassette.log.pages.map(({ id }) => id);
  return {
    target: replayTarget(cassette, contractOf),
    held(stories) {
      const held = stories.filter(({ vendors, name }) => pages.includes(pageId({ vendors, scenario: name })));
      if (held.length === 0) throw new StartupError(`${file} holds none of these scenarios; it holds ${listed(pages)}`);
      return held;
    },
    close: async () => {},
  };
}

/** The other side of a comparison. @throws {StartupError} @throws {TargetError} in one sentence */
export async function otherSide({ target, cassette, ...flags }: SideFlags, signal?: AbortSignal): Promise<OtherSide> {
  if (target !== undefined && cassette === undefined) return targetOf({ ...flags, target }, wantedOf(filterOf(flags), select(scenarios, filterOf(flags))), signal);
  if (target === undefined && cassette !== undefined) return recorded(cassette);
  throw new StartupError("say what to look at: either --target sandbox:<name> or --cassette <file>");
}

export const filterOf = ({ vendor, scenario }: SideFlags): Filter => ({ vendors: vendor === undefined ? [] : vendorsOf(vendor).map(({ name }) => name), ...(scenario === undefined ? {} : { name: scenario }) });

/** Aborted by the first Ctrl-C, or when nobody reads on, so that a run ends cleanly; a second Ctrl-C does not wait. */
export function untilToldToStop(): AbortSignal {
  const told = new AbortController();
  whenUnread(() => told.abort());
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (told.signal.aborted) process.exit(130);
      told.abort();
    });
  }
  return told.signal;
}
