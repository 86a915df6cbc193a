import { loadContract } from "./bundle.ts";
import type { ContractBundle, LifecycleContract } from "./document.ts";
import { operationsOf, type Operation } from "./operation.ts";
import type { CheckAt } from "./request.ts";
import { StartupError } from "../refusal.ts";
import { createRouter, type Router } from "./router.ts";
import { createValidator } from "./validator.ts";

/** A contract, loaded and ready: what simulator, harness and coverage all read. */
export interface Contract {
  readonly vendor: string;
  readonly bundle: ContractBundle;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly routers: readonly Router[];
  readonly lifecycles: Readonly<Record<string, LifecycleContract>>;
  /** Names of the events, as they are on the wire. */
  readonly events: readonly string[];
  readonly checkAt: CheckAt;
}

const loaded = new Map<string, Contract>();

/** The contract of a vendor; read once per process. @throws {StartupError} naming file and pointer */
export function contractOf(vendor: string): Contract {
  const known = loaded.get(vendor);
  if (known) return known;
  const contract = createContract(loadContract(vendor));
  loaded.set(vendor, contract);
  return contract;
}

/** Makes a contract known that is in no folder: of a vendor of one's own, or of a test. */
export const registerContract = (bundle: ContractBundle): void => void loaded.set(bundle.vendor, createContract(bundle));

/** Makes a contract of a bundle. @throws {StartupError} naming what is wrong and where */
export function createContract(bundle: ContractBundle): Contract {
  const all = operationsOf(bundle);
  const operations = new Map(all.map((operation) => [operation.id, operation]));
  if (operations.size !== all.length) {
    const twice = all.find((operation, i) => all.findIndex((o) => o.id === operation.id) !== i);
    throw new StartupError(`contracts/${bundle.vendor}: operationId ${twice?.id} is used twice`);
  }
  return {
    vendor: bundle.vendor,
    bundle,
    operations,
    routers: bundle.documents.map((doc, index) => createRouter(doc, all.filter((o) => o.document === index))),
    lifecycles: bundle.lifecycles,
    events: bundle.documents.flatMap((doc) => Object.keys(doc.webhooks ?? {})),
    checkAt: createValidator(bundle),
  };
}
