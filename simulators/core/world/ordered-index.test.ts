import fc from "fast-check";
import { expect, test } from "vitest";
import { OrderedIndex, type Range } from "./ordered-index.ts";
import { Store } from "./store.ts";
import { Table } from "./table.ts";
import { World } from "./world.ts";

interface Row {
  readonly id: string;
  readonly group: string;
  readonly order: number;
}

const rows = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), group: fc.constantFrom("a", "b"), order: fc.integer({ min: 0, max: 9 }) }), { selector: (row) => row.id, maxLength: 60 });
const before = (a: Pick<Row, "order" | "id">, b: Pick<Row, "order" | "id">) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const bound = fc.option(fc.integer({ min: -1, max: 10 }), { nil: undefined });
const range = fc.record({ descending: fc.boolean(), min: bound, max: bound, after: fc.option(fc.record({ order: fc.integer({ min: 0, max: 9 }), key: fc.string({ maxLength: 3 }) }), { nil: undefined }) });

/** What a range gives, from a plain array. */
function expected(all: readonly Row[], { descending, min, max, after }: Range & { min?: number; max?: number }): string[] {
  const sorted = [...all].sort(before);
  if (descending) sorted.reverse();
  const cursor = after && { order: after.order as number, id: after.key };
  return sorted
    .filter((row) => (min === undefined || row.order >= min) && (max === undefined || row.order <= max))
    .filter((row) => !cursor || (descending ? before(row, cursor) < 0 : before(row, cursor) > 0))
    .map((row) => row.id);
}

test("an index gives every range as a sorted array would, in both directions, from any cursor", () => {
  fc.assert(
    fc.property(rows, range, (all, wanted) => {
      const index = new OrderedIndex();
      for (const row of all) index.insert(row.order, row.id);
      expect([...index.keys(wanted as Range)]).toEqual(expected(all, wanted as any));
    }),
    { numRuns: 500 },
  );
});

test("an index counts what it would list, also after removals and over many chunks", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 600, maxLength: 2500 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (orders, min, max) => {
      const index = new OrderedIndex();
      orders.forEach((order, i) => index.insert(order, `k${i}`));
      orders.forEach((order, i) => i % 3 === 0 && index.remove(order, `k${i}`));
      const left = orders.filter((order, i) => i % 3 !== 0 && order >= min && order <= max);
      expect(index.count(min, max)).toBe(left.length);
      expect([...index.keys({ min, max })]).toHaveLength(left.length);
      expect(index.size).toBe(orders.filter((_, i) => i % 3 !== 0).length);
    }),
    { numRuns: 20 },
  );
});

test("entries are passed over as a slice would, over many chunks, in both directions", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 600, maxLength: 2500 }), range, fc.integer({ min: 0, max: 2600 }), (orders, { descending, min, max }, skip) => {
      const index = new OrderedIndex();
      orders.forEach((order, i) => index.insert(order, `k${i}`));
      const scaled: Range = { descending, ...(min === undefined ? {} : { min: min * 300 }), ...(max === undefined ? {} : { max: max * 300 }) };
      expect([...index.keys({ ...scaled, skip })]).toEqual([...index.keys(scaled)].slice(skip));
    }),
    { numRuns: 60 },
  );
});

test("numbers stand before text in one index, so that mixed ids have one order", () => {
  const index = new OrderedIndex();
  for (const order of ["b", 10, "a", 9, "10"]) index.insert(order, `k${order}`);
  expect([...index.keys()]).toEqual(["k9", "k10", "k10", "ka", "kb"]);
});

const tableOf = () =>
  new Table<Row>(new Store<Row>("rows", () => {}), { group: { by: (row) => row.group, order: (row) => row.order }, plain: { by: () => "all" } }, (row) => row.id);

type Step = { kind: "put"; row: Row } | { kind: "delete"; id: string };
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("put" as const), row: fc.record({ id: fc.constantFrom("1", "2", "3", "10", "x"), group: fc.constantFrom("a", "b"), order: fc.integer({ min: 0, max: 4 }) }) }),
    fc.record({ kind: fc.constant("delete" as const), id: fc.constantFrom("1", "2", "3", "10", "x") }),
  ),
  { maxLength: 40 },
) as fc.Arbitrary<Step[]>;

test("pages of a table follow every write, page by page, and examine the page and one row more", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 3 }), fc.boolean(), (all, limit, descending) => {
      const table = tableOf();
      const model = new Map<string, Row>();
      table.count("group", "a");
      for (const step of all) {
        if (step.kind === "put") {
          table.put(step.row);
          model.set(step.row.id, step.row);
        } else {
          table.delete(step.id);
          model.delete(step.id);
        }
      }
      const wanted = expected([...model.values()].filter((row) => row.group === "a"), { descending });
      const got: string[] = [];
      for (let after: { order: number | string; key: string } | undefined, more = true; more; ) {
        const page = table.page("group", "a", { limit, descending, ...(after ? { after } : {}) });
        expect(page.examined).toBeLessThanOrEqual(limit + 1);
        got.push(...page.rows.map((row) => row.id));
        more = page.more;
        if (page.rows.length) after = table.position("group", page.rows.at(-1)!);
      }
      expect(got).toEqual(wanted);
      expect(table.count("group", "a")).toBe(wanted.length);
    }),
  );
});

test("whole numbers as ids stand in the order of numbers when an index names none", () => {
  const table = tableOf();
  for (const id of ["10", "9", "100", "1"]) table.put({ id, group: "a", order: 0 });
  expect([...table.each("plain", "all")].map((row) => row.id)).toEqual(["1", "9", "10", "100"]);
});

test("rows that change while they are walked through are each seen once", () => {
  const table = tableOf();
  for (const id of ["1", "2", "3", "4"]) table.put({ id, group: "a", order: 1 });
  const seen: string[] = [];
  for (const row of table.each("group", "a")) {
    seen.push(row.id);
    table.put({ ...row, group: row.id === "1" ? "b" : "a", order: 7 });
    if (row.id === "2") table.delete("4");
  }
  expect(seen).toEqual(["1", "2", "3"]);
});

test("an index is after an undone transaction what it was before", () => {
  fc.assert(
    fc.property(steps, steps, (first, undone) => {
      const vendor: any = { resources: { rows: { id: "id", indexes: { group: { by: (row: Row) => row.group, order: (row: Row) => row.order } } } } };
      const world = new World(new Map([["v", vendor]]), { name: "w", seed: 1, fixture: "f", clock: { mode: "frozen" } });
      const table = world.table("v", "rows");
      const run = (all: Step[]) => all.forEach((step) => (step.kind === "put" ? table.put(step.row) : table.delete(step.id)));
      world.transact(() => run(first));
      const look = () => ["a", "b"].map((group) => [table.count("group", group), [...table.each("group", group)]]);
      const was = look();
      expect(() => world.transact(() => (run(undone), boom()))).toThrow("boom");
      expect(look()).toEqual(was);
    }),
  );
});

const boom = () => {
  throw new Error("boom");
};
