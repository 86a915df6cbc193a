/** Where an entry stands: first by `order`, then by `key`, so no two stand together. */
interface Entry {
  readonly order: number | string;
  readonly key: string;
}

/** Which entries a page wants. Bounds are exclusive when they carry a `key`, inclusive when they do not. */
export interface Range {
  readonly descending?: boolean;
  /** Start behind this position (a cursor). */
  readonly after?: Entry;
  readonly min?: number | string;
  readonly max?: number | string;
  /** Entries to pass over; whole chunks of them are not looked at. */
  readonly skip?: number;
}

const CHUNK = 512;

/**
 * Keys kept in order, in chunks of at most 512, so that inserting, removing and finding a page cost the chunk and not
 * the table. (A balanced tree does the same in three times the code; a sorted array moves a million entries per insert.)
 */
export class OrderedIndex {
  private chunks: Entry[][] = [];
  /** Those who are walking through it now: each takes the rest of its way along before something changes. */
  private readonly walkers = new Set<() => void>();
  size = 0;

  insert(order: number | string, key: string): void {
    this.beforeChange();
    const entry = { order, key };
    this.size++;
    if (this.chunks.length === 0) return void this.chunks.push([entry]);
    const at = Math.min(this.chunkOf(entry), this.chunks.length - 1);
    const chunk = this.chunks[at]!;
    const position = lowerBound(chunk, entry);
    if (position === chunk.length) chunk.push(entry);
    else chunk.splice(position, 0, entry);
    if (chunk.length > CHUNK) this.chunks.splice(at + 1, 0, chunk.splice(position === chunk.length - 1 ? CHUNK : CHUNK / 2));
  }

  remove(order: number | string, key: string): void {
    this.beforeChange();
    const entry = { order, key };
    const at = this.chunkOf(entry);
    const chunk = this.chunks[at];
    if (!chunk) return;
    const position = lowerBound(chunk, entry);
    if (chunk[position]?.key !== key) return;
    this.size--;
    chunk.splice(position, 1);
    if (chunk.length === 0) this.chunks.splice(at, 1);
  }

  /**
   * Keys in order from one side of the range; the caller stops when it has enough, so the cost is what it takes.
   * Gives what was there when it began to be asked, whatever the caller changes on the way.
   */
  *keys(range: Range = {}): Generator<string> {
    const way = range.descending ? this.backward(range) : this.forward(range);
    let rest: Iterator<string> = way;
    const walker = () => {
      rest = [...way][Symbol.iterator]();
      this.walkers.delete(walker);
    };
    this.walkers.add(walker);
    try {
      for (let step = rest.next(); !step.done; step = rest.next()) yield step.value;
    } finally {
      this.walkers.delete(walker);
    }
  }

  private *forward({ after, min, max, skip = 0 }: Range): Generator<string> {
    const cursor = after && { order: after.order, key: `${after.key}\u0000` };
    const least = min === undefined ? undefined : { order: min, key: "" };
    const start = cursor && least ? (compare(cursor, least) > 0 ? cursor : least) : (cursor ?? least);
    let [c, i] = this.from(start);
    for (i += skip; c < this.chunks.length && i >= this.chunks[c]!.length; c++) i -= this.chunks[c]!.length;
    for (; c < this.chunks.length; c++, i = 0) {
      for (; i < this.chunks[c]!.length; i++) {
        const entry = this.chunks[c]![i]!;
        if (max !== undefined && compareOrder(entry.order, max) > 0) return;
        yield entry.key;
      }
    }
  }

  private *backward({ after, min, max, skip = 0 }: Range): Generator<string> {
    const most = max === undefined ? undefined : { order: max, key: "\uffff" };
    const limit = after && most ? (compare(after, most) < 0 ? after : most) : (after ?? most);
    let [c, i] = this.before(limit);
    for (i -= skip; c >= 0 && i < 0; c--) i += this.chunks[c - 1]?.length ?? 0;
    for (; c >= 0; c--, i = (this.chunks[c]?.length ?? 0) - 1) {
      for (; i >= 0; i--) {
        const entry = this.chunks[c]![i]!;
        if (min !== undefined && compareOrder(entry.order, min) < 0) return;
        yield entry.key;
      }
    }
  }

  private beforeChange(): void {
    if (this.walkers.size > 0) for (const walker of [...this.walkers]) walker();
  }

  /** How many keys have an order from min to max, both included; walks chunks, not entries. */
  count(min?: number | string, max?: number | string): number {
    const low = min === undefined ? 0 : this.rank({ order: min, key: "" });
    const high = max === undefined ? this.size : this.rank({ order: max, key: "\uffff" });
    return Math.max(0, high - low);
  }

  private rank(entry: Entry): number {
    const at = this.chunkOf(entry);
    let rank = 0;
    for (let i = 0; i < at; i++) rank += this.chunks[i]!.length;
    return at < this.chunks.length ? rank + lowerBound(this.chunks[at]!, entry) : rank;
  }

  private from(entry: Entry | undefined): [number, number] {
    if (!entry) return [0, 0];
    const c = this.chunkOf(entry);
    return c < this.chunks.length ? [c, lowerBound(this.chunks[c]!, entry)] : [c, 0];
  }

  private before(entry: Entry | undefined): [number, number] {
    if (!entry) return [this.chunks.length - 1, (this.chunks.at(-1)?.length ?? 0) - 1];
    const [c, i] = this.from(entry);
    if (i > 0) return [c, i - 1];
    return [c - 1, (this.chunks[c - 1]?.length ?? 0) - 1];
  }

  /** First chunk whose last entry is not before the given one; the number of chunks when there is none. */
  private chunkOf(entry: Entry): number {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.chunks[middle]!.at(-1)!, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lowerBound(chunk: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(chunk[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compare = (a: Entry, b: Entry) => compareOrder(a.order, b.order) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
/** Numbers stand before text. */
const compareOrder = (a: number | string, b: number | string) => (typeof a !== typeof b ? (typeof a === "number" ? -1 : 1) : a < b ? -1 : a > b ? 1 : 0);
