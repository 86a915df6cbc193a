import { Act } from "../act.ts";
import { Drive } from "../events/drive.ts";
import type { OutboundPort } from "../events/port.ts";
import type { Layer } from "../layer.ts";
import { StartupError } from "../refusal.ts";
import { readSetting } from "../settings.ts";
import type { Vendor } from "../vendor.ts";
import { readInstant, wallClock, type ClockMode } from "./clock.ts";
import { credentialKey, type Credential } from "./credential.ts";
import { loadFixture, type Fixture } from "./fixture.ts";
import { World } from "./world.ts";

export interface WorldRequest {
  readonly name?: string;
  readonly seed?: number;
  readonly fixture?: string;
  readonly clock?: { mode?: ClockMode; rate?: number; now?: number | string };
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ttlSeconds?: number;
}

export interface WorldsOptions {
  readonly defaults: Required<Pick<WorldRequest, "seed" | "fixture">> & { clock: { mode: ClockMode; rate?: number; now?: number } };
  readonly settings?: WorldRequest["settings"];
  readonly maxWorlds?: number;
  readonly responseCheck?: boolean;
  readonly port: OutboundPort;
  readonly layers?: readonly Layer[];
  /** Where a world is reached: "http://127.0.0.1:4010" or, for a named one, "…/~name". */
  readonly originOf: (world: string) => string;
}

/** @throws {StartupError} */
export function checkName(name: unknown): void {
  if (typeof name !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw new StartupError(`world name "${name}" must be 1 to 64 letters, digits, - or _`);
}

/** All worlds of a server, and which of them each credential opens. */
export class Worlds {
  private readonly worlds = new Map<string, World>();
  private readonly drives = new Map<World, Drive>();
  /** `vendor:credential` → name of its world. */
  private readonly byCredential = new Map<string, string>();
  private readonly born: ((world: World) => void)[] = [];
  private readonly gone: ((world: World) => void)[] = [];
  private named = 0;
  /** Names of worlds that are being made. */
  private readonly coming = new Set<string>();

  constructor(
    readonly vendors: ReadonlyMap<string, Vendor>,
    private readonly options: WorldsOptions,
  ) {}

  get = (name: string): World | undefined => {
    const world = this.worlds.get(name);
    if (world?.expiresAt !== undefined && world.expiresAt <= wallClock()) return void this.drop(name);
    return world;
  };
  drive = (world: World): Drive => this.drives.get(world)!;
  list = (): World[] => [...this.worlds.keys()].flatMap((name) => this.get(name) ?? []);
  worldOfCredential = (vendor: string, text: string): World | undefined => {
    const name = this.byCredential.get(credentialKey(vendor, text));
    return name === undefined ? undefined : this.get(name);
  };
  onBorn = (listener: (world: World) => void): void => void this.born.push(listener);
  onGone = (listener: (world: World) => void): void => void this.gone.push(listener);

  /**
   * Makes a world with credentials of its own. The world `default` has the fixture's published ones.
   * @throws {StartupError} for a name in use, an unknown fixture or setting, or too many worlds
   */
  async create(request: WorldRequest = {}): Promise<World> {
    const name = request.name ?? this.freeName();
    checkName(name);
    if (this.get(name) || this.coming.has(name)) throw new StartupError(`there is a world "${name}" already`);
    this.roomFor(name);
    this.coming.add(name);
    try {
      const world = await this.build(name, request);
      this.adopt(world);
      return world;
    } finally {
      this.coming.delete(name);
    }
  }

  /** @throws {StartupError} when a world of that name would be one too many */
  roomFor(name: string): void {
    const max = this.options.maxWorlds ?? 1000;
    if (!this.get(name) && this.list().length + this.coming.size >= max) throw new StartupError(`this server holds at most ${max} worlds (--max-worlds); drop one first`);
  }

  /** Replaces a world by a fresh one with the same name, seed, fixture and beginning: rows, timers, clock, all. */
  async reset(world: World): Promise<World> {
    const request = this.requests.get(world)!;
    const { expiresAt } = world;
    const fresh = await this.build(world.name, request);
    const held = this.worlds.get(world.name);
    // Somebody else was quicker: reset it as well, or it was dropped.
    if (held !== world) throw new StartupError(`the world "${world.name}" ${held ? "was replaced" : "was dropped"} meanwhile`);
    this.drop(world.name);
    fresh.expiresAt = expiresAt;
    this.adopt(fresh);
    return fresh;
  }

  drop(name: string): boolean {
    const world = this.worlds.get(name);
    if (!world) return false;
    this.drives.get(world)?.stop();
    this.drives.delete(world);
    this.worlds.delete(name);
    for (const [key, owner] of this.byCredential) if (owner === name) this.byCredential.delete(key);
    for (const listener of this.gone) listener(world);
    return true;
  }

  /** Stops every world where it is; none is gone, so what keeps them keeps them. */
  close(): void {
    for (const drive of this.drives.values()) drive.stop();
    this.drives.clear();
    this.worlds.clear();
    this.byCredential.clear();
  }

  /** Takes a finished world in: indexes its credentials, gives it a drive, tells who wants to know. */
  adopt(world: World): void {
    this.worlds.set(world.name, world);
    const drive = new Drive(world, this.options.port, () => this.options.originOf(world.name), this.options.layers);
    this.drives.set(world, drive);
    const index = (credential: Credential | undefined, present: boolean) => {
      if (!credential) return;
      const key = credentialKey(credential.vendor, credential.text);
      if (present) this.byCredential.set(key, world.name);
      else if (this.byCredential.get(key) === world.name) this.byCredential.delete(key);
    };
    for (const credential of world.credentials.all()) index(credential, true);
    world.credentials.watch((_, before, after) => {
      index(before, false);
      index(after, true);
    });
    for (const listener of this.born) listener(world);
    drive.nudge();
  }

  private readonly requests = new WeakMap<World, WorldRequest>();
  requestOf = (world: World): WorldRequest => this.requests.get(world) ?? {};

  private blank(name: string, request: WorldRequest, fixture: Fixture): World {
    const { defaults } = this.options;
    const given = request.clock ?? {};
    const now = given.now === undefined ? undefined : readInstant(given.now);
    if (given.now !== undefined && now === undefined) throw new StartupError(`clock.now "${given.now}" is not a time from 1970 to 2254`);
    const clock = { ...defaults.clock, ...given, mode: given.mode ?? defaults.clock.mode, ...(now === undefined ? {} : { now }) } as { mode: ClockMode; rate?: number; now?: number };
    return new World(this.vendors, { name, seed: request.seed ?? defaults.seed, fixture: request.fixture ?? defaults.fixture, clock, base: fixture.base });
  }

  /** Makes a world over its fixture, not yet taken in. @throws {StartupError} for an unknown fixture or setting */
  async build(name: string, request: WorldRequest): Promise<World> {
    const fixture = await loadFixture(request.fixture ?? this.options.defaults.fixture, this.vendors);
    const world = this.blank(name, request, fixture);
    this.requests.set(world, request);
    if (request.ttlSeconds !== undefined) world.expiresAt = wallClock() + request.ttlSeconds * 1000;
    if (this.options.responseCheck === false) world.store<boolean>("switches").put("responseCheck", false);
    for (const vendor of this.vendors.values()) this.furnish(world, vendor, fixture, request);
    for (const vendor of this.vendors.values()) if (vendor.begin) world.transact(() => vendor.begin!(new Act(world, vendor, "", this.options.originOf(name))));
    world.begunWith = new Map([...world.subscriptions.all()].map((s) => [s.id, s.secret]));
    for (const vendor of Object.keys({ ...this.options.settings, ...request.settings })) if (!this.vendors.has(vendor)) throw new StartupError(`settings for ${vendor}, which is not served here`);
    return world;
  }

  private furnish(world: World, vendor: Vendor, fixture: Fixture, request: WorldRequest): void {
    const file = fixture.files.get(vendor.name);
    const settings: Record<string, unknown> = Object.fromEntries(Object.entries(vendor.settings).map(([key, setting]) => [key, setting.default]));
    for (const source of [file?.settings, this.options.settings?.[vendor.name], request.settings?.[vendor.name]]) {
      for (const [key, value] of Object.entries(source ?? {})) settings[key] = readSetting(vendor.name, vendor.settings, key, value);
    }
    world.store<any>("settings").put(vendor.name, settings);
    world.samples.set(vendor.name, file?.samples ?? {});
    for (const given of file?.credentials ?? []) {
      const mintedAs = world.name === "default" && given.text !== undefined ? undefined : `${vendor.name}/credentials/${given.name}`;
      const text = mintedAs === undefined ? given.text! : vendor.wire.mint(given.name, world.stream(mintedAs), { ...given, state: given.state ?? "active" });
      world.credentials.put(credentialKey(vendor.name, text), { ...given, vendor: vendor.name, text, state: given.state ?? "active", ...(mintedAs === undefined ? {} : { mintedAs }) });
    }
    file?.subscriptions?.forEach((given, i) => world.subscriptions.put(`${vendor.name}/${i}`, { ...given, id: `${vendor.name}/${i}`, vendor: vendor.name }));
  }

  private freeName(): string {
    let name: string;
    do name = `w${++this.named}`;
    while (this.worlds.has(name));
    return name;
  }
}
