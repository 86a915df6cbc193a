import { StartupError } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import { readInstant, type ClockState } from "./clock.ts";
import type { EventFact, Outbound } from "./records.ts";
import type { WorldRequest } from "./worlds.ts";

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
  /** The last facts, which a vendor may answer from; absent in older documents. */
  readonly events?: readonly EventFact[];
  /** Secrets that somebody set and that a snapshot must not hold: to be set again after restoring elsewhere. */
  readonly secretsLeftOut: readonly string[];
}

export const FORMAT = "ringback.snapshot/1";

/** A document as a snapshot. @throws {StartupError} saying what is wrong with it */
export function checkSnapshot(document: unknown, vendors: ReadonlyMap<string, Vendor>): Snapshot {
  const given = document as Partial<Snapshot> | null;
  if (!given || typeof given !== "object" || given.format !== FORMAT) throw new StartupError(`this is no snapshot of this version (format ${JSON.stringify(given?.format)}, wanted ${FORMAT})`);
  const wrong = (what: string) => new StartupError(`this snapshot cannot be read: ${what}`);
  if (typeof given.seed !== "number" || typeof given.fixture !== "string" || !isRecord(given.request)) throw wrong("seed, fixture or request is missing");
  if (!isRecord(given.stores) || !Array.isArray(given.settled) || !Array.isArray(given.secretsLeftOut) || !given.secretsLeftOut.every((what) => typeof what === "string")) throw wrong("stores, settled or secretsLeftOut is missing");
  const { mode, rate, now, lastStamp, exchanges } = (given.clock ?? {}) as Partial<Snapshot["clock"]>;
  if (!["real", "scaled", "frozen"].includes(mode!) || [rate, now, lastStamp, exchanges].some((n) => typeof n !== "number" || !Number.isFinite(n)) || readInstant(now) === undefined) throw wrong("clock is not one");
  for (const [name, pairs] of Object.entries(given.stores)) {
    if (!Array.isArray(pairs) || !pairs.every(isPair)) throw wrong(`stores.${name} must hold [key, value] pairs`);
    checkStore(name, pairs, vendors, wrong);
  }
  if (!given.settled.every(isCall)) throw wrong("settled must hold calls");
  if (given.events !== undefined && !(Array.isArray(given.events) && given.events.every(isFact))) throw wrong("events must hold facts");
  return given as Snapshot;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string";
const isFact = (fact: unknown) => isRecord(fact) && typeof fact["vendor"] === "string" && typeof fact["name"] === "string";
const isCall = (call: unknown) => isRecord(call) && typeof call["vendor"] === "string" && Array.isArray(call["attempts"]);

/** What stands in each store, as far as the engine relies on it. */
const HOLDS: Readonly<Record<string, (value: any) => boolean>> = {
  counters: (n) => typeof n === "number",
  credentials: (c) => isRecord(c) && typeof c["name"] === "string" && typeof c["account"] === "string",
  subscriptions: (s) => isRecord(s) && typeof s["id"] === "string" && typeof s["url"] === "string",
  timers: (t) => isRecord(t) && typeof t["dueAt"] === "number" && typeof t["id"] === "string",
  sends: (t) => isRecord(t) && typeof t["dueAt"] === "number" && typeof t["id"] === "string",
  outbound: isCall,
  inbox: Array.isArray,
  settings: isRecord,
};

/** Stores whose values belong to a vendor that must be there; timers may be another layer's. */
const OF_VENDORS = new Set(["credentials", "subscriptions", "outbound", "settings"]);

function checkStore(name: string, pairs: readonly (readonly [string, any])[], vendors: ReadonlyMap<string, Vendor>, wrong: (what: string) => StartupError): void {
  const [kind, vendor, resource] = name.split("/");
  if (kind === "rows" && !Object.hasOwn(vendors.get(vendor!)?.resources ?? {}, resource ?? "")) throw wrong(`it holds ${resource} of ${vendor}, which is not served here`);
  for (const [key, value] of pairs) {
    if (kind === "rows" && !isRecord(value)) throw wrong(`${name} ${key} is no row`);
    if (HOLDS[name] && !HOLDS[name](value)) throw wrong(`${name} ${key} is none`);
    const of = name === "settings" ? key : isRecord(value) && kind !== "rows" ? value["vendor"] : undefined;
    if (typeof of === "string" && OF_VENDORS.has(name) && !vendors.has(of)) throw wrong(`it holds ${name} of ${of}, which is not served here`);
  }
}
