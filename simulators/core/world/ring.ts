/** The last so many of something, oldest first. Adding costs the same however many there were. */
export class Ring<T> {
  private items: (T | undefined)[] = [];
  private start = 0;
  /** How many were ever added. */
  total = 0;

  constructor(readonly capacity: number) {}

  push(item: T): void {
    this.total++;
    if (this.items.length < this.capacity) return void this.items.push(item);
    this.items[this.start] = item;
    this.start = (this.start + 1) % this.capacity;
  }

  get size(): number {
    return this.items.length;
  }

  all(): T[] {
    return [...this.items.slice(this.start), ...this.items.slice(0, this.start)] as T[];
  }

  clear(): void {
    this.items = [];
    this.start = 0;
  }
}
