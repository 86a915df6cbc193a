import type { RawBody } from "../contract/request.ts";
import type { HeaderSource } from "../engine/visit.ts";
import type { Commit } from "./world.ts";

/** A fact: something happened. Deliveries tell it on; the fact stays whoever hears it. */
export interface EventFact {
  readonly id: string;
  /** ISO 8601 UTC, world time. */
  readonly at: string;
  readonly vendor: string;
  readonly name: string;
  readonly account: string;
  readonly resource?: string;
  readonly rowId?: string;
  /** The vendor's payload, as it was at that moment. */
  readonly payload: unknown;
}

/** One lifecycle move that was made. */
export interface MoveFact {
  readonly vendor: string;
  readonly lifecycle: string;
  readonly resource: string;
  readonly rowId: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  /** Events that the contract promises with it; one that ends in "?" only sometimes. */
  readonly emits: readonly string[];
}

/** Who asked to be told. */
export interface Subscription {
  readonly id: string;
  readonly vendor: string;
  readonly account: string;
  readonly url: string;
  /** Event names; absent: all. */
  readonly events?: readonly string[];
  readonly secret?: string;
  /** What else the vendor lets a subscriber choose (a name, a format). */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Attempt {
  /** ISO 8601 UTC, world time. */
  readonly at: string;
  readonly url: string;
  readonly status?: number;
  /** Why there is no status: `timeout`, `unreachable`, `reset`. */
  readonly error?: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly requestBody?: string;
}

/** A call that a vendor makes, as data: a delivery of an event, or a fetch with a named continuation. */
export interface Outbound {
  readonly id: string;
  readonly n: number;
  readonly kind: "delivery" | "fetch";
  readonly vendor: string;
  readonly account: string;
  readonly url: string;
  /** For a delivery. */
  readonly event?: EventFact;
  readonly subscription?: string;
  /** For a fetch: what to send, and who is told of the outcome. */
  readonly request?: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string };
  readonly continuation?: string;
  readonly data?: unknown;
  readonly timeoutSeconds: number;
  readonly state: "pending" | "inFlight" | "delivered" | "dropped";
  /** A fault has had its turn with it. */
  readonly struck?: "late" | "overtaken";
  readonly attempts: readonly Attempt[];
}

/** One request that a world has answered, kept as it was; the journal writes it out when asked. */
export interface Exchange {
  readonly id: string;
  /** World milliseconds. */
  readonly at: number;
  readonly vendor: string;
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path under the vendor's mount, with its query. */
  readonly path: string;
  readonly credential: string | undefined;
  readonly account: string | undefined;
  readonly requestHeaders: HeaderSource;
  readonly requestBody: RawBody | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string | Uint8Array | undefined;
  /** The rule that refused and why, when one did. */
  readonly refused: { readonly kind: string; readonly rule: string | undefined; readonly message: string } | undefined;
  /** What of ours was broken, when something was. */
  readonly breach: string | undefined;
  /** Rows before and after, moves, events. */
  readonly commit: Commit | undefined;
}
