import type { Store } from "./store.ts";

/** Something due later, as data: a named continuation and what it needs, so that a snapshot can carry it. */
export interface Timer {
  readonly id: string;
  /** World milliseconds. */
  readonly dueAt: number;
  /** Order of scheduling: decides between timers of one instant. */
  readonly n: number;
  /** `work` keeps a world from being idle; `upkeep` (expiry, top-up, idle poll) does not. */
  readonly kind: "work" | "upkeep";
  readonly vendor: string;
  /** Name in the vendor's timer table, or `core.…`. */
  readonly name: string;
  readonly resource?: string;
  readonly rowId?: string;
  readonly data?: unknown;
}

/** The timers of a world, next one first: one binary heap that follows the timer store, cancelled ones skipped lazily. */
export class TimerHeap {
  private heap: Timer[] = [];
  private work = 0;
  /** Timers that are pending and not to be seen for now, and for how many reasons. */
  private readonly parked = new Map<string, number>();

  constructor(private readonly store: Store<Timer>) {
    const count = (timer: Timer | undefined, by: number) => (this.work += timer?.kind === "work" ? by : 0);
    for (const timer of store.all()) {
      this.add(timer);
      count(timer, 1);
    }
    store.watch((_, before, after) => {
      count(before, -1);
      count(after, 1);
      if (after) this.add(after);
    });
  }

  /** Timers that are work and pending. */
  get pendingWork(): number {
    return this.work;
  }

  /** The next timer, or undefined when nothing is pending. */
  peek(): Timer | undefined {
    while (this.heap[0] && (this.store.get(this.heap[0].id) !== this.heap[0] || this.parked.has(this.heap[0].id))) this.pop();
    return this.heap[0];
  }

  /** Leaves timers out of `peek` until they are brought back as often as they were parked; they stay pending. */
  park(ids: readonly string[]): void {
    for (const id of ids) this.parked.set(id, (this.parked.get(id) ?? 0) + 1);
  }

  bringBack(ids: readonly string[]): void {
    for (const id of ids) {
      const reasons = (this.parked.get(id) ?? 0) - 1;
      if (reasons > 0) {
        this.parked.set(id, reasons);
        continue;
      }
      this.parked.delete(id);
      const timer = this.store.get(id);
      if (timer) this.add(timer);
    }
  }

  private add(timer: Timer): void {
    // Timers that were replaced again and again leave their old entries behind: cleared out before they are the most.
    if (this.heap.length > 64 && this.heap.length > 4 * this.store.size) this.rebuild();
    this.push(timer);
  }

  private rebuild(): void {
    this.heap = [];
    for (const timer of this.store.all()) this.push(timer);
  }

  private push(timer: Timer): void {
    const heap = this.heap;
    let i = heap.push(timer) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!sooner(timer, heap[parent]!)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = timer;
  }

  private pop(): void {
    const heap = this.heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && sooner(heap[child + 1]!, heap[child]!)) child++;
      if (!sooner(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
  }
}

const sooner = (a: Timer, b: Timer) => a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.n < b.n);
