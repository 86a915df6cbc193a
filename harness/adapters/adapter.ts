import type { SentRequest } from "../exchange.ts";
import type { Delivery, EventSubject } from "../received-event.ts";
import type { OrderLaw, RepeatLaw, RowLaw } from "./row-law.ts";

/** A credential ready to send. */
export interface ReadyCredential {
  readonly headers: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Secret that signs each request, where the vendor asks for signatures. */
  readonly hmacSecret?: string;
}

/** A body or a part of one, before anything is known about it. */
export type Json = Readonly<Record<string, unknown>>;

/** Shows the state of one row, from its body and the path parameters of the request; undefined when they do not tell. */
export type StateOf = (row: Json, path: Json) => { readonly rowId: string; readonly state: string } | undefined;

/**
 * What the harness must know of a vendor beyond its contract. Written from the vendor's documents, never from the simulator,
 * so that a shared mistake shows.
 */
export interface Adapter {
  readonly vendor: string;
  /** Seconds between two looks at something that changes, on a clock that cannot jump. */
  readonly pollSeconds: number;
  /** How a subscriber is made known: `control` – in the vendor's web pages, so through the control plane on a simulator. */
  readonly subscribing: "control";
  /**
   * Turns a credential record (of a targets file, or a simulator's) into what is sent.
   * @throws {TargetError} `credential` when the record lacks what this vendor needs
   */
  authenticate(record: Json): ReadyCredential;
  /** Headers that sign one request, where the vendor asks for it. @param now - the target's time */
  sign?(request: SentRequest, secret: string, now: Date): Readonly<Record<string, string>>;
  /** What is wrong with a delivery's authorisation, in words; undefined when nothing is. */
  verify(delivery: Delivery, secret: string | undefined): string | undefined;
  /** Set where a subscriber is told at least once: what it took may come again. Absent where the vendor promises nothing of the kind. */
  readonly tells?: "at least once";
  /** What an event is about; undefined when it cannot be read. */
  subject(delivery: Delivery): EventSubject | undefined;
  /** State of a row by lifecycle name, from the contract's entity. Lifecycles that no body shows are absent. */
  readonly states: Readonly<Record<string, StateOf>>;
  /** Rows that clients make. */
  readonly rows?: readonly RowLaw[];
  /** Order of the rows of a paged list, by list operation; those that promise none are absent. */
  readonly orders?: Readonly<Record<string, OrderLaw>>;
  /** Times of one row, earlier and later: the second is never before the first. */
  readonly times?: readonly (readonly [string, string])[];
  /** Where the next page begins, from the last row of this one (undefined when it has none), by list operation; absent where that is the vendor's secret. */
  readonly goesOn?: Readonly<Record<string, (last: unknown) => string | undefined>>;
  /** Operations that may be repeated, by operation. */
  readonly repeats?: Readonly<Record<string, RepeatLaw>>;
  /**
   * Operations that place real calls or send real messages on a sandbox, or buy something: they cost money. Each with whether
   * this body makes it so.
   */
  readonly billable?: Readonly<Record<string, (body: unknown) => boolean>>;
  /** Stimuli that place real calls or send real messages when something carries them out by itself. */
  readonly billableStimuli?: readonly string[];
  /** Operations that remove what the operator had, lock people out, or replace what holds for the whole account. */
  readonly destructive?: readonly string[];
  /** What stories want to be told of a stimulus, by its name: fields of its result. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** A harmless read that needs a credential: what `doctor` asks. */
  readonly probe?: { readonly operation: string; readonly query?: Json };
  /** Rows of one page and the query of the next, by list operation; undefined when it was the last. */
  readonly pages: Readonly<Record<string, (body: Json, query: Json) => { readonly rows: readonly unknown[]; readonly next: Json | undefined }>>;
}

/** A property of something that may not be an object. */
export const get = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Json)[key] : undefined), value);

/** Milliseconds since 1970 of a vendor's stamp, or undefined. */
export function instant(stamp: unknown): number | undefined {
  const millis = typeof stamp === "string" ? Date.parse(stamp) : NaN;
  return Number.isNaN(millis) ? undefined : millis;
}
