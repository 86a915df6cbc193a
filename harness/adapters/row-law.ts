import { get, type Json } from "./adapter.ts";

/** How a row that clients make is known again, read, listed and removed. From the vendor's documents. */
export interface RowLaw {
  /** For people: `tag`, `conversation`. */
  readonly kind: string;
  /** Operation that makes one. */
  readonly made: string;
  /** Where its answer names the new row: `data.id`. */
  readonly id: string;
  /** Lifecycle that its creation begins. */
  readonly lifecycle?: string;
  /** A field of the request that, when true, asks for nothing to be kept. */
  readonly unless?: string;
  /** Reads one: the path parameter that names it, and where the answer names it too (absent when it does not). */
  readonly read?: { readonly operation: string; readonly parameter: string; readonly id?: string };
  /** Shows all of them, unfiltered and on one page: the list in the body, and the id in a row. */
  readonly list?: { readonly operation: string; readonly rows: string; readonly id: string };
  /** How one is removed; absent when the vendor has no way, and then `kept` says so. */
  readonly remove?: RemovalLaw;
  /** Why it stays, in words. */
  readonly kept?: string;
  /** Operations whose success may take it away, too: its group is removed. */
  readonly goesWith?: readonly string[];
}

export interface RemovalLaw {
  readonly operation: string;
  /** The path parameter that names the row. */
  readonly parameter: string;
  /** Further path parameters: copied from the request that made the row (`$STREAM_ID`), or as they are. */
  readonly path?: Readonly<Record<string, string | number>>;
  readonly body?: Json;
  /** State it is left in where removing only puts it away: it can be read on. Absent when it is gone. */
  readonly leaves?: string;
}

/** What a path inside a body leads to, as text; undefined when there is nothing. */
export function idAt(body: unknown, path: string): string | undefined {
  const found = get(body, ...path.split("."));
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}

/** How the pages of a list are ordered: by a value of each row. Undefined when the query asks for what is not known. */
export type OrderLaw = (query: Readonly<Record<string, string>>) => { readonly by: string; readonly direction: "ascending" | "descending" } | undefined;

/** A second request of the same meaning: what makes it the same, and where the answer names the row. */
export interface RepeatLaw {
  /** Where the request's body holds what may be there once. */
  readonly key: string;
  /** A repetition that is answered with success names the same row here. */
  readonly id: string;
  /** For people. */
  readonly promise: string;
}
