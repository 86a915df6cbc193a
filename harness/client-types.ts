import type { FilePart } from "../simulators/core/contract/request.ts";
import type { Exchange } from "./exchange.ts";

// `Ops` is the interface `operations` of a generated contract (contracts/gen/<vendor>.ts).

export type OperationId<Ops> = keyof Ops & string;

type ParametersIn<Op, Where extends string> = Op extends { parameters: { [K in Where]?: infer P } } ? NonNullable<P> : never;
/** A key that is needed when its value needs something, may be left out when it does not, and is absent when there is none. */
type Part<Key extends string, T> = [T] extends [never] ? unknown : object extends T ? { readonly [K in Key]?: T } : { readonly [K in Key]: T };

/** `never` where an operation takes no body: generated types then say `requestBody?: never`. */
type RequestBodyOf<Op> = Op extends { requestBody?: infer B } ? NonNullable<B> : never;
type ContentOf<Op> = [RequestBodyOf<Op>] extends [never] ? never : RequestBodyOf<Op> extends { content: infer C } ? C : never;
type FormMedia = "application/x-www-form-urlencoded" | "multipart/form-data";
/** A form field as the contract types it, a file, or an object that is sent as JSON text. */
type FormFields<T> = { readonly [K in keyof T]: T[K] | FilePart | object };
type BodyIn<C> = {
  [M in keyof C & string]: M extends `${string}json`
    ? { readonly body: C[M]; readonly form?: never; readonly raw?: never }
    : M extends FormMedia
      ? { readonly form: FormFields<C[M]>; readonly body?: never; readonly raw?: never }
      : { readonly raw: Uint8Array | string; readonly body?: never; readonly form?: never };
}[keyof C & string];
type BodyPart<Op> = [ContentOf<Op>] extends [never] ? unknown : Op extends { requestBody: object } ? BodyIn<ContentOf<Op>> : Partial<BodyIn<ContentOf<Op>>>;

export interface CallOptions {
  /** Name of the credential; `default` unless said, null for none. */
  readonly as?: string | null;
  /** Media type to send, where the operation takes several. */
  readonly contentType?: string;
}

/** What an operation is called with: its parts, typed by its contract. */
export type CallInput<Op> = Part<"path", ParametersIn<Op, "path">> &
  Part<"query", ParametersIn<Op, "query">> &
  Part<"headers", ParametersIn<Op, "header">> &
  BodyPart<Op> &
  CallOptions;

type ResponsesOf<Op> = Op extends { responses: infer R } ? R : never;
type Statuses<Op> = keyof ResponsesOf<Op>;
type SuccessOf<Op> = { [S in Statuses<Op>]: `${S & (string | number)}` extends `2${string}` ? S : never }[Statuses<Op>];
/** A promised status; any number where the contract promises a range. */
export type StatusOf<Op> = { [S in Statuses<Op>]: S extends number ? S : number }[Statuses<Op>];

/** `success` (the default): any 2xx, and the answer is typed so. One status or several: exactly those. `any`: no expectation. */
export type Expectation<Op> = "success" | "any" | StatusOf<Op> | readonly StatusOf<Op>[];

type AnswerBody<R> = R extends { content: infer C } ? (NonNullable<C> extends never ? undefined : NonNullable<C>[keyof NonNullable<C>]) : undefined;

/** What came back. */
export interface AnyAnswer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly headers: Headers;
  /** Parsed JSON, else text, else bytes (typed as the contract says). */
  readonly body: Body;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly exchange: Exchange;
}

type AnswerFor<Op, S extends Statuses<Op>> = S extends Statuses<Op> ? AnyAnswer<S extends number ? S : number, AnswerBody<ResponsesOf<Op>[S]>> : never;
type Listed<E> = E extends readonly (infer S)[] ? S : E;
type Expected<Op, E> = E extends "success"
  ? [SuccessOf<Op>] extends [never] ? Statuses<Op> : SuccessOf<Op>
  : E extends "any" ? Statuses<Op> : Listed<E> & Statuses<Op>;

/** An answer, typed by operation and by the status that was expected. */
export type Answer<Op, E = "success"> = AnswerFor<Op, Expected<Op, E>>;

/** A request that need not fit the contract. */
export interface LooseInput extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, unknown>>;
  readonly raw?: Uint8Array | string;
}

export interface WrongOptions {
  /** The place that does not conform: `body.destinations`, `query.limit`, `path.id`; `body` for text that is no JSON. */
  readonly breaks: string;
  /** The refusal that must come; any refusal (400 to 499) unless said. */
  readonly expect?: number | readonly number[];
}

export interface RawOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go as they are; anything else as JSON. */
  readonly body?: unknown;
  readonly as?: string | null;
  readonly expect?: number | readonly number[];
  /** A 2xx is not a finding. */
  readonly allow2xx?: boolean;
}

export interface LinkOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Name of a credential to send along. None unless said: signed links are read without one. */
  readonly as?: string;
  /** Any 2xx unless said. */
  readonly expect?: "success" | "any" | number | readonly number[];
}

type CallArguments<Op, E> = object extends CallInput<Op> ? [input?: CallInput<Op> & { readonly expect?: E }] : [input: CallInput<Op> & { readonly expect?: E }];

/**
 * A vendor's API, typed by operation id. Every exchange is judged without being asked.
 * A status other than the expected one is a finding and ends the story, so that what follows can rely on the answer.
 */
export interface Client<Ops extends object> {
  <Id extends OperationId<Ops>, const E extends Expectation<Ops[Id]> = "success">(operationId: Id, ...input: CallArguments<Ops[Id], E>): Promise<Answer<Ops[Id], E>>;
  /** A request that is wrong on purpose, at one place of its schema; it must be refused. A rule that the schema does not hold is broken by a plain call with `expect`. */
  wrong(operationId: OperationId<Ops>, wrong: WrongOptions, input?: LooseInput): Promise<AnyAnswer>;
  /** A request typed by hand, path relative to the vendor's base URL; it must be refused unless `allow2xx`. */
  raw(method: string, path: string, options?: RawOptions): Promise<AnyAnswer>;
  /** Follows an absolute link that the vendor minted. Judged where it matches an operation of any document. */
  link(url: string, options?: LinkOptions): Promise<AnyAnswer>;
  /** All rows of a list, page after page, as the vendor's adapter says. */
  all<Id extends OperationId<Ops>>(operationId: Id, ...input: CallArguments<Ops[Id], "success">): Promise<readonly unknown[]>;
}
