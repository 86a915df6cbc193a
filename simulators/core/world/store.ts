/** One write: what a transaction undoes, the change log keeps and indexes follow. `undefined` stands for absent. */
export interface Change {
  readonly store: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Told of each write, and of its undoing: an ordered index, the timer heap. */
export type Watcher<V> = (key: string, before: V | undefined, after: V | undefined) => void;

/**
 * Keyed immutable values; everything that a world must not lose is in one of these, so undo, change log and snapshot
 * are each written once. A store may start from a fixture's values, which it shares until its first write.
 */
export class Store<V> {
  private values: ReadonlyMap<string, V>;
  private owned: Map<string, V> | undefined;
  private readonly watchers: Watcher<V>[] = [];

  constructor(
    readonly name: string,
    private readonly record: (change: Change) => void,
    /** What it began with: a fixture's values, shared. */
    readonly base: ReadonlyMap<string, V> = new Map(),
  ) {
    this.values = base;
  }

  get = (key: string): V | undefined => this.values.get(key);
  has = (key: string): boolean => this.values.has(key);
  get size(): number {
    return this.values.size;
  }
  entries = (): IterableIterator<[string, V]> => this.values.entries();
  all = (): IterableIterator<V> => this.values.values();

  /** Replaces the value at a key; inside a transaction, remembers the old one. */
  put(key: string, value: V): void {
    const before = this.values.get(key);
    this.apply(key, value);
    this.record({ store: this.name, key, before, after: value });
  }

  delete(key: string): void {
    const before = this.values.get(key);
    if (before === undefined) return;
    this.apply(key, undefined);
    this.record({ store: this.name, key, before, after: undefined });
  }

  /** Writes without recording: for undo, restore and replay of the change log. */
  apply(key: string, value: V | undefined): void {
    const map = (this.owned ??= new Map(this.values));
    this.values = map;
    const before = this.watchers.length ? map.get(key) : undefined;
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    for (const watch of this.watchers) watch(key, before, value);
  }

  /** Empties it without recording: for restore. */
  clear(): void {
    for (const key of [...this.values.keys()]) this.apply(key, undefined);
  }

  watch(watcher: Watcher<V>): void {
    this.watchers.push(watcher);
  }
}
