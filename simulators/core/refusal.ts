/** One thing wrong with a request, in neutral words; a vendor turns it into its own. */
export interface Problem {
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** Where: parameter name first for parameters, keys and indexes from the top of the body for bodies. */
  readonly at: readonly (string | number)[];
  /** JSON Schema keyword that failed (`type`, `required`, `enum`, …), or `parse` for text that could not be read. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The value found there; absent when nothing was. */
  readonly value?: unknown;
}

/** Why a request is refused. Closed, so that a vendor's table is checked for completeness. */
export type RefusalKind =
  | "unauthorized" // no, unknown or expired credential
  | "forbidden" // known caller, not allowed
  | "not-found" // a row that does not exist for this caller
  | "unknown-route" // no such path
  | "wrong-method" // path known, verb not
  | "malformed-body" // not readable as its media type
  | "unsupported-media-type"
  | "payload-too-large"
  | "invalid-request" // against the schema; see problems
  | "rule" // against a rule that needs stored state
  | "conflict" // exists already
  | "illegal-transition" // the lifecycle does not allow the move
  | "rate-limited"
  | "unsupported" // honest 501 of ours
  | "fault"; // asked for by a fault

export interface RefusalDetail {
  readonly problems?: readonly Problem[];
  /** A vendor's own error code, where one operation gives a special one. */
  readonly code?: string;
  /** A status that this operation gives instead of the kind's usual one. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further data for the vendor's body. */
  readonly data?: unknown;
  /** The contract line or behaviour that refused, for the journal: "createCall: recordingUrl needed when completed". */
  readonly rule?: string;
}

/**
 * A request is refused. Thrown anywhere below the request path; undoes the transaction.
 * Never a bug of ours: a bug is any other Error and becomes a plain 500.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly kind: RefusalKind,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message);
  }
}

/** A promise of ours is broken: an answer, move or table that the contract does not allow. Always a plain 500. */
export class Breach extends Error {
  override readonly name = "Breach";
}

/** Bad start-up input: what and where in one sentence; the command line exits with 2. */
export class StartupError extends Error {
  override readonly name = "StartupError";
}

/** The known word that a slip of the pen most likely meant; undefined when none is near. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const [best] = [...known].map((word) => ({ word, far: distance(given.toLowerCase(), word.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(Math.max(given.length, best.word.length) / 3)) ? best.word : undefined;
}

/** `; did you mean agentA?`, or nothing: goes behind the sentence about an unknown word. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const meant = nearest(given, known);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** Letters to add, drop, change or swap. */
function distance(from: string, to: string): number {
  let [older, old]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = old![j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? older![j - 2]! + 1 : Infinity;
      row.push(Math.min(row[j - 1]! + 1, old![j]! + 1, changed, swapped));
    }
    [older, old] = [old, row];
  }
  return old![to.length]!;
}
