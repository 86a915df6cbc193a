import { StartupError } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import { beginningOf } from "./beginning.ts";
import { credentialKey, type Credential } from "./credential.ts";
import type { Outbound } from "./records.ts";
import { checkSnapshot, FORMAT, type Snapshot } from "./snapshot-document.ts";
import type { World } from "./world.ts";
import { checkName, type WorldRequest, type Worlds } from "./worlds.ts";

/** Writes a world down. Bytes and secrets are replaced, everything else is as it is. */
export function takeSnapshot(world: World, request: WorldRequest): Snapshot {
  const leftOut: string[] = [];
  const names = secretNames(world);
  const stores: Record<string, [string, unknown][]> = {};
  for (const [name, store] of world.stores) {
    const pairs: [string, unknown][] = [];
    for (const [key, value] of store.entries()) pairs.push(writeEntry(world, name, key, value, leftOut, names));
    // A store that a fixture filled and that is empty now must not be filled again.
    if (pairs.length || store.base.size) stores[name] = pairs;
  }
  const settled = world.settled.all().map((call) => replaceTexts(withoutHeaders(call), names));
  const events = replaceTexts(world.events.all(), names);
  return { format: FORMAT, name: world.name, seed: world.seed, fixture: world.fixture, request: withoutSecrets(world, request), clock: world.clockState(), stores, settled, events, secretsLeftOut: leftOut };
}

/** Stores whose values may hold copies of secrets: what was received, is to be sent, is planned. */
const COPIES = new Set(["inbox", "outbound", "timers"]);

function writeEntry(world: World, store: string, key: string, value: unknown, leftOut: string[], names: ReadonlyMap<string, string>): [string, unknown] {
  if (store === "credentials") {
    const { text: _text, ...rest } = value as Credential;
    return [`${rest.vendor}/${rest.name}`, rest];
  }
  if (store === "subscriptions") {
    const { secret, ...rest } = value as { secret?: string };
    const published = secret !== undefined && world.begunWith?.get(key) === secret;
    if (secret !== undefined && !published) leftOut.push(`subscription ${key}`);
    return [key, published ? { ...rest, secretOfFixture: true } : rest];
  }
  if (value instanceof Uint8Array) return [key, { $bytes: Buffer.from(value).toString("base64") }];
  if (COPIES.has(store)) return [key, replaceTexts(store === "outbound" ? withoutHeaders(value as Outbound) : value, names)];
  const secrets = secretFields(world.vendors, store, key);
  if (secrets.length === 0) return [key, value];
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const field of secrets) {
    if (copy[field] === undefined || copy[field] === null || copy[field] === "") continue;
    const published = (world.store<any>(store).base.get(key)?.[field] ?? undefined) === copy[field];
    if (!published) leftOut.push(`${store}/${key}.${field}`);
    copy[field] = { $secret: published ? "fixture" : "left out" };
  }
  return [key, copy];
}

function secretFields(vendors: ReadonlyMap<string, Vendor>, store: string, key: string): readonly string[] {
  if (store === "settings") return secretSettings(vendors.get(key));
  if (!store.startsWith("rows/")) return [];
  const [, vendor, resource] = store.split("/");
  return vendors.get(vendor!)?.resources[resource!]?.secrets ?? [];
}

const secretSettings = (vendor: Vendor | undefined): string[] => Object.entries(vendor?.settings ?? {}).flatMap(([name, setting]) => (setting.kind === "secret" ? [name] : []));

const defaultsOf = (vendor: Vendor) => Object.fromEntries(Object.entries(vendor.settings).map(([name, setting]) => [name, setting.default]));

/** A request without the secret settings that it asked for: they are among the settings that a snapshot leaves out. */
function withoutSecrets(world: World, request: WorldRequest): WorldRequest {
  if (!request.settings) return request;
  const open = (vendor: string, given: object) => Object.fromEntries(Object.entries(given).filter(([name]) => !secretSettings(world.vendors.get(vendor)).includes(name)));
  return { ...request, settings: Object.fromEntries(Object.entries(request.settings).map(([vendor, given]) => [vendor, open(vendor, given)])) };
}

const withoutHeaders = (call: Outbound): Outbound => ({ ...call, attempts: call.attempts.map(({ requestHeaders: _headers, ...attempt }) => attempt) });

/** What stands for each secret text of a world wherever it was copied to. */
function secretNames(world: World): Map<string, string> {
  const names = new Map<string, string>();
  for (const { vendor, name, text } of world.credentials.all()) names.set(text, `⟦credential ${vendor}/${name}⟧`);
  for (const { id, secret } of world.subscriptions.all()) if (secret) names.set(secret, `⟦subscription ${id}⟧`);
  return names;
}

/** A value in which some texts are others. */
function replaceTexts<T>(value: T, texts: ReadonlyMap<string, string>): T {
  let json = JSON.stringify(value);
  const inner = (text: string) => JSON.stringify(text).slice(1, -1);
  for (const [from, to] of texts) if (json.includes(inner(from))) json = json.replaceAll(inner(from), inner(to));
  return JSON.parse(json) as T;
}

/**
 * Makes the world of a snapshot and puts it in place of the world of that name.
 * @param name - another name: credentials are minted anew
 * @returns the world, and what a client must know: which credentials are new, which secrets are to be set again
 * @throws {StartupError} when the document is no snapshot, or of other vendors; nothing is replaced then
 */
export async function restoreSnapshot(worlds: Worlds, document: unknown, name?: string): Promise<{ world: World; credentialsMintedAnew: boolean; secretsLeftOut: readonly string[] }> {
  const snapshot = checkSnapshot(document, worlds.vendors);
  name ??= snapshot.name;
  checkName(name);
  worlds.roomFor(name);
  const held = worlds.get(name);
  const same = name === snapshot.name ? held : undefined;
  const heldSecrets = new Map(held ? [...held.subscriptions.all()].map((s) => [s.id, s.secret]) : []);
  // Credentials and published secrets come from a fresh world of that name over the same fixture and seed.
  const world = await worlds.build(name, { ...snapshot.request, name, seed: snapshot.seed, fixture: snapshot.fixture });
  const published = new Map([...world.credentials.all()].map((c) => [`${c.vendor}/${c.name}`, c]));
  const first = new Map([...world.subscriptions.all()].map((s) => [s.id, s.secret]));
  const completeWithNew = beginningOf(world);
  for (const store of world.stores.values()) store.clear();
  for (const [storeName, pairs] of Object.entries(snapshot.stores)) {
    const store = world.store<any>(storeName);
    store.clear();
    if (COPIES.has(storeName)) continue;
    for (const [key, value] of pairs) {
      if (storeName === "credentials") restoreCredential(world, value as Omit<Credential, "text">, published);
      else if (storeName === "subscriptions") {
        const { secretOfFixture, ...rest } = value as { secretOfFixture?: boolean };
        const secret = secretOfFixture ? first.get(key) : heldSecrets.get(key);
        store.apply(key, secret === undefined ? rest : { ...rest, secret });
      } else {
        const otherwise = storeName === "settings" ? defaultsOf(world.vendors.get(key)!) : {};
        store.apply(key, readEntry(value, same?.stores.get(storeName)?.get(key) ?? otherwise, store.base.get(key)));
      }
    }
  }
  completeWithNew();
  const texts = new Map([...secretNames(world)].map(([text, written]) => [written, text]));
  for (const storeName of COPIES) for (const [key, value] of snapshot.stores[storeName] ?? []) world.store<any>(storeName).apply(key, replaceTexts(value, texts));
  for (const call of snapshot.settled) world.settled.push(replaceTexts(call, texts));
  for (const event of replaceTexts(snapshot.events ?? [], texts)) world.events.push(event);
  world.takeUp(snapshot.clock);
  if (worlds.get(name)) worlds.drop(name);
  worlds.adopt(world);
  return { world, credentialsMintedAnew: name !== snapshot.name, secretsLeftOut: snapshot.secretsLeftOut.filter((what) => !held || !what.startsWith("subscription") || heldSecrets.get(what.slice(13)) === undefined) };
}

/** A value as `writeEntry` wrote it, back; a secret field comes from the fixture's row, or from the row that was held, if one was. */
function readEntry(value: any, held: any, fixture: any): unknown {
  if (value && typeof value === "object" && typeof value.$bytes === "string") return new Uint8Array(Buffer.from(value.$bytes, "base64"));
  if (!value || typeof value !== "object" || Array.isArray(value) || !Object.values(value).some((v: any) => v?.$secret)) return value;
  return Object.fromEntries(Object.entries<any>(value).map(([k, v]) => [k, v?.$secret ? ((v.$secret === "fixture" ? fixture : held)?.[k] ?? null) : v]));
}

/** A credential's text is the fixture's, or is minted again from its stream; under another world name both differ from before. */
function restoreCredential(world: World, value: Omit<Credential, "text">, published: ReadonlyMap<string, Credential>): void {
  const { mintedAs, ...rest } = value;
  const given = published.get(`${value.vendor}/${value.name}`);
  if (given) return world.credentials.apply(credentialKey(value.vendor, given.text), { ...rest, text: given.text, ...(given.mintedAs === undefined ? {} : { mintedAs: given.mintedAs }) });
  if (mintedAs === undefined) throw new StartupError(`the fixture ${world.fixture} has no credential ${value.name} of ${value.vendor} any more`);
  // A minted credential is called by what it was minted for and its number.
  const text = world.vendors.get(value.vendor)!.wire.mint(value.name.replace(/-\d+$/, ""), world.stream(mintedAs), rest);
  world.credentials.apply(credentialKey(value.vendor, text), { ...rest, text, mintedAs });
}
