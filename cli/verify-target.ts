import { type Filter, type NamedScenario, sandboxTarget, simulatorTarget, SkipScenario, type Target } from "../harness/index.ts";
import { type Duration, secondsOf } from "../harness/duration.ts";
import { vendorsIn } from "../harness/select.ts";
import { onlyFor, readSandbox, type SandboxPlan } from "../harness/targets/targets-file.ts";
import { sentenceFor, unsetVariables, withVariables } from "../harness/targets/variables.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { inProcess } from "./in-process.ts";
import { knownNames } from "./known-names.ts";
import { operator } from "./operator.ts";

export interface TargetFlags {
  readonly target: string;
  readonly targets: string;
  readonly allowBillable?: boolean;
  readonly maxWait?: string;
}

/** Name of the sandbox that a target is; undefined for another kind. */
export const sandboxNamed = (target: string): string | undefined => /^sandbox:(.+)$/.exec(target)?.[1];

/** A sandbox of the targets file. @throws {TargetError} file, line, field, remedy */
export const sandboxPlan = (targets: string, name: string): SandboxPlan => readSandbox(targets, name, knownNames);

/** Vendors of a run. */
export interface Wanted {
  /** Those that were asked for by name; none for all. */
  readonly named: readonly string[];
  /** Those of the chosen stories. */
  readonly used: readonly string[];
}

export const wantedOf = (filter: Filter, chosen: readonly NamedScenario[]): Wanted => ({ named: filter.vendors ?? [], used: vendorsIn(chosen) });

/** @throws {StartupError} for what is no target @throws {TargetError} for a sandbox that is not described well */
export async function targetOf({ target, targets, allowBillable, maxWait }: TargetFlags, wanted: Wanted, signal?: AbortSignal): Promise<{ target: Target; close(): Promise<void> }> {
  const close = async () => {};
  const maxWaitSeconds = waitOf(maxWait);
  const sandbox = sandboxNamed(target);
  if (sandbox !== undefined) {
    const { plan, without } = readyFor(sandboxPlan(targets, sandbox), wanted);
    return { target: lacking(sandboxTarget(plan, { allowBillable: allowBillable ?? false, ask: operator(signal), maxWaitSeconds }), without), close };
  }
  if (target === "sim") return inProcess();
  if (/^https?:\/\//.test(target) && URL.canParse(target)) return { target: simulatorTarget({ url: target }), close };
  throw new StartupError(`--target takes sim or the address of a running simulator such as http://127.0.0.1:4010, or sandbox:<name> of ${targets}, not "${target}"`);
}

/**
 * A sandbox with the variables of the vendors that were asked for. Others, of stories with several vendors, are there when theirs are set.
 * @throws {TargetError} naming all that are not set
 */
function readyFor(plan: SandboxPlan, { named, used }: Wanted): { plan: SandboxPlan; without: ReadonlyMap<string, string> } {
  const unset = (vendor: string) => unsetVariables({ ...onlyFor(plan, [vendor]), stimuli: {} }, process.env);
  const without = new Map(used.filter((vendor) => named.length > 0 && !named.includes(vendor) && unset(vendor).length > 0).map((vendor) => [vendor, sentenceFor(unset(vendor))]));
  return { plan: withVariables(onlyFor(plan, used.filter((vendor) => !without.has(vendor))), process.env), without };
}

/** Skips stories of vendors that were left out, with the reason. */
const lacking = (target: Target, without: ReadonlyMap<string, string>): Target => ({
  ...target,
  async open(request) {
    const missing = request.vendors.find((vendor) => without.has(vendor));
    if (missing !== undefined) throw new SkipScenario(`needs ${missing}, and ${without.get(missing)}`);
    return target.open(request);
  },
});

function waitOf(text: string | undefined): number | undefined {
  try {
    return text === undefined ? undefined : secondsOf(text as Duration);
  } catch (error) {
    throw new StartupError(`--max-wait: ${(error as Error).message}`);
  }
}
