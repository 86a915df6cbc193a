import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "../../simulators/core/contract/bundle.ts";
import { type Contract, createContract } from "../../simulators/core/contract/contract.ts";

/** The files of a checkout in which accepted differences are written down, for Meridian. */
export interface Checkout {
  readonly root: string;
  /** Folder of a vendor under `contracts` or `simulators`. */
  readonly folder: (part: "contracts" | "simulators") => (vendor: string) => string;
  /** Writes a contract as its YAML and reads it again, as a build does: with what the overlay accepted. */
  readonly rebuilt: (contract: Contract) => Contract;
  remove(): void;
}

/** A checkout in a temporary folder; remove it afterwards. */
export function checkout(overlay: string, divergences: string): Checkout {
  const root = mkdtempSync(join(tmpdir(), "ringback-drift-"));
  const contracts = join(root, "contracts/meridian");
  for (const part of ["contracts", "simulators"]) mkdirSync(join(root, part, "meridian"), { recursive: true });
  writeFileSync(join(contracts, "overlay.yaml"), overlay);
  writeFileSync(join(root, "simulators/meridian/divergences.ts"), divergences);
  return {
    root,
    folder: (part) => (vendor) => join(root, part, vendor),
    rebuilt({ bundle }) {
      const [api, storage] = bundle.documents;
      writeFileSync(join(contracts, "openapi.yaml"), JSON.stringify(api));
      writeFileSync(join(contracts, "storage.yaml"), JSON.stringify(storage));
      writeFileSync(join(contracts, "lifecycles.yaml"), JSON.stringify({ lifecycles: bundle.lifecycles }));
      return createContract(bundleContract(contracts));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
