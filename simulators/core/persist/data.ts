import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { StartupError } from "../refusal.ts";
import type { Server } from "../server.ts";
import { wallClock, type ClockState } from "../world/clock.ts";
import type { Outbound } from "../world/records.ts";
import type { Commit, World } from "../world/world.ts";
import type { WorldRequest } from "../world/worlds.ts";
import { Encoder, type Entry } from "./encode.ts";
import { Log, readLog } from "./log.ts";
import { openSeal } from "./seal.ts";

type SavedClock = ClockState & { lastStamp: number; exchanges: number };

/** `snapshot.json`: a world as it was when log number `log` began. */
interface Saved {
  readonly format: 1;
  readonly name: string;
  readonly seed: number;
  readonly fixture: string;
  readonly request: WorldRequest;
  readonly expiresAt: number | undefined;
  readonly clock: SavedClock;
  readonly log: number;
  readonly entries: readonly Entry[];
  readonly settled: readonly Outbound[];
}

/** A line of a log: the clock after a transaction, and what it wrote. */
type Line = { readonly t: SavedClock; readonly c: readonly Entry[] };

interface Kept {
  readonly folder: string;
  log: Log;
  number: number;
  saving: Promise<void>;
}

/** A log longer than this is worth a new snapshot: 8 MB load in a tenth of a second. */
const LOG_BYTES = 8_000_000;

/**
 * Keeps the worlds of a server in a folder.
 * @param options.durable - an answer goes out only when what it changed is on the disk
 * @param options.catchUp - a loaded world jumps to the machine's time; else it goes on at its saved instant
 * @throws {StartupError} when the folder cannot be written, is in use, or holds what cannot be read
 */
export async function openData(server: Server, folder: string, options: { durable?: boolean; catchUp?: boolean } = {}): Promise<{ close(): Promise<void> }> {
  const release = claim(folder);
  const data = new Data(server, folder, options);
  try {
    await data.load();
  } catch (error) {
    release();
    throw error;
  }
  if (options.durable) server.beforeAnswer = (world) => data.force(world);
  return { close: () => data.close().finally(release) };
}

/** Takes a folder for this process: two servers on one folder would destroy each other's logs. */
function claim(folder: string): () => void {
  const lock = join(folder, "lock");
  try {
    mkdirSync(join(folder, "worlds"), { recursive: true });
    const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : undefined;
    if (holder && holder !== process.pid && alive(holder)) throw new StartupError(`data folder ${folder} is in use by process ${holder}`);
    writeFileSync(lock, String(process.pid));
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`data folder ${folder} cannot be written: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
  return () => rmSync(lock, { force: true });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

class Data {
  private readonly kept = new Map<World, Kept>();
  private readonly encoder: Encoder;
  private closed = false;

  constructor(
    private readonly server: Server,
    private readonly folder: string,
    private readonly options: { durable?: boolean; catchUp?: boolean },
  ) {
    const worlds = join(folder, "worlds");
    this.encoder = new Encoder(openSeal(folder, readdirSync(worlds).length > 0), server.vendors);
  }

  /** Loads what is there, then keeps every world, also those to come. */
  async load(): Promise<void> {
    const { worlds } = this.server;
    for (const name of readdirSync(join(this.folder, "worlds"))) {
      const path = join(this.folder, "worlds", name, "snapshot.json");
      if (existsSync(path)) await this.loadWorld(path);
      else rmSync(join(this.folder, "worlds", name), { recursive: true });
    }
    for (const world of worlds.list()) await this.keep(world);
    worlds.onBorn((world) => void this.keep(world));
    worlds.onGone((world) => void this.forget(world));
  }

  /** Settles when all that a world has committed is on the disk. */
  force = (world: World): Promise<void> => this.kept.get(world)?.log.force() ?? Promise.resolve();

  async close(): Promise<void> {
    this.closed = true;
    for (const [world, kept] of this.kept) {
      await this.save(world);
      await kept.log.close();
    }
  }

  private async loadWorld(path: string): Promise<void> {
    const saved = readJson(path);
    const folder = join(path, "..");
    const lines: Line[] = [];
    for (let n = saved.log; existsSync(join(folder, `log-${n}.jsonl`)); n++) lines.push(...readLog<Line>(join(folder, `log-${n}.jsonl`)));
    const { worlds } = this.server;
    const clock = lines.at(-1)?.t ?? saved.clock;
    worlds.drop(saved.name);
    const world = await worlds.build(saved.name, { ...saved.request, seed: saved.seed, fixture: saved.fixture });
    for (const store of world.stores.values()) for (const key of [...store.entries()].map(([k]) => k)) store.apply(key, undefined);
    for (const entry of [...saved.entries, ...lines.flatMap((line) => line.c)]) {
      const { store, key, value } = this.encoder.read(entry);
      world.store<any>(store).apply(key, value);
    }
    for (const call of saved.settled) world.settled.push(call);
    world.expiresAt = saved.expiresAt;
    world.takeUp({ ...clock, now: this.options.catchUp ? Math.max(wallClock(), clock.now) : clock.now });
    worlds.adopt(world);
  }

  private async keep(world: World): Promise<void> {
    const folder = join(this.folder, "worlds", world.name);
    mkdirSync(folder, { recursive: true });
    const numbers = readdirSync(folder).map((file) => Number(/^log-(\d+)\.jsonl$/.exec(file)?.[1] ?? 0));
    const number = Math.max(0, ...numbers) + 1;
    const kept: Kept = { folder, number, log: new Log(join(folder, `log-${number}.jsonl`)), saving: Promise.resolve() };
    this.kept.set(world, kept);
    world.onCommit((commit) => this.write(world, kept, commit));
    await this.save(world);
  }

  private write(world: World, kept: Kept, commit: Commit): void {
    if (commit.changes.length === 0 || this.closed) return;
    const line: Line = { t: world.clockState(), c: commit.changes.map((change) => this.encoder.write(change.store, change.key, change.after)) };
    kept.log.append(JSON.stringify(line));
    if (kept.log.size > LOG_BYTES) void this.save(world);
  }

  /** A snapshot of now, in the background; from this moment on a new log. Old logs go when the snapshot is safe. */
  private save(world: World): Promise<void> {
    const kept = this.kept.get(world);
    if (!kept) return Promise.resolve();
    const old = kept.log;
    kept.number++;
    kept.log = new Log(join(kept.folder, `log-${kept.number}.jsonl`));
    const { number } = kept;
    const entries: Entry[] = [];
    for (const [name, store] of world.stores) for (const [key, value] of store.entries()) entries.push(this.encoder.write(name, key, value));
    const saved: Saved = { format: 1, name: world.name, seed: world.seed, fixture: world.fixture, request: this.server.worlds.requestOf(world), expiresAt: world.expiresAt, clock: world.clockState(), log: number, entries, settled: world.settled.all().map((call) => this.encoder.write("outbound", "", call)[2] as Outbound) };
    kept.saving = kept.saving.then(async () => {
      await old.close();
      const { JSONFile } = await import("lowdb/node");
      const { Low } = await import("lowdb");
      const path = join(kept.folder, "snapshot.json");
      const db = new Low<Saved>(new JSONFile(path), saved);
      await db.write();
      await forceToDisk(path);
      await forceToDisk(kept.folder);
      for (const file of readdirSync(kept.folder)) {
        const n = Number(/^log-(\d+)\.jsonl$/.exec(file)?.[1] ?? Infinity);
        if (n < number) rmSync(join(kept.folder, file), { force: true });
      }
    });
    return kept.saving;
  }

  private async forget(world: World): Promise<void> {
    const kept = this.kept.get(world);
    if (!kept || this.closed) return;
    this.kept.delete(world);
    await kept.saving;
    await kept.log.close();
    // A world of the same name may have come meanwhile: its files have later numbers.
    if (!this.server.worlds.get(world.name)) rmSync(kept.folder, { recursive: true, force: true });
  }
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

function readJson(path: string): Saved {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Saved;
  } catch (error) {
    throw new StartupError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
