import { ControlPlane } from "../harness/targets/control-plane.ts";
import type { Simulator, SimulatorOptions } from "../simulators/core/simulator.ts";
import type { VendorDefinition } from "../simulators/core/vendor.ts";
import { createSimulator as createPlain } from "../simulators/registry.ts";
import { type Call, type CallMatch, callsOf } from "./calls.ts";
import { know, remember } from "./own-answers.ts";

/** A simulator with what a team's own tests ask of it. */
export interface TestSimulator extends Simulator {
  /**
   * The requests that the simulator was sent, oldest first, by operation id: what was called, how often, with what.
   * @param operationId - only of this operation, such as `createCall`; all unless said
   * @param match - only those that hold at least this
   */
  calls(operationId?: string, match?: CallMatch): readonly Call[];
  /** Everything under `/_sim` of this simulator: `control.post("stimuli/auralytik/dialCampaign", { … })`, `control.get("deliveries")`. */
  readonly control: ControlPlane;
}

/**
 * Makes a simulator of one vendor, of several, or of all: frozen clock at 2025-01-01T00:00:00Z, no port, the same bytes for
 * the same seed. `close()` it, or let the fixture of `ringback/testing/vitest` do so.
 * @throws {StartupError} for a vendor or an option that there is not
 */
export async function createSimulator(vendors?: string | VendorDefinition | readonly (string | VendorDefinition)[], options?: SimulatorOptions): Promise<TestSimulator> {
  const sim = await createPlain(vendors, options);
  know(sim);
  const { fetch } = sim;
  return Object.assign(sim, {
    fetch: async (request: Request | string, init?: RequestInit) => remember(await fetch(request, init), request, init),
    calls: (operationId?: string, match?: CallMatch) => callsOf(sim, operationId, match),
    control: new ControlPlane((request) => sim.fetch(request), sim.server.origin),
  });
}
