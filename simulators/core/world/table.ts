import { OrderedIndex, type Range } from "./ordered-index.ts";
import type { Store } from "./store.ts";

/** How rows are grouped (equality) and ordered within a group. */
export interface IndexPlan<Row> {
  /** The group a row belongs to; `undefined` leaves the row out. */
  readonly by: (row: Row) => string | undefined;
  /** Where it stands in its group. Default: by id, whole numbers as numbers. */
  readonly order?: (row: Row) => number | string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
  /** Rows looked at to answer: the page, one more, and those that a filter turned down. */
  readonly examined: number;
}

/**
 * The rows of one resource of one vendor in one world. Rows are immutable; a write replaces the row.
 * Indexes are built when first asked for and then follow every write, also an undone one.
 */
export class Table<Row extends object> {
  private readonly indexes = new Map<string, Groups>();

  constructor(
    readonly store: Store<Row>,
    private readonly plans: Readonly<Record<string, IndexPlan<Row>>>,
    private readonly idOf: (row: Row) => string,
  ) {}

  get = (id: string | number): Row | undefined => this.store.get(String(id));
  put = (row: Row): void => this.store.put(this.idOf(row), row);
  delete = (id: string | number): void => this.store.delete(String(id));
  all = (): IterableIterator<Row> => this.store.all();
  get size(): number {
    return this.store.size;
  }

  /** A page of one group, in index order. Costs the page: rows are looked at one by one until it is full. */
  page(index: string, group: string, options: Range & { limit: number; skip?: number; where?: (row: Row) => boolean }): Page<Row> {
    const rows: Row[] = [];
    let examined = 0;
    // Without a filter nothing has to be looked at to be passed over.
    const { skip: pass = 0, ...range } = options;
    let skip = options.where ? pass : 0;
    for (const key of this.group(index, group)?.keys(options.where ? range : options) ?? []) {
      const row = this.store.get(key)!;
      examined++;
      if (options.where && !options.where(row)) continue;
      if (skip-- > 0) continue;
      if (rows.length === options.limit) return { rows, more: true, examined };
      rows.push(row);
    }
    return { rows, more: false, examined };
  }

  /** All rows of one group, in index order. What the caller changes on the way moves none of them; removed ones are left out. */
  *each(index: string, group: string, range: Range = {}): Generator<Row> {
    for (const key of this.group(index, group)?.keys(range) ?? []) {
      const row = this.store.get(key);
      if (row) yield row;
    }
  }

  first(index: string, group: string, range?: Range): Row | undefined {
    const one = this.groups(index).get(group);
    if (one === undefined) return undefined;
    if (typeof one === "string" && !range) return this.store.get(one);
    for (const row of this.each(index, group, range)) return row;
    return undefined;
  }

  /** Rows in a group, or in a part of its order. */
  count = (index: string, group: string, min?: number | string, max?: number | string): number =>
    this.group(index, group)?.count(min, max) ?? 0;

  /** Where a row stands in an index, to begin the next page behind it. */
  position(index: string, row: Row): { order: number | string; key: string } {
    return { order: this.plan(index).order?.(row) ?? byId(this.idOf(row)), key: this.idOf(row) };
  }

  private plan(index: string): IndexPlan<Row> {
    const plan = this.plans[index];
    if (!plan) throw new Error(`${this.store.name} has no index ${index}, only ${Object.keys(this.plans).join(", ")}`);
    return plan;
  }

  private group(index: string, name: string): OrderedIndex | undefined {
    const group = this.groups(index).get(name);
    if (typeof group !== "string") return group;
    const one = new OrderedIndex();
    one.insert(this.position(index, this.store.get(group)!).order, group);
    return one;
  }

  private groups(index: string): Groups {
    const known = this.indexes.get(index);
    if (known) return known;
    const plan = this.plan(index);
    const groups: Groups = new Map();
    const order = (key: string, row: Row) => plan.order?.(row) ?? byId(key);
    const follow = (key: string, before: Row | undefined, after: Row | undefined) => {
      const from = before && plan.by(before);
      const to = after && plan.by(after);
      if (before && after && from === to && order(key, before) === order(key, after)) return;
      if (before && from !== undefined) remove(groups, from, order(key, before), key);
      if (after && to !== undefined) insert(groups, to, order(key, after), key, (other) => order(other, this.store.get(other)!));
    };
    for (const [key, row] of this.store.entries()) follow(key, undefined, row);
    this.store.watch(follow);
    this.indexes.set(index, groups);
    return groups;
  }
}

/** Keys by group; a group of one is its key alone, since most groups of an index over a unique field are. */
type Groups = Map<string, OrderedIndex | string>;

function insert(groups: Groups, name: string, order: number | string, key: string, orderOf: (key: string) => number | string): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, key);
  else if (typeof group !== "string") group.insert(order, key);
  else if (group !== key) {
    const made = new OrderedIndex();
    made.insert(orderOf(group), group);
    made.insert(order, key);
    groups.set(name, made);
  }
}

function remove(groups: Groups, name: string, order: number | string, key: string): void {
  const group = groups.get(name);
  if (group === key) groups.delete(name);
  else if (typeof group === "object") {
    group.remove(order, key);
    if (group.size === 0) groups.delete(name);
  }
}

const byId = (id: string): number | string => (/^\d{1,15}$/.test(id) ? Number(id) : id);
