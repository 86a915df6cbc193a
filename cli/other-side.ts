import type { Command } from "commander";
import { simulatorTarget, type Filter, type Target } from "../harness/index.ts";
import { readCassette } from "../harness/record/cassette.ts";
import { replayTarget } from "../harness/record/replay-target.ts";
import { sandboxTarget } from "../harness/targets/sandbox-target.ts";
import { readSandbox } from "../harness/targets/targets-file.ts";
import { withVariables } from "../harness/targets/variables.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { vendorsOf } from "./server-options.ts";

/** Options of verbs that look at a vendor, live or as it was recorded. */
export interface SideFlags {
  readonly target?: string;
  readonly cassette?: string;
  readonly targets: string;
  readonly allowBillable?: boolean;
  readonly vendor?: string;
  readonly scenario?: string;
}

/** Adds them to a verb. @param cassette - whether a recording will do */
export function addSideOptions(command: Command, cassette = true): Command {
  command.option("--target <target>", "sandbox:<name> of the targets file, or the address of a running simulator");
  if (cassette) command.option("--cassette <file>", "what ringback record kept, instead of a target");
  return command
    .option("--targets <file>", "where sandboxes are described", "targets.yaml")
    .option("--vendor <names>", "only scenarios with any of these vendors, as a,b")
    .option("--scenario <pattern>", "only scenarios of this name; * and ? stand for any text")
    .option("--allow-billable", "let scenarios place real calls and send real messages");
}

/** The other side of a comparison. @throws {StartupError} @throws {TargetError} in one sentence */
export function otherSide({ target, cassette, targets, allowBillable }: SideFlags, simulatorToo = true): Target {
  if ((target === undefined) === (cassette === undefined)) throw new StartupError("say what to look at: either --target sandbox:<name> or --cassette <file>");
  if (cassette !== undefined) return replayTarget(readCassette(cassette), contractOf);
  const [, name] = /^sandbox:(.+)$/.exec(target!) ?? [];
  if (name !== undefined) return sandboxTarget(withVariables(readSandbox(targets, name), process.env), { allowBillable: allowBillable ?? false });
  if (simulatorToo && /^https?:\/\//.test(target!) && URL.canParse(target!)) return simulatorTarget({ url: target! });
  throw new StartupError(`--target takes sandbox:<name>${simulatorToo ? " or the address of a running simulator such as http://127.0.0.1:4010" : ""}, not "${target}"`);
}

export const filterOf = ({ vendor, scenario }: SideFlags): Filter => ({ vendors: vendor === undefined ? [] : vendorsOf(vendor).map(({ name }) => name), ...(scenario === undefined ? {} : { name: scenario }) });

/** Aborted by the first Ctrl-C, so that a run ends cleanly; the second does not wait. */
export function untilToldToStop(): AbortSignal {
  const told = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (told.signal.aborted) process.exit(130);
      told.abort();
    });
  }
  return told.signal;
}
