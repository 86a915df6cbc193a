import type { Operation } from "../simulators/core/contract/operation.ts";
import type { RawRequest } from "../simulators/core/contract/request.ts";

/** How a request was meant: well formed; wrong on purpose; typed by hand; a link that was followed. */
export type Manner = "call" | "wrong" | "raw" | "link";

/** Statuses that a scenario asked for; `success`: any 2xx, `any`: whatever comes. */
export type ExpectedStatus = "success" | "any" | readonly number[];

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** The same request as the contract's request check wants it; absent when no operation is known. */
  readonly forCheck: RawRequest | undefined;
}

export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Parsed JSON, else text, else bytes; undefined when empty. */
  readonly body: unknown;
  /** Set when the answer calls itself JSON and is not. */
  readonly notJson?: string;
}

/** One request and its answer. */
export interface Exchange {
  readonly vendor: string;
  readonly manner: Manner;
  /** Operation of the contract; undefined when a raw request or a link matches none. */
  readonly operation: Operation | undefined;
  /** Operations of the path, when the sent verb is none of theirs. */
  readonly siblings?: readonly Operation[];
  /** `wrong` only: the place that does not conform. */
  readonly breaks?: string;
  readonly expected: ExpectedStatus | undefined;
  /** `raw` only: a 2xx is no finding. */
  readonly allow2xx?: boolean;
  /** Name of the credential sent; undefined for none. */
  readonly as: string | undefined;
  readonly request: SentRequest;
  readonly answer: ReceivedAnswer;
  readonly millis: number;
  /** World time of the answer, in milliseconds since 1970, where links are handed out or followed, or an answer may be a row of before. */
  readonly at?: number;
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** A status that says no; a redirect says where. */
export const isRefusal = (status: number): boolean => status >= 400;
