export interface Turns<Item, Result> {
  /** So many items are under way at a time; they are begun in order. */
  readonly most: number;
  readonly work: (item: Item) => Promise<Result>;
  /** Told of each result in the order of the items, as soon as all before it are there. */
  readonly onResult: (result: Result, done: number) => void;
  /** No item is begun any more; those under way end. */
  readonly stopped: () => boolean;
}

/** Works on several items at once. @returns the results in the order of the items; fewer when stopped. What `work` throws is thrown. */
export async function atOnce<Item, Result>(items: readonly Item[], { most, work, onResult, stopped }: Turns<Item, Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  const ready = new Map<number, Result>();
  const waiting = items.entries();
  const turn = async () => {
    for (const [i, item] of waiting) {
      if (stopped()) return;
      ready.set(i, await work(item));
      for (let next = results.length; ready.has(next); next++) {
        results.push(ready.get(next)!);
        onResult(ready.get(next)!, results.length);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, turn));
  return results;
}
