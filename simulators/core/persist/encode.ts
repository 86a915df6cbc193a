import type { Vendor } from "../vendor.ts";
import type { Outbound } from "../world/records.ts";
import type { Seal } from "./seal.ts";

/** One write as it is on disk: store, key, value (null: removed). */
export type Entry = readonly [store: string, key: string, value: unknown];

/** Turns writes into lines of a log and back: bytes become base64, secrets are sealed, keys that are secrets too. */
export class Encoder {
  constructor(
    private readonly seal: Seal,
    private readonly vendors: ReadonlyMap<string, Vendor>,
  ) {}

  write(store: string, key: string, value: unknown): Entry {
    if (store === "credentials") return [store, this.seal.close(key), value === undefined ? null : this.hide(value)];
    if (value === undefined) return [store, key, null];
    // What was received may hold any secret, in its headers too.
    if (store === "subscriptions" || store === "settings" || store === "inbox") return [store, key, this.hide(value)];
    if (value instanceof Uint8Array) return [store, key, { $bytes: Buffer.from(value).toString("base64") }];
    // Request headers of past attempts carry credentials and are only there to be looked at.
    if (store === "outbound") return [store, key, { ...this.sealRequest(value as Outbound), attempts: (value as Outbound).attempts.map(({ requestHeaders: _, ...attempt }) => attempt) }];
    const secrets = this.secretsOf(store);
    if (secrets.length === 0) return [store, key, value];
    return [store, key, Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, secrets.includes(k) && v !== null && v !== undefined ? this.hide(v) : v]))];
  }

  read([store, key, value]: Entry): { store: string; key: string; value: unknown } {
    return { store, key: store === "credentials" ? this.seal.open(key) : key, value: value === null ? undefined : this.reveal(value, store) };
  }

  /** What a pending fetch sends may hold credentials. */
  private sealRequest = (call: Outbound) => (call.request ? { ...call, request: this.hide(call.request) } : call);

  hide = (value: unknown) => ({ $sealed: this.seal.close(JSON.stringify(value)) });

  reveal(value: any, store: string): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (typeof value.$sealed === "string") return JSON.parse(this.seal.open(value.$sealed));
    if (typeof value.$bytes === "string") return new Uint8Array(Buffer.from(value.$bytes, "base64"));
    if (store === "outbound" && value.request?.$sealed !== undefined) return { ...value, request: this.reveal(value.request, "") };
    const secrets = this.secretsOf(store);
    if (secrets.length === 0) return value;
    return Object.fromEntries(Object.entries<any>(value).map(([k, v]) => [k, secrets.includes(k) && typeof v?.$sealed === "string" ? JSON.parse(this.seal.open(v.$sealed)) : v]));
  }

  private secretsOf(store: string): readonly string[] {
    if (!store.startsWith("rows/")) return [];
    const [, vendor, resource] = store.split("/");
    return this.vendors.get(vendor!)?.resources[resource!]?.secrets ?? [];
  }
}
