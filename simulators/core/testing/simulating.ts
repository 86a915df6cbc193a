import { fileURLToPath } from "node:url";
import { simulate, type Simulator, type SimulatorOptions } from "../simulator.ts";
import type { VendorDefinition } from "../vendor.ts";
import { meridian } from "./meridian.ts";

/** Where a Meridian world begins. */
export const FIXTURE = fileURLToPath(new URL("./meridian.yaml", import.meta.url));

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: any;
}

export interface Asking {
  readonly body?: unknown;
  /** Sent as it is; `body` is sent as JSON. */
  readonly raw?: BodyInit;
  readonly headers?: Record<string, string>;
  /** Name of a credential of Meridian, `none` for nobody. Default: `default`. */
  readonly as?: string;
}

export interface Meridian extends Simulator {
  /** Sends a request; a path that begins with `/_sim` or `/~` or another mount is taken as it is, any other is under `/meridian`. */
  ask(method: string, path: string, asking?: Asking): Promise<Answered>;
  /** Sends a request to the control plane. @returns its body @throws when it is refused */
  control(method: string, path: string, body?: unknown): Promise<any>;
  /** Places a call of the default account. */
  startCall(more?: Record<string, unknown>): Promise<any>;
}

/** A simulator of Meridian in process, on a frozen clock. @param variant - what of the definition is different */
export async function simulateMeridian(options: SimulatorOptions = {}, variant: Partial<VendorDefinition> = {}): Promise<Meridian> {
  const sim = await simulate([{ ...meridian, ...variant }], { fixture: FIXTURE, ...options });
  const ask = (method: string, path: string, asking: Asking = {}) => askOf(sim, method, path, asking);
  const control = async (method: string, path: string, body?: unknown) => {
    const answered = await ask(method, path.startsWith("/~") ? path : `/_sim${path}`, { as: "none", ...(body === undefined ? {} : { body }) });
    if (answered.status >= 300) throw new Error(`${method} ${path}: ${answered.status} ${answered.text}`);
    return answered.body;
  };
  const startCall = async (more: Record<string, unknown> = {}) => (await ask("POST", "/v2/calls", { body: { to: "+15555550110", ...more } })).body;
  // Not by spreading: `world` and `published` are read when they are asked for.
  return Object.create(sim, Object.getOwnPropertyDescriptors({ ask, control, startCall })) as Meridian;
}

async function askOf(sim: Simulator, method: string, path: string, { body, raw, headers = {}, as = "default" }: Asking): Promise<Answered> {
  const url = /^\/(_sim|~|meridian-)/.test(path) ? `${sim.server.origin}${path}` : sim.url(path);
  const sent = { ...(as === "none" ? {} : sim.auth(as)), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers };
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await sim.fetch(new Request(url, { method, headers: sent, ...(content === undefined ? {} : { body: content, duplex: "half" }) } as RequestInit));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Everything of a world that a refused request must leave as it was. */
export function contentsOf(sim: Simulator): unknown {
  // A fixture's rows are there whether or not somebody looked at them yet.
  for (const vendor of sim.server.vendors.values()) for (const resource of Object.keys(vendor.resources)) sim.world.table(vendor.name, resource);
  const stores = [...sim.world.stores].map(([name, store]) => [name, Object.fromEntries([...store.entries()].sort(([a], [b]) => (a < b ? -1 : 1)))]).filter(([, values]) => Object.keys(values as object).length > 0);
  return structuredClone({ stores: Object.fromEntries(stores), events: sim.world.events.total, stamp: sim.world.clock.lastStamp, due: sim.world.heap.peek()?.id, work: sim.world.heap.pendingWork });
}

export function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
