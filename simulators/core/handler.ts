import type { HandlerAct, VendorTypes } from "./act.ts";
import type { Answer } from "./vendor.ts";

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : Record<never, never>;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? (Q extends undefined ? Record<never, never> : NonNullable<Q>) : Record<never, never>;
type BodyOf<O> = O extends { requestBody?: infer R } ? ([NonNullable<R>] extends [never] ? undefined : NonNullable<R> extends { content: infer C } ? JsonOrOnly<C> : undefined) : undefined;
type JsonOrOnly<C> = C extends { "application/json": infer B } ? B : C[keyof C];
type Json<R> = R extends { content: { "application/json": infer B } } ? B : unknown;
type SuccessOf<O> = O extends { responses: infer R } ? Json<R[Extract<keyof R, 200 | 201 | 202 | 204>]> : unknown;

/** What a handler returns: the promised body, or the part of it that the vendor's envelope does not add. */
type AnswerOf<O, V extends VendorTypes> = V extends { envelope: infer E extends string } ? (SuccessOf<O> extends infer S ? (S extends { [K in E]?: infer D } ? D : unknown) : never) : SuccessOf<O>;

/**
 * A handler of one operation: path, query, body and answer are typed by the contract. The request was checked before
 * it runs, the answer is checked after; everything it does is one transaction.
 */
export type HandlerOf<Operations, V extends VendorTypes, O extends keyof Operations> = (act: HandlerAct<V, PathOf<Operations[O]>, QueryOf<Operations[O]>, BodyOf<Operations[O]>>) => AnswerOf<Operations[O], V> | Answer | undefined;
