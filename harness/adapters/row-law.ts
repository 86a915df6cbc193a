import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import { get, type Json } from "./adapter.ts";

/** How a row that clients make is known again, read, listed and removed. From the vendor's documents. */
export interface RowLaw {
  /** For people: `tag`, `conversation`. */
  readonly kind: string;
  /** Operation that makes one. Several laws may name the same: the first tells of the row that was asked for, the others of what comes with it. */
  readonly made: string;
  /**
   * What names the new row: a place in the answer (`data.id`; `calls.*.id` when there are several), a path parameter of the request
   * (`$agentId`), a field of its body (`$body.queueId`), or what it is called where there is one for all (`=of the account`).
   */
  readonly id: string;
  /** The answer may be a row that is there already: asking for the same makes no other. */
  readonly finds?: true;
  /** Where the answer says when the row was made: one that is older than the request was found, and is not the client's to remove. */
  readonly madeAt?: string;
  /** Lifecycle that its creation begins. */
  readonly lifecycle?: string;
  /** A field of the request that, when true, asks for nothing to be kept. */
  readonly unless?: string;
  /** A field of the request without which none is made. */
  readonly when?: string;
  /** Reads one. */
  readonly read?: ReadLaw;
  /** Shows all of them when it is asked for no choice. */
  readonly list?: ListLaw;
  /** How one is removed; absent when the vendor has no way, and then `kept` says so. */
  readonly remove?: RemovalLaw;
  /** Why it stays, in words. */
  readonly kept?: string;
  /** Operations whose success may take it away, too: its group is removed. */
  readonly goesWith?: readonly string[];
}

export interface ReadLaw {
  readonly operation: string;
  /** The path parameter that names the row. */
  readonly parameter: string;
  /** Where the answer names it too; absent when it does not. */
  readonly id?: string;
  /** Answers that say that it is not there, beside 404 and 410. */
  readonly gone?: (status: number, body: unknown) => boolean;
}

/** One whose answer names the row. */
export type NamingReadLaw = ReadLaw & { readonly id: string };

export interface ListLaw {
  readonly operation: string;
  /** The list in the body. */
  readonly rows: string;
  /** The id in a row. */
  readonly id: string;
  /** Parameters that sort, and so leave nothing out; every other one beside those of pages chooses. */
  readonly sorts?: readonly string[];
  /** Removed rows are shown on. */
  readonly keepsRemoved?: true;
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
  /** A field that is set from then on, where a removed row can be read on; lists show it no more. */
  readonly marks?: string;
  /** Answers that say that it is not there, beside 404 and 410. */
  readonly gone?: (status: number, body: unknown) => boolean;
  /** Answers that say that it is put away already. */
  readonly already?: (status: number, body: unknown) => boolean;
}

/** How an operation lists rows that clients make; undefined when it lists none. */
export const listLaw = (laws: readonly RowLaw[] | undefined, operation: string | undefined): ListLaw | undefined => laws?.find(({ list }) => list !== undefined && list.operation === operation)?.list;

/** How rows are read at the address of an operation, where the answer names them too: all verbs of an address are about one row. */
export const readAt = (laws: readonly RowLaw[] | undefined, { operations }: Contract, { path }: Operation): NamingReadLaw | undefined =>
  laws?.map(({ read }) => read).find((read): read is NamingReadLaw => read?.id !== undefined && operations.get(read.operation)?.path === path);

/** Is the new row named by one place of the answer, and not by the request, by what it is called, or one of several? */
export const isNamedByAnswer = ({ id }: RowLaw): boolean => !/^[$=]|\*/.test(id);

/** What a path inside a body leads to, as text; undefined when there is nothing. Of several it is the first. */
export const idAt = (body: unknown, path: string): string | undefined => idsAt(body, path)[0];

/** The same, all of them: `*` stands for every place of a list. */
export function idsAt(body: unknown, path: string): readonly string[] {
  const [key, ...behind] = path.split(".");
  if (key === "*") return Array.isArray(body) ? body.flatMap((inner) => idsAt(inner, behind.join("."))) : [];
  const found = key === "" ? body : get(body, key!);
  if (behind.length) return idsAt(found, behind.join("."));
  return typeof found === "string" || typeof found === "number" ? [String(found)] : [];
}

/** Ids that vendors write where there is no row. */
const NOBODY = ["", "0", "00000000-0000-0000-0000-000000000000"];

/** The ids of the rows that an answered request made by a law; none when it made none. */
export function madeIds({ id, unless, when }: RowLaw, request: { readonly path: Readonly<Record<string, string>>; readonly body: unknown }, answer: unknown): readonly string[] {
  if (unless !== undefined && get(request.body, ...unless.split(".")) === true) return [];
  if (when !== undefined && get(request.body, ...when.split(".")) === undefined) return [];
  const ids = id.startsWith("=") ? [id.slice(1)] : id.startsWith("$body.") ? idsAt(request.body, id.slice(6)) : id.startsWith("$") ? [request.path[id.slice(1)] ?? ""] : idsAt(answer, id);
  return ids.filter((found) => !NOBODY.includes(found));
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
