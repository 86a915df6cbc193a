import { type Contract, contractOf as loadedContract } from "../simulators/core/contract/contract.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import { didYouMean, StartupError } from "../simulators/core/refusal.ts";
import { noSuchVendor, registry } from "../simulators/registry.ts";

/** The contract of a vendor: `operations`, `events`, `lifecycles`. Read once per process. @throws {StartupError} for a vendor that there is not */
export function contractOf(vendor: string): Contract {
  if (typeof vendor !== "string") throw noSuchVendor(vendor);
  try {
    return loadedContract(vendor);
  } catch (error) {
    // A vendor of one's own may have registered its contract, so the list of vendors is asked only when nothing was found.
    throw registry.some(({ name }) => name === vendor) ? error : noSuchVendor(vendor);
  }
}

/** The same by name, or the contract itself. */
export const contractGiven = (vendor: string | Contract): Contract => (typeof vendor === "object" && vendor !== null && vendor.operations instanceof Map ? vendor : contractOf(vendor as string));

/** @throws {StartupError} naming the nearest operation */
export function operationOf({ vendor, operations }: Contract, id: string): Operation {
  const found = operations.get(id);
  if (!found) throw new StartupError(`the contract of ${vendor} has no operation "${id}"${didYouMean(id, operations.keys()) || "; ringback list operations shows them"}`);
  return found;
}
