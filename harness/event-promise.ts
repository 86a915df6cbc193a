import type { Contract } from "../simulators/core/contract/contract.ts";
import { deref, escapePointer } from "../simulators/core/contract/document.ts";
import { contractLine, type ContractLine } from "./contract-line.ts";
import type { ReceivedEvent } from "./received-event.ts";
import { schemaProblems, type SchemaProblem } from "./schema-problems.ts";

/** A problem of an event's payload, and where the payload's schema is. */
export interface EventProblem extends SchemaProblem {
  readonly document: number;
  readonly payload: string;
}

/** Where the contract holds the JSON payload of an event. */
export function payloadOf(contract: Contract, name: string): { readonly document: number; readonly pointer: string } | undefined {
  const document = contract.bundle.documents.findIndex((doc) => doc.webhooks?.[name]);
  const doc = contract.bundle.documents[document];
  if (!doc) return undefined;
  const { node, pointer } = deref(doc, doc.webhooks?.[name]?.post?.requestBody ?? {}, `/webhooks/${escapePointer(name)}/post/requestBody`);
  return node.content?.["application/json"] ? { document, pointer: `${pointer}/content/application~1json/schema` } : undefined;
}

const judged = new WeakMap<ReceivedEvent, readonly EventProblem[]>();

/** Every place where an event's payload parts from its schema; empty when no schema is known. */
export function eventProblems(contract: Contract, event: ReceivedEvent): readonly EventProblem[] {
  const known = judged.get(event);
  if (known) return known;
  const payload = event.subject && payloadOf(contract, event.subject.name);
  const errors = payload && event.delivery.body !== undefined && contract.checkAt(payload.document, payload.pointer)(event.delivery.body);
  const problems = errors ? schemaProblems(errors, "event").map((problem) => ({ ...problem, document: payload.document, payload: payload.pointer })) : [];
  judged.set(event, problems);
  return problems;
}

/** Operation and contract line of an event; neither when the contract does not name it. */
export function eventLine(contract: Contract, name: string | undefined): Partial<ContractLine> & { readonly operationId?: string } {
  const document = contract.bundle.documents.findIndex((doc) => name !== undefined && doc.webhooks?.[name]);
  if (name === undefined || document === -1) return {};
  const operationId = contract.bundle.documents[document]!.webhooks?.[name]?.post?.operationId as string | undefined;
  const pointer = `/webhooks/${escapePointer(name)}`;
  // The source stands with the operation.
  return { ...(operationId === undefined ? {} : { operationId }), ...contractLine(contract, document, `${pointer}/post`), contract: contractLine(contract, document, pointer).contract };
}
