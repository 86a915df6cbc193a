import { Hono } from "hono";
import { createControl } from "./control/control.ts";
import type { Layer } from "./layer.ts";
import { Server, type ServerOptions } from "./server.ts";
import { compileVendor, type VendorDefinition } from "./vendor.ts";
import { StartupError } from "./refusal.ts";
import type { ClockMode } from "./world/clock.ts";
import type { EventFact } from "./world/records.ts";
import type { World } from "./world/world.ts";

export interface SimulatorOptions {
  /** Default 42. */
  readonly seed?: number;
  /** Default `default`. */
  readonly fixture?: string;
  /** Default: frozen at 2025-01-01T00:00:00Z. */
  readonly clock?: { mode: ClockMode; rate?: number; now?: number };
  /** By vendor, then switch. */
  readonly settings?: ServerOptions["settings"];
  readonly maxWorlds?: number;
  readonly responseCheck?: boolean;
  readonly allowHosts?: readonly string[];
  readonly publicUrl?: string;
  readonly hideExchangeHeader?: boolean;
  readonly onExchange?: ServerOptions["onExchange"];
}

/** Some vendors with their worlds, in process: call `fetch`, or `listen` on a port. */
export interface Simulator {
  /** Answers a request without a socket. */
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  readonly app: Hono;
  readonly server: Server;
  /** An address of the first vendor: `url("/v1/calls/")`. A second argument names another mount. */
  url(path: string, mount?: string): string;
  /** Headers of a credential of the world `default`. */
  auth(credential?: string, vendor?: string): Record<string, string>;
  readonly clock: { now(): string; advance(seconds: number): Promise<void>; idle(maxSeconds?: number): Promise<string> };
  readonly world: World;
  /** Events of the world `default` so far, oldest first. */
  readonly published: readonly EventFact[];
  listen(options?: { port?: number; host?: string; tls?: { key: string; cert: string } }): Promise<{ url: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * Makes a simulator of some vendors.
 * @param layers - what other layers add to every world: telephony
 * @throws {StartupError} when a vendor's tables, contract, fixture or settings do not fit
 */
export async function simulate(definitions: readonly VendorDefinition[], options: SimulatorOptions = {}, layers: readonly Layer[] = []): Promise<Simulator> {
  if (definitions.length === 0) throw new StartupError("a simulator is made of at least one vendor");
  const vendors = new Map(definitions.map((definition) => [definition.name, compileVendor(definition)]));
  const first = definitions[0]!.name;
  const server = new Server(vendors, {
    ...options,
    layers,
    defaults: { seed: options.seed ?? 42, fixture: options.fixture ?? "default", clock: options.clock ?? { mode: "frozen" } },
  });
  server.control = createControl(layers.map((layer) => layer.control));
  server.worlds.onBorn((world) =>
    world.onCommit(({ moves, events }) => {
      for (const move of moves) server.coverage.moved(move.vendor, move.lifecycle, move.from, move.on, move.to);
      for (const event of events) server.coverage.published(event.vendor, event.name);
    }),
  );
  await server.worlds.create({ name: "default" });
  const app = new Hono();
  app.all("*", (c) => server.handle(c.req.raw, c.env as any));
  const world = () => {
    const found = server.worlds.get("default");
    if (!found) throw new Error("this simulator is closed");
    return found;
  };
  const drive = () => server.worlds.drive(world());
  const closers: (() => Promise<void>)[] = [];
  return {
    app,
    server,
    fetch: async (request, init) => {
      world();
      return server.handle(new Request(request, init));
    },
    url: (path, mount = first) => `${server.origin}/${mount}${path}`,
    auth: (credential = "default", vendor = first) => {
      for (const found of world().credentials.all()) if (found.vendor === vendor && found.name === credential) return vendors.get(vendor)!.wire.present(found).headers;
      throw new Error(`${vendor} has no credential ${credential}`);
    },
    clock: {
      now: () => world().clock.iso(),
      advance: async (seconds) => void (await drive().advance(world().clock.now() + seconds * 1000)),
      idle: (maxSeconds = 3600) => drive().advance(world().clock.now() + maxSeconds * 1000, "idle"),
    },
    get world() {
      return world();
    },
    get published() {
      return world().events.all();
    },
    listen: async (given) => {
      const { listen } = await import("./transport/listen.ts");
      const listening = await listen(app, server, given ?? {});
      closers.push(listening.close);
      return listening;
    },
    close: async () => {
      for (const close of closers.splice(0)) await close();
      server.worlds.close();
    },
  };
}
