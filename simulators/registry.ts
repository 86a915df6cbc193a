import { simulate, type Simulator, type SimulatorOptions } from "./core/simulator.ts";
import { didYouMean, StartupError } from "./core/refusal.ts";
import type { VendorDefinition } from "./core/vendor.ts";
import { auralytik } from "./auralytik/index.ts";
import { commbox } from "./commbox/index.ts";
import { infobip } from "./infobip/index.ts";
import { telephony } from "./telephony/layer.ts";
import { comswise } from "./comswise/index.ts";
import { voipbin } from "./voipbin/index.ts";

/** The only list of vendors, in the order in which they are shown. */
export const registry: readonly VendorDefinition[] = [auralytik, commbox, comswise, infobip, voipbin];

/**
 * Makes a simulator of one vendor, of several, or (with no argument) of all, by name or definition.
 * @throws {StartupError} for a name that is not in the registry
 */
export async function createSimulator(vendors: string | VendorDefinition | readonly (string | VendorDefinition)[] = registry, options: SimulatorOptions = {}): Promise<Simulator> {
  const chosen = (Array.isArray(vendors) ? vendors : [vendors]).map((vendor) => {
    const found = typeof vendor === "string" ? registry.find((v) => v.name === vendor) : vendor;
    if (!found) throw noSuchVendor(vendor);
    return found as VendorDefinition;
  });
  return simulate(chosen, options, [telephony]);
}

/** What is said to a name that is no vendor's. */
export function noSuchVendor(given: unknown): StartupError {
  const names = registry.map(({ name }) => name);
  return new StartupError(`there is no vendor ${typeof given === "string" ? `"${given}"` : given}; there are ${names.join(", ")}${typeof given === "string" ? didYouMean(given, names) : ""}`);
}
