import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "../../simulators/core/world/records.ts";
import type { World } from "../../simulators/core/world/world.ts";
import { GRAVES } from "../left-behind.ts";

/** One row of a world that came or went. */
export interface ChangedRow {
  readonly vendor: string;
  readonly table: string;
  readonly id: string;
}

/** A row that was there all the time, and what of it is not as it was. */
export interface RewrittenRow extends ChangedRow {
  readonly fields: readonly string[];
}

/** All rows that are there, by vendor, table and id: those that `/_sim/rows` shows, less what is kept as a mark of a removed row. */
export type RowsOfWorld = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

export function rowsOf(world: World): RowsOfWorld {
  const tables = [...world.vendors].flatMap(([vendor, { resources }]) => Object.keys(resources).map((table) => [vendor, table] as const));
  return new Map(tables.map(([vendor, table]) => [`${vendor}/${table}`, new Map([...world.table(vendor, table).store.entries()].filter(([, row]) => !row[GRAVES[vendor] ?? ""]))]));
}

/** Rows that are in one and not in the other. Ids and not counts: one row more and another less would make none. */
export function rowsOnlyIn(those: RowsOfWorld, these: RowsOfWorld): readonly ChangedRow[] {
  return [...those].flatMap(([key, rows]) => {
    const [vendor, table] = key.split("/") as [string, string];
    return [...rows.keys()].filter((id) => !these.get(key)?.has(id)).map((id) => ({ vendor, table, id }));
  });
}

/** Rows that are in both and not alike. Values of rows are never changed in place, so a row that nobody wrote is the same object. */
export function rewritten(before: RowsOfWorld, after: RowsOfWorld): readonly RewrittenRow[] {
  return [...before].flatMap(([key, rows]) => {
    const [vendor, table] = key.split("/") as [string, string];
    return [...rows].flatMap(([id, was]) => {
      const is = after.get(key)?.get(id);
      const fields = is === undefined || is === was ? [] : [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !isDeepStrictEqual(was[field], is[field]));
      return fields.length ? [{ vendor, table, id, fields }] : [];
    });
  });
}

/** Which request made each row. */
export class Makers {
  private readonly byWorld = new WeakMap<World, Map<string, string>>();

  /** For `createSimulator({ onExchange })`. */
  note = (world: World, { operationId, commit }: Exchange): void => {
    if (!this.byWorld.has(world)) this.byWorld.set(world, new Map());
    for (const { store, key, before, after } of commit?.changes ?? []) {
      if (before === undefined && after !== undefined && operationId) this.byWorld.get(world)!.set(`${store}/${key}`, operationId);
    }
  };

  /** @returns undefined when the service made it by itself: time, people at telephones, customers */
  of = (world: World, { vendor, table, id }: ChangedRow): string | undefined => this.byWorld.get(world)?.get(`rows/${vendor}/${table}/${id}`);
}
