import { readFileSync } from "node:fs";
import { TargetError } from "../errors.ts";
import { isSuccess } from "../exchange.ts";
import { type Fetch, send } from "../send.ts";
import { now, sleep } from "../wall-clock.ts";
import type { SandboxPlan, WebhookPlan } from "./targets-file.ts";

/** A delivery that somebody else took and kept. */
export interface KeptDelivery {
  readonly vendor: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Where kept deliveries are collected. */
export interface DeliverySource {
  /** Those that came since the last time, in order. The first time tells of none: what came before this run is not its own. */
  fresh(): Promise<readonly KeptDelivery[]>;
  readonly everySeconds: number;
}

type Pull = NonNullable<WebhookPlan["pull"]>;

/** Where deliveries of vendors are collected, and of whom. */
export interface CollectedFrom {
  readonly pull: Pull;
  /** Whose deliveries lie there; of several the path says whose it is, as at a listener. */
  readonly vendors: readonly string[];
}

/** Where deliveries of some vendors are collected: a file or an address of several is looked at once. */
export function collectedFrom(plan: SandboxPlan, wanted: readonly string[]): readonly CollectedFrom[] {
  const places = new Map<string, { pull: Pull; vendors: Set<string> }>();
  for (const [vendor, { webhook }] of Object.entries(plan.vendors)) {
    if (!webhook?.pull) continue;
    const key = placeOf(webhook.pull);
    const place = places.get(key) ?? { pull: webhook.pull, vendors: new Set() };
    places.set(key, place);
    for (const one of [vendor, ...(webhook.pull.sharedWith ?? [])]) place.vendors.add(one);
  }
  return [...places.values()].filter(({ vendors }) => wanted.some((vendor) => vendors.has(vendor))).map(({ pull, vendors }) => ({ pull, vendors: [...vendors] }));
}

/** Equal for one file, and for one address that is asked with the same headers. */
export const placeOf = ({ file, url, headers }: Pull): string => JSON.stringify([file, url, headers]);

/**
 * Deliveries out of a file (one JSON object a line) or from an address (a JSON list, or an object with one), oldest first:
 * `{ "method": "POST", "path": "/", "headers": {…}, "body": … }`. `body` is text, or JSON that is written anew.
 */
export function deliverySource({ pull, vendors }: CollectedFrom, fetch: Fetch): DeliverySource {
  let told: number | undefined;
  return {
    everySeconds: pull.everySeconds,
    async fresh() {
      const all = pull.file !== undefined ? inFile(pull.file) : await atAddress(pull.url!, pull.headers, fetch);
      const known = told ?? all.length;
      told = all.length;
      return all.slice(known).map((given) => keptOf(given, vendors));
    },
  };
}

/** Looks again and again until it is told to stop. */
export async function collect(source: DeliverySource, take: (delivery: KeptDelivery) => void, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    const due = now() + source.everySeconds * 1000;
    for (const delivery of await source.fresh()) take(delivery);
    while (!stopped() && now() < due) await sleep(Math.min(50, due - now()));
  }
}

function inFile(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new TargetError("setup", `deliveries cannot be read from ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
  // The last line may still be being written.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole.split("\n").filter(Boolean).map((line, i) => {
    try {
      return JSON.parse(line);
    } catch {
      throw new TargetError("setup", `${file}:${i + 1}: is no JSON; each line is one delivery`);
    }
  });
}

async function atAddress(url: string, headers: Readonly<Record<string, string>>, fetch: Fetch): Promise<unknown[]> {
  const { status, body } = await send(fetch, { method: "GET", url, headers, body: undefined, forCheck: undefined });
  const list = Array.isArray(body) ? body : Object.values((body ?? {}) as object).find(Array.isArray);
  if (!isSuccess(status) || !list) throw new TargetError("setup", `deliveries cannot be collected from ${new URL(url).origin}: ${isSuccess(status) ? "no JSON list came" : `it answered ${status}`}`);
  return list;
}

function keptOf(given: unknown, vendors: readonly string[]): KeptDelivery {
  const { method = "POST", path = "/", headers = {}, body = "", text } = given as Partial<KeptDelivery> & { body?: unknown };
  return {
    vendor: whose(path, vendors),
    method,
    path,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
    text: text ?? (typeof body === "string" ? body : JSON.stringify(body)),
  };
}

function whose(path: string, vendors: readonly string[]): string {
  const [only, ...others] = vendors;
  const vendor = others.length ? vendors.find((name) => path.split(/[/?]/).includes(name)) : only;
  if (vendor === undefined) throw new TargetError("setup", `a delivery to ${path.split("?")[0]} is of ${vendors.join(" or ")}, whose deliveries are collected from one place, and its path does not say which: let each deliver to an address that ends in its name, or give each a place of its own`);
  return vendor;
}
