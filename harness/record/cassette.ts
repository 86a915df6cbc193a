import type { Manner } from "../exchange.ts";

// HAR 1.2 (any HAR viewer opens it) with what HAR has no word for under `_ringback`. One page for each scenario.

export interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** Text as it was, or bytes as base64, or only the size and the head of a medium: nobody's voice is kept. */
export interface HarContent {
  readonly size: number;
  readonly mimeType: string;
  readonly text?: string;
  readonly encoding?: "base64";
  readonly _head?: string;
}

export interface HarEntry {
  readonly pageref: string;
  readonly startedDateTime: string;
  /** Real milliseconds. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    /** On the vendor's own host, whatever host answered. */
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly queryString: readonly HarHeader[];
    readonly postData?: { readonly mimeType: string; readonly text: string; readonly _size?: number };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly content: HarContent;
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _ringback: { readonly vendor: string; readonly operationId?: string; readonly manner: Manner; readonly as?: string };
}

/** How a signature is made again, when the bytes of it may not be kept. */
export interface SignatureRecipe {
  readonly header: string;
  readonly before: string;
  readonly algorithm: "sha1" | "sha256" | "sha512";
  readonly encoding: "hex" | "base64";
  /** Stand-in of the secret. */
  readonly secret: string;
  /** Header whose value and a dot stand before the body in what is signed. */
  readonly stamp?: string;
}

export interface RecordedEvent {
  readonly vendor: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly answered: number | "hang" | "reset";
  readonly signature?: SignatureRecipe;
}

/** What happened, in order. */
export type TimelineItem =
  | { readonly kind: "exchange"; readonly entry: number }
  | { readonly kind: "event"; readonly at: string; readonly event: RecordedEvent }
  | { readonly kind: "clock"; readonly how: "pass" | "next"; readonly seconds: number; readonly now: string; readonly more: boolean }
  | { readonly kind: "control"; readonly method: string; readonly path: string; readonly body?: unknown; readonly status: number; readonly answer: unknown };

export interface HarPage {
  readonly id: string;
  readonly title: string;
  readonly startedDateTime: string;
  readonly pageTimings: Readonly<Record<string, never>>;
  readonly _ringback: {
    readonly vendors: readonly string[];
    /** World time at the beginning. */
    readonly beganAt: string;
    readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    /** Names of the credentials, by vendor. What they were is gone. */
    readonly credentials: Readonly<Record<string, readonly string[]>>;
    /** Stand-in of the secret that deliveries carried, by vendor. */
    readonly webhookSecrets: Readonly<Record<string, string>>;
    /** Settings that were asked for, by vendor. */
    readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    /** Vendors that delivered nothing to this machine, with the reason. */
    readonly silent: Readonly<Record<string, string>>;
    readonly timeline: readonly TimelineItem[];
  };
}

/** Version of what stands under `_ringback`. */
export const FORMAT = 1;

export interface Cassette {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly comment: string;
    readonly pages: readonly HarPage[];
    readonly entries: readonly HarEntry[];
    readonly _ringback: {
      readonly format: typeof FORMAT;
      readonly target: string;
      /** A simulator's cassette proves nothing about its vendor. */
      readonly kind: "simulator" | "sandbox";
      readonly recordedAt: string;
      /** Everything that stands for something else in this file, by kind. */
      readonly standIns: Readonly<Record<string, readonly string[]>>;
    };
  };
}

/** The same cassette without some of its stories. What they taught of secrets stays replaced in the others. */
export function without({ log }: Cassette, pages: ReadonlySet<string>): Cassette {
  const kept = log.entries.flatMap(({ pageref }, i) => (pages.has(pageref) ? [] : [i]));
  const place = new Map(kept.map((entry, i) => [entry, i]));
  const moved = (item: TimelineItem): TimelineItem => (item.kind === "exchange" ? { ...item, entry: place.get(item.entry)! } : item);
  return {
    log: {
      ...log,
      pages: log.pages.filter(({ id }) => !pages.has(id)).map((page) => ({ ...page, _ringback: { ...page._ringback, timeline: page._ringback.timeline.map(moved) } })),
      entries: kept.map((i) => log.entries[i]!),
    },
  };
}
