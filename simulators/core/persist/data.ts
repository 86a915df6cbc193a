import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "../server.ts";
import { beginningOf } from "../world/beginning.ts";
import { wallClock } from "../world/clock.ts";
import type { EventFact, Outbound } from "../world/records.ts";
import type { Commit, World } from "../world/world.ts";
import { claim } from "./claim.ts";
import { Encoder, type Entry } from "./encode.ts";
import { Log, readLog } from "./log.ts";
import { readSaved, writeSaved, type Line, type Saved, type SavedClock } from "./saved.ts";
import { openSeal } from "./seal.ts";

interface Kept {
  readonly folder: string;
  log: Log;
  number: number;
  /** Settles when all logs before the present one are on the disk. */
  older: Promise<unknown>;
  /** Settles when there is a snapshot at all: without one, logs are not found again. */
  first: Promise<void>;
  /** The clock as it was written last, and the machine's time then. */
  clock: { readonly was: SavedClock; readonly wall: number };
  stop: () => void;
}

/** A log longer than this is worth a new snapshot: 8 MB load in a tenth of a second. */
const LOG_BYTES = 8_000_000;

/**
 * Keeps the worlds of a server in a folder.
 * @param options.durable - an answer goes out only when what it changed is on the disk
 * @param options.catchUp - a loaded world jumps to the machine's time; else it goes on at its saved instant
 * @throws {StartupError} when the folder cannot be written, is in use, or holds what cannot be read
 */
export async function openData(server: Server, folder: string, options: { durable?: boolean; catchUp?: boolean; logBytes?: number } = {}): Promise<{ close(): Promise<void> }> {
  const release = claim(folder);
  try {
    const data = new Data(server, folder, options);
    await data.load();
    if (options.durable) server.beforeAnswer = (world) => data.force(world);
    return { close: () => data.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

class Data {
  private readonly kept = new Map<World, Kept>();
  private readonly encoder: Encoder;
  /** Work on one world's folder is done one after the other, also when the world is another one of that name by then. */
  private readonly work = new Map<string, Promise<void>>();
  /** Worlds on their way in and out of the folder. */
  private readonly comings = new Set<Promise<void>>();
  private closed = false;

  constructor(
    private readonly server: Server,
    private readonly folder: string,
    private readonly options: { catchUp?: boolean; logBytes?: number },
  ) {
    const worlds = join(folder, "worlds");
    this.encoder = new Encoder(openSeal(folder, readdirSync(worlds).length > 0), server.vendors);
  }

  /** Loads what is there, then keeps every world, also those to come. */
  async load(): Promise<void> {
    const { worlds } = this.server;
    for (const name of readdirSync(join(this.folder, "worlds"))) {
      const folder = join(this.folder, "worlds", name);
      if (existsSync(join(folder, "snapshot.json"))) await this.loadWorld(folder);
      else rmSync(folder, { recursive: true });
    }
    for (const world of worlds.list()) this.keep(world);
    worlds.onBorn((world) => this.keep(world));
    worlds.onGone((world) => this.forget(world));
    await Promise.all(this.comings);
  }

  /** Settles when all that a world has committed is on the disk, and with it every world that came or went. */
  async force(world: World): Promise<void> {
    const kept = this.kept.get(world);
    if (kept && this.clockMoved(world, kept)) this.append(world, kept, []);
    if (kept) await Promise.all([kept.log.force(), kept.older, kept.first]);
    if (this.comings.size > 0) await Promise.allSettled(this.comings);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const [world, kept] of this.kept) {
      kept.stop();
      await this.save(world, kept);
      await kept.log.close();
    }
  }

  private noteComing(done: Promise<void>): void {
    this.comings.add(done);
    void done.catch(() => {}).finally(() => this.comings.delete(done));
  }

  private async loadWorld(folder: string): Promise<void> {
    const saved = readSaved(folder);
    const lines: Line[] = [];
    for (let n = saved.log; existsSync(join(folder, `log-${n}.jsonl`)); n++) lines.push(...readLog<Line>(join(folder, `log-${n}.jsonl`)));
    const { worlds } = this.server;
    const clock = lines.at(-1)?.t ?? saved.clock;
    const request = this.encoder.reveal(saved.request, "") as object;
    worlds.drop(saved.name);
    const world = await worlds.build(saved.name, { ...request, seed: saved.seed, fixture: saved.fixture });
    const completeWithNew = beginningOf(world);
    for (const store of world.stores.values()) store.clear();
    // A store that was in use holds what was saved of it and nothing of the fixture.
    for (const store of saved.stores) world.store<any>(store).clear();
    for (const entry of [...saved.entries, ...lines.flatMap((line) => line.c)]) {
      const { store, key, value } = this.encoder.read(entry);
      world.store<any>(store).apply(key, value);
    }
    completeWithNew();
    for (const call of saved.settled) world.settled.push(call);
    for (const told of [saved.events, ...lines.map((line) => line.e)]) for (const event of (this.encoder.reveal(told ?? null, "") ?? []) as EventFact[]) world.events.push(event);
    world.expiresAt = saved.expiresAt;
    world.takeUp({ ...clock, now: this.options.catchUp ? Math.max(wallClock(), clock.now) : clock.now });
    worlds.adopt(world);
  }

  private keep(world: World): void {
    const folder = join(this.folder, "worlds", world.name);
    mkdirSync(folder, { recursive: true });
    const numbers = readdirSync(folder).map((file) => Number(/^log-(\d+)\.jsonl$/.exec(file)?.[1] ?? 0));
    const number = Math.max(0, ...numbers) + 1;
    const kept: Kept = { folder, number, log: this.openLog(world, folder, number), older: Promise.resolve(), first: Promise.resolve(), clock: { was: world.clockState(), wall: wallClock() }, stop: () => {} };
    this.kept.set(world, kept);
    kept.stop = world.onCommit((commit) => this.write(world, kept, commit));
    kept.first = this.save(world, kept);
    this.noteComing(kept.first);
  }

  private openLog = (world: World, folder: string, number: number): Log => new Log(join(folder, `log-${number}.jsonl`), (error) => this.failed(world, error));

  /** Whoever asks how the server is hears of it. */
  private failed(world: World, error: Error): void {
    this.server.worlds.drive(world)?.breaches.push(`data folder: world ${world.name} could not be written: ${error.message}`);
  }

  private write(world: World, kept: Kept, commit: Commit): void {
    if (commit.changes.length === 0 || this.closed) return;
    this.append(world, kept, commit.changes.map((change) => this.encoder.write(change.store, change.key, change.after)), commit.events);
    if (kept.log.size > (this.options.logBytes ?? LOG_BYTES)) void this.save(world, kept).catch(() => {});
  }

  private append(world: World, kept: Kept, c: Line["c"], events: readonly EventFact[] = []): void {
    const t = world.clockState();
    kept.clock = { was: t, wall: wallClock() };
    kept.log.append(JSON.stringify({ t, c, ...(events.length > 0 ? { e: this.encoder.hide(events) } : {}) } satisfies Line));
  }

  /** Was a clock set or moved since it was last written, rather than going on by itself? */
  private clockMoved(world: World, { clock: { was, wall } }: Kept): boolean {
    const now = world.clockState();
    return now.mode !== was.mode || now.rate !== was.rate || Math.abs(now.now - was.now - (wallClock() - wall) * was.rate) > 1000 * was.rate;
  }

  /** A snapshot of now, in the background; from this moment on a new log. Old logs go when the snapshot is safe. */
  private save(world: World, kept: Kept): Promise<void> {
    const closing = kept.log.close();
    kept.older = Promise.all([kept.older, closing]);
    kept.older.catch(() => {});
    kept.number++;
    kept.log = this.openLog(world, kept.folder, kept.number);
    const saved = this.written(world, kept.number);
    return this.queue(world.name, async () => {
      // A world that was replaced meanwhile must not be written over the one that took its place.
      if (this.kept.get(world) !== kept) return;
      await closing.catch(() => {});
      await writeSaved(kept.folder, saved);
    }).catch((error: Error) => {
      this.failed(world, error);
      throw error;
    });
  }

  private written(world: World, number: number): Saved {
    const entries: Entry[] = [];
    for (const [name, store] of world.stores) for (const [key, value] of store.entries()) entries.push(this.encoder.write(name, key, value));
    const settled = world.settled.all().map((call) => this.encoder.write("outbound", "", call)[2] as Outbound);
    const request = this.encoder.hide(this.server.worlds.requestOf(world));
    return { format: 1, name: world.name, seed: world.seed, fixture: world.fixture, request, expiresAt: world.expiresAt, clock: world.clockState(), log: number, stores: [...world.stores.keys()], entries, settled, events: this.encoder.hide(world.events.all()) };
  }

  private queue(name: string, run: () => Promise<void>): Promise<void> {
    const done = (this.work.get(name) ?? Promise.resolve()).then(run);
    this.work.set(name, done.catch(() => {}));
    return done;
  }

  private forget(world: World): void {
    const kept = this.kept.get(world);
    if (!kept || this.closed) return;
    kept.stop();
    this.kept.delete(world);
    const closing = kept.log.close().catch(() => {});
    const gone = this.queue(world.name, async () => {
      await closing;
      // A world of the same name may have come meanwhile: its files have later numbers.
      if (!this.server.worlds.get(world.name)) rmSync(kept.folder, { recursive: true, force: true });
    });
    this.noteComing(gone);
  }
}
