import { createSimulator } from "../simulators/registry.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import type { Simulator, SimulatorOptions } from "../simulators/core/simulator.ts";
import { wholeNumber } from "./numbers.ts";
import { simulatorOptions, tlsOf, vendorsOf, type ServerFlags } from "./server-options.ts";
import { listenForVendor } from "./vendor-port.ts";
import type { VendorAnswer } from "./running-server.ts";

/** A server that listens. */
export interface Serving {
  readonly url: string;
  readonly sim: Simulator;
  /** As `GET /_sim/vendors` answers, with a vendor's own port in its address where it has one. */
  readonly vendors: readonly VendorAnswer[];
  close(): Promise<void>;
}

/**
 * Starts a server as the flags of `start` and `exec` say.
 * @throws {StartupError} in one sentence; nothing is left listening
 */
export async function serve(flags: ServerFlags, onExchange?: SimulatorOptions["onExchange"]): Promise<Serving> {
  const port = wholeNumber("--port", flags.port, 0, 65535);
  const chosen = vendorsOf(flags.vendors);
  if (flags.portPerVendor && port + chosen.length > 65535) throw new StartupError(`--port-per-vendor needs ${chosen.length} ports after ${port}, and the last port is 65535`);
  if ((flags.durable || flags.catchUp) && flags.data === undefined) throw new StartupError(`${flags.durable ? "--durable" : "--catch-up"} needs --data <folder>`);
  const options = simulatorOptions(flags, chosen);
  const tls = await tlsOf(flags);
  const sim = await createSimulator(chosen, { ...options, ...(onExchange ? { onExchange } : {}) });
  // Closed from the last to the first: no request is answered once the data folder is let go.
  const closers: (() => Promise<void>)[] = [() => sim.close()];
  const close = async () => {
    for (const each of closers.splice(0).reverse()) await each();
  };
  try {
    if (flags.data !== undefined) {
      const { openData } = await import("../simulators/core/persist/data.ts");
      closers.push((await openData(sim.server, flags.data, { durable: flags.durable ?? false, catchUp: flags.catchUp ?? false })).close);
    }
    const where = { host: flags.host, ...(tls ? { tls } : {}) };
    const { url, close: stopListening } = await sim.listen({ port, ...where });
    closers.push(stopListening);
    const roots = new Map<string, string>();
    if (flags.portPerVendor) {
      for (const [i, { name }] of chosen.entries()) {
        // Behind a port that was taken because it was free, the next one need not be.
        const own = await listenForVendor(sim, name, { port: port === 0 ? 0 : port + i + 1, ...where });
        closers.push(own.close);
        roots.set(name, own.url);
      }
    }
    const { vendors } = (await (await sim.fetch(`${sim.server.origin}/_sim/vendors`)).json()) as { vendors: VendorAnswer[] };
    return { url, sim, vendors: vendors.map((vendor) => ({ ...vendor, baseUrl: roots.get(vendor.name) ?? vendor.baseUrl })), close };
  } catch (error) {
    await close();
    throw error;
  }
}
