import type { Contract } from "../simulators/core/contract/contract.ts";
import { at, deref, escapePointer } from "../simulators/core/contract/document.ts";
import type { MediaType, Operation, Response } from "../simulators/core/contract/operation.ts";
import { contractLine, type ContractLine } from "./contract-line.ts";
import type { Exchange } from "./exchange.ts";
import { schemaProblems, type SchemaProblem } from "./schema-problems.ts";

/** What an operation promises for a status, and under which key (`200`, `4XX`, `default`). */
export function promisedFor(operation: Operation, status: number): { readonly key: string; readonly response: Response } | undefined {
  const key = [String(status), `${String(status)[0]}XX`, "default"].find((k) => operation.responses[k]);
  return key === undefined ? undefined : { key, response: operation.responses[key]! };
}

export const isJson = (type: string): boolean => type === "application/json" || type.endsWith("+json");

/** Media type of an answer, without parameters, in lower case; empty when it has none. */
export const mediaTypeOf = (headers: Headers): string => headers.get("content-type")?.split(";")[0]!.trim().toLowerCase() ?? "";

/** The promise that a media type falls under, wildcards included. */
export const mediaFor = (media: readonly MediaType[], type: string): MediaType | undefined =>
  media.find((m) => m.type === type) ?? media.find((m) => m.type === "*/*" || (m.type.endsWith("/*") && type.startsWith(m.type.slice(0, -1))));

const judged = new WeakMap<Exchange, readonly SchemaProblem[]>();

/** Every place where an answer's body parts from its schema; empty when status or media type is not promised. */
export function bodyProblems(contract: Contract, exchange: Exchange): readonly SchemaProblem[] {
  const known = judged.get(exchange);
  if (known) return known;
  const problems = findBodyProblems(contract, exchange);
  judged.set(exchange, problems);
  return problems;
}

function findBodyProblems(contract: Contract, { operation, answer }: Exchange): SchemaProblem[] {
  const promised = operation && promisedFor(operation, answer.status);
  const media = promised && mediaFor(promised.response.media, mediaTypeOf(answer.headers));
  if (!operation || !media?.schema || answer.notJson !== undefined) return [];
  if (promised?.response.mayBeEmpty && answer.bytes.length === 0) return [];
  if (!isJson(mediaTypeOf(answer.headers)) && typeof answer.body !== "string") return [];
  const errors = contract.checkAt(operation.document, media.pointer)(answer.body);
  return errors ? schemaProblems(errors, "body") : [];
}

const lines = new WeakMap<Operation, Map<string | undefined, ContractLine>>();

/** Contract line of an operation, or of one of its answers. Kept, for checks ask at every exchange. */
export function operationLine(contract: Contract, operation: Operation, status?: string): ContractLine {
  const known = lines.get(operation) ?? new Map<string | undefined, ContractLine>();
  lines.set(operation, known);
  const line = known.get(status) ?? contractLine(contract, operation.document, status === undefined ? operation.pointer : `${operation.pointer}/responses/${escapePointer(status)}`);
  known.set(status, line);
  return line;
}

/** Headers that an answer promises: name, whether it always comes, and the pointer of its schema. */
export function promisedHeaders(contract: Contract, operation: Operation, status: string): { name: string; required: boolean; pointer: string | undefined; type: string | undefined }[] {
  const doc = contract.bundle.documents[operation.document]!;
  const where = `${operation.pointer}/responses/${escapePointer(status)}`;
  const response = deref(doc, at(doc, where), where);
  return Object.entries<unknown>(response.node.headers ?? {}).map(([name, given]) => {
    const header = deref(doc, given, `${response.pointer}/headers/${escapePointer(name)}`);
    const schema = header.node.schema && deref(doc, header.node.schema, "").node;
    return { name: name.toLowerCase(), required: header.node.required ?? false, pointer: schema ? `${header.pointer}/schema` : undefined, type: schema?.type };
  });
}
