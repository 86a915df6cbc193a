import type { Simulator } from "../simulators/core/simulator.ts";
import type { Dispatch, DispatchHandler, DispatchOptions } from "./dispatch-types.ts";

const addresses = new WeakMap<Simulator, Promise<string>>();

/**
 * A WebSocket needs a connection, so the simulator listens on a port of its own, until it is closed; the name of the vendor's host,
 * which goes along, tells it whom it stands for.
 * @param fail - is told when there can be no port
 */
export async function connect(sim: Simulator, dispatch: Dispatch, { hostname, headers }: { readonly hostname: string; readonly headers: Iterable<[string, string]> }, options: DispatchOptions, handler: DispatchHandler, fail: (error: Error) => void): Promise<void> {
  try {
    let listening = addresses.get(sim);
    if (!listening) addresses.set(sim, (listening = sim.listen().then(({ url }) => url)));
    const sent = [...headers].filter(([name]) => name.toLowerCase() !== "host").flat();
    dispatch({ ...options, origin: await listening, headers: [...sent, "host", hostname] }, handler);
  } catch (error) {
    fail(error as Error);
  }
}
