import type { Simulator } from "../simulators/core/simulator.ts";

/** The vendors' own host names that a simulator answers for; `*.` stands for one name more in front. */
export const hostsOf = (sim: Simulator): readonly string[] => [...sim.server.vendors.values()].flatMap(({ contract }) => contract.bundle.documents.flatMap((doc) => doc["x-hosts"] ?? []));

/** Is this address one of a vendor that the simulator stands for? */
export function isVendorHost(sim: Simulator, hostname: string): boolean {
  const name = hostname.toLowerCase();
  return hostsOf(sim).some((host) => (host.startsWith("*.") ? name.endsWith(host.slice(1)) : name === host));
}
