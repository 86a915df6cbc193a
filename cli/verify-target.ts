import { sandboxTarget, simulatorTarget, type Target } from "../harness/index.ts";
import { type Duration, secondsOf } from "../harness/duration.ts";
import { readSandbox } from "../harness/targets/targets-file.ts";
import { withVariables } from "../harness/targets/variables.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { inProcess } from "./in-process.ts";
import { operator } from "./operator.ts";

export interface TargetFlags {
  readonly target: string;
  readonly targets: string;
  readonly allowBillable?: boolean;
  readonly maxWait?: string;
}

/** Name of the sandbox that a target is; undefined for another kind. */
export const sandboxNamed = (target: string): string | undefined => /^sandbox:(.+)$/.exec(target)?.[1];

/** @throws {StartupError} for what is no target @throws {TargetError} for a sandbox that is not described well */
export async function targetOf({ target, targets, allowBillable, maxWait }: TargetFlags, signal?: AbortSignal): Promise<{ target: Target; close(): Promise<void> }> {
  const close = async () => {};
  const sandbox = sandboxNamed(target);
  if (sandbox !== undefined) {
    const plan = withVariables(readSandbox(targets, sandbox), process.env);
    return { target: sandboxTarget(plan, { allowBillable: allowBillable ?? false, ask: operator(signal), maxWaitSeconds: waitOf(maxWait) }), close };
  }
  if (target === "sim") return inProcess();
  if (/^https?:\/\//.test(target) && URL.canParse(target)) return { target: simulatorTarget({ url: target }), close };
  throw new StartupError(`--target takes sim or the address of a running simulator such as http://127.0.0.1:4010, or sandbox:<name> of ${targets}, not "${target}"`);
}

function waitOf(text: string | undefined): number | undefined {
  try {
    return text === undefined ? undefined : secondsOf(text as Duration);
  } catch (error) {
    throw new StartupError(`--max-wait: ${(error as Error).message}`);
  }
}
