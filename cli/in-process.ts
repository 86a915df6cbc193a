import { Coverage, run, simulatorTarget, type Filter, type RunOptions, type RunResult, type Target } from "../harness/index.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { createSimulator } from "../simulators/registry.ts";
import { scenarios } from "../scenarios/index.ts";

/** Scenarios under way at a time. Worlds of a simulator know nothing of each other; in a sandbox there is one for all. */
export const AT_ONCE = { simulator: 8, sandbox: 1 };

/** A simulator of all vendors, handed to the harness as a `fetch`. */
export async function inProcess(): Promise<{ target: Target; close(): Promise<void> }> {
  const sim = await createSimulator();
  // The built-in receiver of a run has a real port: only deliveries to this machine leave the process.
  const target = simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request as Request), name: "the simulator" });
  return { target, close: () => sim.close() };
}

/** Runs scenarios in process and collects what they exercise. */
export async function runInProcess(filter: Filter, told: Pick<RunOptions, "onResult"> = {}): Promise<{ result: RunResult; coverage: Coverage }> {
  const coverage = new Coverage(contractOf);
  const { target, close } = await inProcess();
  try {
    return { result: await run({ scenarios, target, filter, coverage, atOnce: AT_ONCE.simulator, ...told }), coverage };
  } finally {
    await close();
  }
}
