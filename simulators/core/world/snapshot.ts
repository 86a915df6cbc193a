import { StartupError } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import type { ClockState } from "./clock.ts";
import { credentialKey, type Credential } from "./credential.ts";
import type { Outbound } from "./records.ts";
import type { World } from "./world.ts";
import type { WorldRequest, Worlds } from "./worlds.ts";

/** A world as a document: restored in another process it goes on, byte for byte. */
export interface Snapshot {
  readonly format: "ringback.snapshot/1";
  readonly name: string;
  readonly seed: number;
  readonly fixture: string;
  readonly request: WorldRequest;
  readonly clock: ClockState & { lastStamp: number; exchanges: number };
  /** Every store as [key, value] pairs, in order; bytes as `{"$bytes": base64}`; no secret that can be made again or must be given anew. */
  readonly stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
  readonly settled: readonly Outbound[];
  /** Secrets that somebody set and that a snapshot must not hold: to be set again after restoring elsewhere. */
  readonly secretsLeftOut: readonly string[];
}

const HERE = "ringback.snapshot/1";

/** Writes a world down. Bytes and secrets are replaced, everything else is as it is. */
export function takeSnapshot(world: World, request: WorldRequest): Snapshot {
  const leftOut: string[] = [];
  const stores: Record<string, [string, unknown][]> = {};
  for (const [name, store] of world.stores) {
    const pairs: [string, unknown][] = [];
    for (const [key, value] of store.entries()) {
      const entry = writeEntry(world, name, key, value, leftOut);
      if (entry) pairs.push(entry);
    }
    if (pairs.length) stores[name] = pairs;
  }
  return { format: HERE, name: world.name, seed: world.seed, fixture: world.fixture, request, clock: world.clockState(), stores, settled: world.settled.all().map(withoutHeaders), secretsLeftOut: leftOut };
}

/** One entry of a store without what may not leave; undefined for what a fresh world of that name makes by itself. */
export function writeEntry(world: World, store: string, key: string, value: unknown, leftOut: string[]): [string, unknown] | undefined {
  if (store === "credentials") {
    const { text: _text, ...rest } = value as Credential;
    return [`${rest.vendor}/${rest.name}`, rest];
  }
  if (store === "subscriptions") {
    const { secret, ...rest } = value as { secret?: string };
    const published = secret !== undefined && isPublishedSecret(world, key, secret);
    if (secret !== undefined && !published) leftOut.push(`subscription ${key}`);
    return [key, published ? { ...rest, secretOfFixture: true } : rest];
  }
  if (value instanceof Uint8Array) return [key, { $bytes: Buffer.from(value).toString("base64") }];
  if (store === "outbound") return [key, withoutHeaders(value as Outbound)];
  const secrets = store.startsWith("rows/") ? secretFields(world.vendors, store) : [];
  if (secrets.length === 0) return [key, value];
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const field of secrets) if (copy[field] !== undefined && copy[field] !== null) {
    leftOut.push(`${store}/${key}.${field}`);
    copy[field] = { $secret: true };
  }
  return [key, copy];
}

const secretFields = (vendors: ReadonlyMap<string, Vendor>, store: string): readonly string[] => {
  const [, vendor, resource] = store.split("/");
  return vendors.get(vendor!)?.resources[resource!]?.secrets ?? [];
};

const isPublishedSecret = (world: World, key: string, secret: string) => world.begunWith?.get(key) === secret;

const withoutHeaders = (call: Outbound): Outbound => ({ ...call, attempts: call.attempts.map(({ requestHeaders: _headers, ...attempt }) => attempt) });

/**
 * Makes the world of a snapshot and puts it in place of the world of that name.
 * @param name - another name: credentials are minted anew
 * @returns the world, and what a client must know: which credentials are new, which secrets are to be set again
 * @throws {StartupError} when the document is no snapshot, or of other vendors
 */
export async function restoreSnapshot(worlds: Worlds, snapshot: Snapshot, name = snapshot.name): Promise<{ world: World; credentialsMintedAnew: boolean; secretsLeftOut: readonly string[] }> {
  if (snapshot.format !== HERE) throw new StartupError(`this is no snapshot of this version (format ${JSON.stringify(snapshot.format)}, wanted ${HERE})`);
  const held = worlds.get(name);
  const heldSecrets = new Map(held ? [...held.subscriptions.all()].map((s) => [s.id, s.secret]) : []);
  // Credentials and published secrets come from a fresh world of that name over the same fixture and seed.
  const world = await worlds.build(name, { ...snapshot.request, name, seed: snapshot.seed, fixture: snapshot.fixture });
  const published = new Map([...world.credentials.all()].map((c) => [`${c.vendor}/${c.name}`, c]));
  const first = new Map([...world.subscriptions.all()].map((s) => [s.id, s.secret]));
  for (const store of world.stores.values()) {
    for (const key of [...store.entries()].map(([k]) => k)) store.apply(key, undefined);
  }
  for (const [storeName, pairs] of Object.entries(snapshot.stores)) {
    const store = world.store<any>(storeName);
    for (const [key, value] of pairs) {
      if (storeName === "credentials") restoreCredential(world, value as Omit<Credential, "text">, published);
      else if (storeName === "subscriptions") {
        const { secretOfFixture, ...rest } = value as { secretOfFixture?: boolean };
        const secret = secretOfFixture ? first.get(key) : heldSecrets.get(key);
        store.apply(key, secret === undefined ? rest : { ...rest, secret });
      } else store.apply(key, readEntry(value, held && name === snapshot.name ? held.stores.get(storeName)?.get(key) : undefined));
    }
  }
  for (const call of snapshot.settled) world.settled.push(call);
  world.takeUp(snapshot.clock);
  if (held) worlds.drop(name);
  worlds.adopt(world);
  return { world, credentialsMintedAnew: name !== snapshot.name, secretsLeftOut: snapshot.secretsLeftOut.filter((what) => !held || !what.startsWith("subscription") || heldSecrets.get(what.slice(13)) === undefined) };
}

/** A value as `writeEntry` wrote it, back; a secret field comes from the row that was held, if one was. */
export function readEntry(value: any, held?: any): unknown {
  if (value && typeof value === "object" && typeof value.$bytes === "string") return new Uint8Array(Buffer.from(value.$bytes, "base64"));
  if (!value || typeof value !== "object" || Array.isArray(value) || !Object.values(value).some((v: any) => v?.$secret)) return value;
  return Object.fromEntries(Object.entries<any>(value).map(([k, v]) => [k, v?.$secret ? (held?.[k] ?? null) : v]));
}

/** A credential's text is minted again from its stream, or is the fixture's; under another world name both differ from before. */
function restoreCredential(world: World, value: Omit<Credential, "text">, published: ReadonlyMap<string, Credential>): void {
  const text = value.mintedAs === undefined ? published.get(`${value.vendor}/${value.name}`)?.text : world.vendors.get(value.vendor)!.wire.mint(value.name, world.stream(value.mintedAs));
  if (text !== undefined) world.credentials.apply(credentialKey(value.vendor, text), { ...value, text });
}
