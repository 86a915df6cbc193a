import { type LeftBehind, leftBehind, rewritten as explained, type TakenAway, takenAway } from "../left-behind.ts";
import type { Leaving, NewRow } from "./leaving.ts";
import type { ChangedRow } from "./rows-of-world.ts";

/** Holds what stories left against the written list, and knows which of its entries were needed. */
export class Explanations {
  private readonly needed = new Set<string>();

  /** What nothing explains, in words. */
  holes(story: string, { came, went, rewritten, left, unanswered, open }: Leaving, about: "rows" | "contents" = "contents"): readonly string[] {
    const holes = [
      ...came.filter((row) => !this.explains(row, story, { left, unanswered })).map(({ vendor, table, id, by }) => `${vendor} ${table} ${id} stays, made by ${by ?? "the service"}`),
      ...went.filter((row) => !this.allows(row, story)).map(({ vendor, table, id }) => `${vendor} ${table} ${id} was there before`),
      // Who is killed puts nothing back, and cleaning up after it knows only what it made.
      ...(about === "rows" ? [] : rewritten.flatMap(({ fields, ...row }) => fields.filter((field) => !this.isNatural(row, field, story)).map((field) => `${row.vendor} ${row.table} ${row.id}: ${field} is not as it was`))),
    ];
    return open > 0 ? [...holes, `${open} removals were refused: ${left.map(({ vendor, kind, id, why }) => `${vendor} ${kind} ${id}: ${why}`).join("; ")}`] : holes;
  }

  /** Entries of the list that no story needed, in words. */
  idle(): readonly string[] {
    const all = [
      ...leftBehind.flatMap((entry) => placesOf(entry).map(({ vendor, table, by }) => `${vendor} ${table}, made by ${by ?? "the service"}`)),
      ...takenAway.flatMap(({ vendor, tables, stories }) => tables.flatMap((table) => stories.map((story) => `${vendor} ${table}, taken away by ${story}`))),
      ...explained.flatMap(({ vendor, tables, fields, stories = ["any story"] }) => tables.flatMap((table) => fields.flatMap((field) => stories.map((story) => `${vendor} ${table}: ${field}, not put back by ${story}`)))),
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

  private isNatural({ vendor, table }: ChangedRow, field: string, story: string): boolean {
    const entry = explained.find((one) => one.vendor === vendor && one.tables.includes(table) && one.fields.includes(field) && (one.stories ?? [story]).includes(story));
    if (entry) this.needed.add(`${vendor} ${table}: ${field}, not put back by ${entry.stories ? story : "any story"}`);
    return entry !== undefined;
  }

  private allows(row: ChangedRow, story: string): boolean {
    const entry: TakenAway | undefined = takenAway.find(({ vendor, tables, stories }) => vendor === row.vendor && tables.includes(row.table) && stories.includes(story));
    if (entry) this.needed.add(`${row.vendor} ${row.table}, taken away by ${story}`);
    return entry !== undefined;
  }
}

const placesOf = ({ vendor, tables, by }: LeftBehind): readonly { vendor: string; table: string; by: string | undefined }[] =>
  tables.flatMap((table) => (by === "any request" ? [by] : (by ?? [undefined])).map((operation) => ({ vendor, table, by: operation })));
