import { Breach } from "../refusal.ts";
import type { Vendor } from "../vendor.ts";
import { WorldClock, type ClockMode, type ClockState } from "./clock.ts";
import type { Credential } from "./credential.ts";
import type { EventFact, Exchange, MoveFact, Outbound, Subscription } from "./records.ts";
import { randomStream, type RandomStream } from "./random.ts";
import type { Frame, LiveSocket } from "../sockets.ts";
import { Ring } from "./ring.ts";
import { Store, type Change } from "./store.ts";
import { Table } from "./table.ts";
import { TimerHeap, type Timer } from "./timers.ts";

export interface WorldOptions {
  readonly name: string;
  readonly seed: number;
  readonly fixture: string;
  readonly clock: { mode: ClockMode; rate?: number; now?: number };
  /** Shared, immutable starting values by store name: a fixture's rows. */
  readonly base?: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly journalSize?: number;
}

/** What one transaction did: handed to those who keep or watch a world once it is final. */
export interface Commit {
  readonly changes: readonly Change[];
  readonly events: readonly EventFact[];
  readonly moves: readonly MoveFact[];
  /** What it says over open sockets. */
  readonly frames?: readonly Frame[];
}

/**
 * One isolated set of everything: rows, timers, clock, events, deliveries, faults, settings, journal, of all vendors.
 * All of it that must not be lost lives in stores, so that a transaction, the change log and a snapshot cover it alike.
 */
export class World {
  readonly name: string;
  readonly seed: number;
  readonly fixture: string;
  readonly clock: WorldClock;
  readonly stores = new Map<string, Store<any>>();
  readonly timers: Store<Timer>;
  readonly heap: TimerHeap;
  /** When each pending outbound call is sent: timers whose work is not a transaction but a socket. */
  readonly sends: Store<Timer>;
  readonly sendHeap: TimerHeap;
  readonly credentials: Store<Credential>;
  readonly subscriptions: Store<Subscription>;
  /** Pending deliveries and other calls that the vendor makes; settled ones move to the ring. */
  readonly outbound: Store<Outbound>;
  readonly settled = new Ring<Outbound>(1000);
  readonly events = new Ring<EventFact>(5000);
  readonly journal: Ring<Exchange>;
  /** Open connections by id, and how many there have been: neither undone nor saved. */
  readonly sockets = new Map<string, LiveSocket>();
  opened = 0;
  /** What is to be sent over them next. */
  readonly frames: Frame[] = [];
  /** Exchanges answered so far; gives each its id. */
  exchanges = 0;
  /** Seeded ids that a newcomer needs, by vendor. */
  readonly samples = new Map<string, Readonly<Record<string, unknown>>>();
  /** Secrets of the subscriptions that the fixture began with: published, so a snapshot may refer to them. */
  begunWith: ReadonlyMap<string, string | undefined> | undefined;
  /** Real milliseconds since 1970 at which the world is dropped; undefined: never. */
  expiresAt: number | undefined;

  private readonly counters: Store<number>;
  private readonly tables = new Map<string, Table<any>>();
  private readonly listeners = new Set<(commit: Commit) => void>();
  private transaction: { changes: Change[]; events: EventFact[]; moves: MoveFact[]; frames: Frame[] } | undefined;

  constructor(
    readonly vendors: ReadonlyMap<string, Vendor>,
    private readonly options: WorldOptions,
  ) {
    this.name = options.name;
    this.seed = options.seed;
    this.fixture = options.fixture;
    this.clock = new WorldClock(options.clock);
    this.journal = new Ring(options.journalSize ?? 1000);
    // All that a fixture holds is there from the start, or what nobody has looked at yet would be missing from what is saved.
    for (const name of options.base?.keys() ?? []) this.store(name);
    this.counters = this.store("counters");
    this.timers = this.store("timers");
    this.credentials = this.store("credentials");
    this.subscriptions = this.store("subscriptions");
    this.outbound = this.store("outbound");
    this.sends = this.store("sends");
    this.heap = new TimerHeap(this.timers);
    this.sendHeap = new TimerHeap(this.sends);
  }

  /** A store of this world, made when first asked for. Everything in it is undone, logged and saved with the world. */
  store<V>(name: string): Store<V> {
    let store = this.stores.get(name);
    if (!store) {
      store = new Store<any>(name, this.record, this.options.base?.get(name));
      this.stores.set(name, store);
    }
    return store;
  }

  /** The rows of a vendor's resource. @throws Breach when the vendor has no such resource */
  table(vendor: string, resource: string): Table<any> {
    const name = `rows/${vendor}/${resource}`;
    let table = this.tables.get(name);
    if (!table) {
      const plan = this.vendors.get(vendor)?.resources[resource];
      if (!plan) throw new Breach(`${vendor} stores no ${resource}`);
      table = new Table(this.store<any>(name), plan.indexes, (row) => String(row[plan.id]));
      this.tables.set(name, table);
    }
    return table;
  }

  /** The next whole number, from 1, under a key. Undone with its transaction, so a refused request uses none up. */
  next(key: string): number {
    const n = (this.counters.get(key) ?? 0) + 1;
    this.counters.put(key, n);
    return n;
  }

  /** A stream of its own for the n-th thing of a kind: nothing else that happens shifts it. */
  random(key: string): RandomStream {
    return this.stream(`${key}/${this.next(`random/${key}`)}`);
  }

  /** The stream of a key that is unique by itself, such as `comswise/calls/7`. */
  stream = (key: string): RandomStream => randomStream(`${this.seed}/${this.name}/${key}`);

  /**
   * Runs something as one transaction: all of its writes, timers, events and counters stay, or none do.
   * @throws whatever it throws, after everything was undone
   */
  transact<T>(run: () => T, check?: (result: T) => void): T {
    if (this.transaction) throw new Breach("a transaction inside a transaction");
    const current = (this.transaction = { changes: [], events: [], moves: [], frames: [] } as NonNullable<World["transaction"]>);
    const lastStamp = this.clock.lastStamp;
    let result: T;
    try {
      result = run();
      check?.(result);
    } catch (error) {
      this.transaction = undefined;
      this.clock.lastStamp = lastStamp;
      for (let i = current.changes.length - 1; i >= 0; i--) {
        const { store, key, before } = current.changes[i]!;
        this.stores.get(store)!.apply(key, before);
      }
      throw error;
    }
    this.transaction = undefined;
    this.commit(current);
    return result;
  }

  /** What the running transaction has done so far; empty outside one. */
  get pending(): Commit {
    return this.transaction ?? NOTHING;
  }

  publish(event: EventFact): void {
    this.transaction!.events.push(event);
  }

  /** Says something over a socket once this transaction is final. */
  say(frame: Frame): void {
    this.transaction!.frames.push(frame);
  }

  noteMove(move: MoveFact): void {
    this.transaction?.moves.push(move);
  }

  /** Calls back after each transaction that changed something. @returns a function that stops it */
  onCommit(listener: (commit: Commit) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clockState = (): ClockState & { lastStamp: number; exchanges: number } => ({ ...this.clock.state(), lastStamp: this.clock.lastStamp, exchanges: this.exchanges });

  /** Goes on from a saved instant. */
  takeUp({ mode, rate, now, lastStamp, exchanges }: ClockState & { lastStamp: number; exchanges: number }): void {
    this.clock.set({ mode, rate, now });
    this.clock.lastStamp = lastStamp;
    this.exchanges = exchanges;
    // What was under way when it was saved is not known to have arrived: it is sent again.
    for (const call of [...this.outbound.all()]) {
      if (call.state !== "inFlight") continue;
      this.outbound.apply(call.id, { ...call, state: "pending" });
      this.sends.apply(call.id, { id: call.id, n: call.n, dueAt: now, kind: "work", vendor: call.vendor, name: "core.send" });
    }
  }

  private record = (change: Change): void => {
    if (this.transaction) this.transaction.changes.push(change);
    else this.commit({ changes: [change], events: [], moves: [] });
  };

  private commit(commit: Commit): void {
    for (const event of commit.events) this.events.push(event);
    for (const listener of this.listeners) listener(commit);
  }
}

const NOTHING: Commit = { changes: [], events: [], moves: [] };
