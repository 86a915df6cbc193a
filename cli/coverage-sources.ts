import { StartupError } from "../simulators/core/refusal.ts";
import { names } from "./numbers.ts";
import { ask } from "./running-server.ts";
import { vendorsOf } from "./server-options.ts";

/** Exercised and promised of one kind of thing. */
export interface Part {
  readonly exercised: number;
  readonly of: number;
  readonly met: readonly string[];
  readonly missing: readonly string[];
}
/** Vendor → kind → part. */
export type Covered = Readonly<Record<string, Readonly<Record<string, Part>>>>;

/** What the clients of a running server exercised. @throws {StartupError} */
export async function byClients(url: string, vendor: string | undefined): Promise<Covered> {
  const { vendors } = (await ask(url, "coverage")) as { vendors: readonly ({ name: string } & Record<string, unknown>)[] };
  const wanted = vendor === undefined ? undefined : names(vendor);
  const unknown = wanted?.find((name) => !vendors.some((v) => v.name === name));
  if (unknown !== undefined) throw new StartupError(`the server does not serve "${unknown}"; it serves ${vendors.map((v) => v.name).join(", ")}`);
  const promised = await promises();
  return Object.fromEntries(
    vendors.filter(({ name }) => wanted?.includes(name) ?? true).map(({ name, ...parts }) => {
      const all = promised(name);
      return [name, Object.fromEntries(Object.entries(parts).flatMap(([kind, part]) => (isPart(part) ? [[kind, { ...part, met: (all[kind] ?? []).filter((item) => !part.missing.includes(item)) }]] : [])))];
    }),
  );
}

const isPart = (value: unknown): value is Omit<Part, "met"> => Array.isArray((value as Part | undefined)?.missing);

/** All that a contract promises, by the names that a server uses; nothing for a vendor that is only the server's own. */
async function promises(): Promise<(vendor: string) => Readonly<Record<string, readonly string[]>>> {
  const { promisesOf } = await import("../simulators/core/coverage.ts");
  const { contractOf } = await import("../simulators/core/contract/contract.ts");
  const { registry } = await import("../simulators/registry.ts");
  return (vendor) => {
    if (!registry.some(({ name }) => name === vendor)) return {};
    const contract = contractOf(vendor);
    return { ...promisesOf(contract), operations: [...contract.operations.keys()] };
  };
}

/** What the scenarios exercise, run in this process. @throws {StartupError} */
export async function byScenarios(vendor: string | undefined): Promise<Covered> {
  const { runInProcess } = await import("./in-process.ts");
  const { nothingCovered } = await import("../harness/coverage.ts");
  const { contractOf } = await import("../simulators/core/contract/contract.ts");
  const wanted = vendorsOf(vendor).map(({ name }) => name);
  const { coverage } = await runInProcess({ vendors: wanted });
  const report = coverage.report();
  return Object.fromEntries(
    wanted.map((name) => {
      const kinds = Object.entries(report[name] ?? nothingCovered(contractOf(name)));
      return [name, Object.fromEntries(kinds.map(([kind, { exercised, total, met, missing }]) => [kind, { exercised, of: total, met, missing }]))];
    }),
  );
}
