import { type LeftBehind, leftBehind, type TakenAway, takenAway } from "../left-behind.ts";
import type { Leaving, NewRow } from "./leaving.ts";
import type { ChangedRow } from "./rows-of-world.ts";

/** Holds what stories left against the written list, and knows which of its entries were needed. */
export class Explanations {
  private readonly needed = new Set<string>();

  /** What nothing explains, in words. */
  holes(story: string, { came, went, left, unanswered, open }: Leaving): readonly string[] {
    const holes = [
      ...came.filter((row) => !this.explains(row, story, { left, unanswered })).map(({ vendor, table, id, by }) => `${vendor} ${table} ${id} stays, made by ${by ?? "the service"}`),
      ...went.filter((row) => !this.allows(row, story)).map(({ vendor, table, id }) => `${vendor} ${table} ${id} was there before`),
    ];
    return open > 0 ? [...holes, `${open} removals were refused: ${left.map(({ vendor, kind, id, why }) => `${vendor} ${kind} ${id}: ${why}`).join("; ")}`] : holes;
  }

  /** Entries of the list that no story needed, in words. */
  idle(): readonly string[] {
    const all = [
      ...leftBehind.flatMap((entry) => placesOf(entry).map(({ vendor, table, by }) => `${vendor} ${table}, made by ${by ?? "the service"}`)),
      ...takenAway.flatMap(({ vendor, tables, stories }) => tables.flatMap((table) => stories.map((story) => `${vendor} ${table}, taken away by ${story}`))),
    ];
    return all.filter((entry) => !this.needed.has(entry));
  }

  private explains(row: NewRow, story: string, { left, unanswered }: Pick<Leaving, "left" | "unanswered">): boolean {
    if (left.some(({ vendor, id }) => vendor === row.vendor && id === row.id)) return true;
    if (unanswered.some(({ vendor, operation }) => vendor === row.vendor && operation === row.by)) return true;
    const entry = leftBehind.find((one) => (one.stories ?? [story]).includes(story) && placesOf(one).some(({ vendor, table, by }) => vendor === row.vendor && table === row.table && (by === "any request" ? row.by !== undefined : by === row.by)));
    if (entry) this.needed.add(`${row.vendor} ${row.table}, made by ${entry.by === "any request" ? entry.by : (row.by ?? "the service")}`);
    return entry !== undefined && (entry.listedAs === undefined || left.some(({ vendor, kind }) => vendor === entry.vendor && kind === entry.listedAs));
  }

  private allows(row: ChangedRow, story: string): boolean {
    const entry: TakenAway | undefined = takenAway.find(({ vendor, tables, stories }) => vendor === row.vendor && tables.includes(row.table) && stories.includes(story));
    if (entry) this.needed.add(`${row.vendor} ${row.table}, taken away by ${story}`);
    return entry !== undefined;
  }
}

const placesOf = ({ vendor, tables, by }: LeftBehind): readonly { vendor: string; table: string; by: string | undefined }[] =>
  tables.flatMap((table) => (by === "any request" ? [by] : (by ?? [undefined])).map((operation) => ({ vendor, table, by: operation })));
