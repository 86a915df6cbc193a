import type { Act } from "./act.ts";
import type { RandomStream } from "./world/random.ts";
import type { IndexPlan } from "./world/table.ts";

/** A named view of a stored row: what is on the wire. */
export type View<Row> = (row: Row, act: Act<any>) => unknown;

/** What is stored of one kind of thing, and how it is found, made and shown. */
export interface Resource<Row extends object = any> {
  /** Field that holds the id. Default `id`. */
  readonly id: keyof Row & string;
  /** Field that holds the owning account: behaviours never see another account's row. Null: common to all accounts. */
  readonly owner: (keyof Row & string) | null;
  /** Makes the n-th id of this world; looks like the vendor's. `random` opens the stream of that n. */
  readonly newId: (n: number, random: () => RandomStream) => string | number;
  /** What a new row holds when nobody says otherwise. */
  readonly defaults: (act: Act<any>) => Partial<Row>;
  /** Turns a request body into fields of the row, for the `create` and `update` behaviours. */
  readonly accept: (body: any, act: Act<any>, row: Row | undefined) => Partial<Row>;
  readonly indexes: Readonly<Record<string, IndexPlan<Row>>>;
  /** `default` is used when a table row names none. */
  readonly views: Readonly<Record<string, View<Row>>>;
  /** Fields that hold secrets: redacted in journal, control plane and snapshots. */
  readonly secrets: readonly (keyof Row & string)[];
}

/**
 * Declares a stored resource.
 * @returns a function from its particulars; what is left out has plain defaults (id `id`, owner `account`, ids 1, 2, 3…)
 */
export const resource =
  <Row extends object>() =>
  (given: Partial<Resource<Row>> & { views?: Record<string, View<Row>> }): Resource<Row> => ({
    id: "id" as keyof Row & string,
    owner: "account" as keyof Row & string,
    newId: (n) => n,
    defaults: () => ({}),
    accept: (body) => body as Partial<Row>,
    indexes: {},
    views: { default: (row) => row },
    secrets: [],
    ...given,
  });

export type RowOf<R> = R extends Resource<infer Row> ? Row : never;
