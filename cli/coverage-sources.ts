import { ask, namedAmong } from "./running-server.ts";
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
  const wanted = vendor === undefined ? undefined : namedAmong(vendor, vendors);
  const partsOf = await partsByName();
  return Object.fromEntries(vendors.filter(({ name }) => wanted?.includes(name) ?? true).map(({ name, ...parts }) => [name, partsOf(name, Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, Counted] => isCounted(entry[1]))))]));
}

/** As a server counts: it names what is missing. */
type Counted = Omit<Part, "met">;
const isCounted = (value: unknown): value is Counted => Array.isArray((value as Counted | undefined)?.missing);

/** What a server counted, with what was met; moves by the names that scenarios have for them, so that both can be compared. */
async function partsByName(): Promise<(vendor: string, counted: Readonly<Record<string, Counted>>) => Readonly<Record<string, Part>>> {
  const { promisesOf } = await import("../simulators/core/coverage.ts");
  const { contractOf } = await import("../simulators/core/contract/contract.ts");
  const { movesMade } = await import("../harness/coverage.ts");
  const { totalsOf } = await import("../harness/coverage-totals.ts");
  const { registry } = await import("../simulators/registry.ts");
  return (vendor, counted) => {
    // Of a vendor that is only the server's own, no contract is known here.
    const contract = registry.some(({ name }) => name === vendor) ? contractOf(vendor) : undefined;
    const promised: Readonly<Record<string, readonly string[]>> = contract ? { ...promisesOf(contract), operations: [...contract.operations.keys()] } : {};
    return Object.fromEntries(
      Object.entries(counted).map(([kind, { exercised, of, missing }]) => {
        if (!contract || kind !== "moves") return [kind, { exercised, of, met: (promised[kind] ?? []).filter((item) => !missing.includes(item)), missing }];
        const [all, made] = [[...totalsOf(contract).moves.keys()], movesMade(contract, missing)];
        const met = all.filter((name) => made.has(name));
        return [kind, { exercised: met.length, of: all.length, met, missing: all.filter((name) => !made.has(name)) }];
      }),
    );
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
