import { vi } from "vitest";
import { Table } from "../world/table.ts";
import type { World } from "../world/world.ts";

/** Runs something and counts the rows that pages, walks over a group and walks over a whole store looked at. */
export async function rowsExamined<T>(world: World, run: () => Promise<T>): Promise<{ examined: number; value: T }> {
  let walked = 0;
  const { each } = Table.prototype;
  function* counted<Row>(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      walked++;
      yield row;
    }
  }
  const pages = vi.spyOn(Table.prototype, "page");
  const walks = vi.spyOn(Table.prototype, "each").mockImplementation(function (this: Table<any>, ...given) {
    return counted(each.apply(this, given));
  });
  const stores: { all: () => IterableIterator<unknown> }[] = [...world.stores].filter(([name]) => name.startsWith("rows/")).map(([, store]) => store);
  const wholes = stores.map((store) => {
    const { all } = store;
    return vi.spyOn(store, "all").mockImplementation(() => counted(all()));
  });
  try {
    const value = await run();
    return { value, examined: walked + pages.mock.results.reduce((sum, { value: page }) => sum + page.examined, 0) };
  } finally {
    for (const spy of [pages, walks, ...wholes]) spy.mockRestore();
  }
}
