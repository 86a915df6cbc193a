import { Hono } from "hono";
import { createControl } from "./control/control.ts";
import type { Layer } from "./layer.ts";
import { Server } from "./server.ts";
import { checkOptions, type SimulatorOptions } from "./simulator-options.ts";
import { compileVendor, type VendorDefinition } from "./vendor.ts";
import { didYouMean, StartupError } from "./refusal.ts";
import { END_OF_TIME } from "./world/clock.ts";
import type { EventFact } from "./world/records.ts";
import type { World } from "./world/world.ts";

export type { SimulatorOptions } from "./simulator-options.ts";

/** Some vendors with their worlds, in process: call `fetch`, or `listen` on a port. */
export interface Simulator {
  /** Answers a request without a socket. */
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  readonly app: Hono;
  readonly server: Server;
  /**
   * An address of the first vendor: `url("/v1/calls/")`. A second argument names another mount: a vendor, `comswise-storage`, `_sim`.
   * @throws {StartupError} for a mount that there is not
   */
  url(path: string, mount?: string): string;
  /**
   * Headers of a credential of the world `default`: `auth()`, `auth("agent1")`, `auth("default", "voipbin")`.
   * @throws {StartupError} naming the credentials that there are
   */
  auth(credential?: string, vendor?: string): Record<string, string>;
  /** Seconds are of the world. @throws {StartupError} for what is no number of seconds, 0 or more */
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
 * @throws {StartupError} when an option, or a vendor's tables, contract, fixture or settings do not fit
 */
export async function simulate(definitions: readonly VendorDefinition[], options: SimulatorOptions = {}, layers: readonly Layer[] = []): Promise<Simulator> {
  if (definitions.length === 0) throw new StartupError("a simulator is made of at least one vendor");
  checkOptions(options);
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
  const after = (seconds: number): number => {
    const given = `${typeof seconds} ${String(seconds)}`.replace(/^number /, "");
    if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds < 0) throw new StartupError(`a clock moves by a number of seconds, 0 or more, not by ${given}`);
    const until = world().clock.now() + Math.round(seconds * 1000);
    if (until >= END_OF_TIME) throw new StartupError(`a world's time ends with 2254: ${seconds} s from ${world().clock.iso()} are too many`);
    return until;
  };
  const mounts = ["_sim", ...[...vendors.values()].flatMap(({ contract }) => contract.bundle.documents.map((doc) => doc["x-mount"].slice(1)))];
  const closers: (() => Promise<void>)[] = [];
  return {
    app,
    server,
    fetch: async (request, init) => {
      world();
      return server.handle(new Request(request, init));
    },
    url: (path, mount = first) => {
      if (!mounts.includes(mount)) throw new StartupError(`nothing is served at /${mount}; there are ${mounts.map((known) => `/${known}`).join(", ")}${didYouMean(mount, mounts)}`);
      if (path !== "" && !path.startsWith("/")) throw new StartupError(`a path begins with "/": url("/${path}"), not url("${path}")`);
      return `${server.origin}/${mount}${path}`;
    },
    auth: (credential = "default", vendor = first) => {
      const served = vendors.get(vendor);
      if (!served) throw new StartupError(`auth(credential, vendor): "${vendor}" is not served here; ${[...vendors.keys()].join(", ")} ${vendors.size === 1 ? "is" : "are"}${didYouMean(vendor, vendors.keys())}`);
      const own = [...world().credentials.all()].filter((each) => each.vendor === vendor);
      const found = own.find(({ name }) => name === credential);
      if (found) return served.wire.present(found).headers;
      const names = [...new Set(own.map(({ name }) => name))];
      const meant = vendors.has(credential) ? `; a vendor comes second: auth("default", "${credential}")` : didYouMean(credential, names);
      throw new StartupError(`${vendor} has no credential "${credential}"; it has ${names.join(", ")}${meant}`);
    },
    clock: {
      now: () => world().clock.iso(),
      advance: async (seconds) => void (await drive().advance(after(seconds))),
      idle: async (maxSeconds = 3600) => drive().advance(after(maxSeconds), "idle"),
    },
    get world() {
      return world();
    },
    get published() {
      return world().events.all();
    },
    listen: async (given) => {
      world();
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
