import { expect, type TestAPI, test } from "vitest";
import type { Contract } from "../simulators/core/contract/contract.ts";
import type { SimulatorOptions } from "../simulators/core/simulator.ts";
import { type DispatcherOptions, takeOverFetch } from "./dispatcher.ts";
import { type KeepContractOptions, toKeepContract } from "./keep-contract.ts";
import { type ReceivedOptions, toHaveReceived } from "./received.ts";
import { createSimulator, type TestSimulator } from "./simulator.ts";

/** Our matchers, registered by importing this module. */
expect.extend({ toKeepContract, toHaveReceived });

interface RingbackMatchers<R> {
  /** Does this answer, or this call, keep the vendor's contract? Await it. @param options - operation id where the address does not tell, or more */
  toKeepContract(vendor: string | Contract, options?: string | KeepContractOptions): Promise<R>;
  /** Was the simulator asked for this operation, so often, with at least this? */
  toHaveReceived(operationId: string, options?: ReceivedOptions): R;
}

declare module "vitest" {
  // The type parameter must be named as vitest names it.
  interface Matchers<T = any> extends RingbackMatchers<T> {}
}

export interface FixtureOptions extends SimulatorOptions {
  /** Has `fetch` to the vendors' own hosts answered by the simulator while a test runs; tests of one file must not run concurrently then. */
  readonly takeOverFetch?: boolean | DispatcherOptions;
}

/**
 * A `test` whose tests get a simulator of their own: one world per test, frozen clock, closed afterwards.
 * @param vendors - names; all unless said
 */
export const simulatorTest = (vendors?: string | readonly string[], { takeOverFetch: take, ...options }: FixtureOptions = {}): TestAPI<{ sim: TestSimulator }> =>
  test.extend<{ sim: TestSimulator }>({
    sim: async ({ task }, use) => {
      if (take && task.concurrent) throw new TypeError("takeOverFetch changes the one fetch of this process, so its tests cannot run concurrently; leave concurrent out, or use sim.fetch or a dispatcher of interceptorFor(sim) instead");
      const sim = await createSimulator(vendors, options);
      const giveBack = take ? await takeOverFetch(sim, take === true ? {} : take) : undefined;
      try {
        await use(sim);
      } finally {
        giveBack?.();
        await sim.close();
      }
    },
  });
