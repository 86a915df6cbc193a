import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readYaml } from "../contract/bundle.ts";
import { packageRoot } from "../package-root.ts";
import { StartupError } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";

/** What a world begins with, for one vendor: `fixtures/<vendor>/<name>.yaml`. */
export interface FixtureFile {
  readonly summary?: string;
  readonly credentials?: readonly {
    readonly name: string;
    readonly scheme: string;
    readonly account: string;
    /** Text in the world `default`; other worlds mint their own. */
    readonly text?: string;
    readonly state?: "active" | "grace" | "expired" | "revoked";
    readonly roles?: readonly string[];
    readonly scopes?: readonly string[];
    readonly subject?: string;
    /** What a token says of its bearer. */
    readonly claims?: Readonly<Record<string, unknown>>;
  }[];
  readonly subscriptions?: readonly { account: string; url: string; events?: string[]; secret?: string; options?: Record<string, unknown> }[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Stored rows by resource; the first of each is its sample. */
  readonly rows?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  /** Stored bytes by key: base64 text, or a file beside the fixture. */
  readonly blobs?: Readonly<Record<string, { base64?: string; file?: string; text?: string }>>;
  /** Last used number of ids, by resource. */
  readonly ids?: Readonly<Record<string, number>>;
  /** What other layers keep of this vendor, by store and key, as they keep it. */
  readonly stores?: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;
  /** Ids that a newcomer needs, as `GET /_sim/vendors` shows them. */
  readonly samples?: Readonly<Record<string, unknown>>;
  /** Rows to be made up, seeded: see populate.ts. */
  readonly generate?: Readonly<Record<string, { count: number; fields: Record<string, unknown> }>>;
}

/** A fixture ready to share: immutable starting values by store name, and what is made anew per world. */
export interface Fixture {
  readonly name: string;
  readonly base: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly files: ReadonlyMap<string, FixtureFile>;
}

const known = new Map<string, Fixture>();

/**
 * Reads a fixture for all vendors of a server; read once per process and shared by every world over it.
 * @param name - a name under `fixtures/<vendor>/`, or a path to a YAML file with one section per vendor
 * @throws {StartupError} when no vendor has it, or a row does not fit
 */
export async function loadFixture(name: string, vendors: ReadonlyMap<string, Vendor>): Promise<Fixture> {
  const key = `${name}|${[...vendors.keys()].join()}`;
  const found = known.get(key);
  if (found) return found;
  const files = new Map<string, FixtureFile>();
  const own = /\.ya?ml$/.test(name) ? readUserFixture(name) : undefined;
  for (const vendor of vendors.values()) {
    const file = own ? (own[vendor.name] as FixtureFile | undefined) : readNamed(vendor.name, name);
    if (file === undefined) continue;
    checkKeys(name, vendor.name, file);
    files.set(vendor.name, file);
  }
  if (files.size === 0) throw new StartupError(own ? `${name}: there is no fixture for ${[...vendors.keys()].join(", ")} in it` : `there is no fixture "${name}" for ${[...vendors.keys()].join(", ")}; ringback list fixtures shows those there are, and a file of yours ends in .yaml`);
  const base = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [vendor, file] of files) await fill(base, vendors.get(vendor)!, file, own ? dirname(resolve(name)) : join(packageRoot(), "fixtures", vendor));
  const fixture = { name, base, files };
  known.set(key, fixture);
  return fixture;
}

function readNamed(vendor: string, name: string): FixtureFile | undefined {
  const built = join(packageRoot(), "dist", "fixtures", `${vendor}.${name}.json`);
  const source = join(packageRoot(), "fixtures", vendor, `${name}.yaml`);
  if (existsSync(source)) return readYaml(source);
  return existsSync(built) ? JSON.parse(readFileSync(built, "utf8")) : undefined;
}

function readUserFixture(path: string): Record<string, unknown> {
  if (!existsSync(path)) throw new StartupError(`fixture ${path} cannot be read: no such file`);
  const file = readYaml(path);
  if (!file || typeof file !== "object") throw new StartupError(`fixture ${path} must hold one section per vendor`);
  return file;
}

const KEYS = ["summary", "credentials", "subscriptions", "settings", "rows", "blobs", "ids", "stores", "samples", "generate"] satisfies (keyof FixtureFile)[];

/** A key that nobody reads would leave a world without what its writer put there. @throws {StartupError} */
function checkKeys(fixture: string, vendor: string, file: unknown): void {
  if (typeof file !== "object" || file === null || Array.isArray(file)) throw new StartupError(`fixture ${fixture}: the section ${vendor} must hold ${KEYS.join(", ")}`);
  const unknown = Object.keys(file).find((key) => !(KEYS as string[]).includes(key));
  if (unknown !== undefined) throw new StartupError(`fixture ${fixture}: ${vendor}.${unknown} is not known; a section holds ${KEYS.join(", ")}`);
}

async function fill(base: Map<string, ReadonlyMap<string, unknown>>, vendor: Vendor, file: FixtureFile, folder: string): Promise<void> {
  const rows: Record<string, readonly Record<string, unknown>[]> = { ...file.rows };
  if (file.generate) {
    const { populate } = await import("../populate.ts");
    for (const [resource, recipe] of Object.entries(file.generate)) rows[resource] = [...(rows[resource] ?? []), ...populate(`${vendor.name}/${resource}`, recipe)];
  }
  for (const [resource, list] of Object.entries(rows)) {
    const plan = vendor.resources[resource];
    if (!plan) throw new StartupError(`fixture of ${vendor.name}: rows.${resource} is not stored; it stores ${Object.keys(vendor.resources).join(", ")}`);
    const map = new Map<string, unknown>();
    list.forEach((row, i) => {
      if (row[plan.id] === undefined) throw new StartupError(`fixture of ${vendor.name}: rows.${resource}[${i}] has no ${plan.id}`);
      checkStates(vendor, resource, row, i);
      map.set(String(row[plan.id]), Object.freeze(row));
    });
    base.set(`rows/${vendor.name}/${resource}`, map);
  }
  const counters = new Map<string, unknown>(base.get("counters") ?? []);
  for (const [resource, n] of Object.entries(file.ids ?? {})) counters.set(`id/${vendor.name}/${resource}`, n);
  base.set("counters", counters);
  for (const [store, entries] of Object.entries(file.stores ?? {})) base.set(store, new Map<string, unknown>([...(base.get(store) ?? []), ...Object.entries(entries).map(([key, value]) => [key, Object.freeze(value)] as const)]));
  const blobs = new Map<string, unknown>(base.get("blobs") ?? []);
  for (const [key, blob] of Object.entries(file.blobs ?? {})) blobs.set(`${vendor.name}/${key}`, bytesOf(blob, folder));
  base.set("blobs", blobs);
}

/** A row in a state that its lifecycle does not know could never be moved. @throws {StartupError} */
function checkStates(vendor: Vendor, resource: string, row: Record<string, unknown>, i: number): void {
  for (const { name, contract, stateOf } of vendor.machinesOf[resource] ?? []) {
    const state = stateOf(row);
    if (!contract.states[state]) throw new StartupError(`fixture of ${vendor.name}: rows.${resource}[${i}] is in the state "${state}", which the lifecycle ${name} does not have; it has ${Object.keys(contract.states).join(", ")}`);
  }
}

const bytesOf = (blob: { base64?: string; file?: string; text?: string }, folder: string): Uint8Array =>
  blob.file ? new Uint8Array(readFileSync(join(folder, blob.file))) : new Uint8Array(Buffer.from(blob.base64 ?? blob.text ?? "", blob.base64 ? "base64" : "utf8"));
