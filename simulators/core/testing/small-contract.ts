import { createContract, type Contract } from "../contract/contract.ts";
import { checkRequest, type CheckedRequest, type RawBody } from "../contract/request.ts";
import { checkResponse } from "../contract/response.ts";
import { Refusal } from "../refusal.ts";

/** A contract of one document with the given paths. */
export function contractWith(paths: Record<string, unknown>, more: Record<string, unknown> = {}): Contract {
  const document = { openapi: "3.1.0", info: { title: "Small", version: "1" }, "x-mount": "/small", paths, ...more } as any;
  return createContract({ vendor: "small", documents: [document], lifecycles: {}, files: {} });
}

/** A contract with the one operation `ask`, `POST /ask`, and what it says of a request. */
export const operationWith = (says: Record<string, unknown>, more: Record<string, unknown> = {}, path = "/ask"): Contract =>
  contractWith({ [path]: { post: { operationId: "ask", responses: { "200": { description: "done" } }, ...says } } }, more);

export const jsonBody = (schema: object, more: object = {}) => ({ requestBody: { required: true, content: { "application/json": { schema } }, ...more } });

export interface Sent {
  readonly path?: readonly string[];
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: RawBody;
}

/** Checks a request to `ask`. @returns its values, or the refusal */
export function checked(contract: Contract, { path = [], query = "", headers = {}, body }: Sent): CheckedRequest | Refusal {
  const operation = contract.operations.get("ask")!;
  try {
    return checkRequest(operation, contract.bundle.documents[0]!, { pathValues: path, query: () => new URLSearchParams(query), header: (name) => headers[name], body }, contract.checkAt);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What is wrong with a request, as "where: keyword". */
export function problemsWith(contract: Contract, sent: Sent): string[] {
  const outcome = checked(contract, sent);
  if (!(outcome instanceof Refusal)) return [];
  return outcome.detail.problems?.map((p) => `${[p.in, ...p.at].join(".")}: ${p.keyword}`) ?? [outcome.kind];
}

export const json = (text: string, contentType = "application/json"): Sent => ({ body: { contentType, text } });
export const valuesOf = (outcome: CheckedRequest | Refusal): CheckedRequest => {
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
};

/** What is wrong with an answer of `ask`. */
export const wrongWith = (contract: Contract, status: number, body: unknown, headers: Record<string, string> = { "content-type": "application/json" }): string[] =>
  checkResponse(contract.operations.get("ask")!, { status, headers, body }, contract.checkAt);
