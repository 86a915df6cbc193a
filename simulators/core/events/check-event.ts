import type { Contract } from "../contract/contract.ts";
import { at, deref, escapePointer } from "../contract/document.ts";
import { describe, problemsOf } from "../contract/validator.ts";

/** Holds what an event sends against the contract's `webhooks:`. @returns what is wrong */
export function checkEvent(contract: Contract, event: string, headers: Readonly<Record<string, string>>, body: string): string[] {
  const document = contract.bundle.documents.findIndex((doc) => doc.webhooks?.[event]);
  const pointer = `/webhooks/${escapePointer(event)}/post`;
  const doc = contract.bundle.documents[document]!;
  const { node, pointer: place } = deref(doc, at(doc, `${pointer}/requestBody`), `${pointer}/requestBody`);
  if (!headers["content-type"]?.startsWith("application/json") || !node?.content?.["application/json"]) return [];
  const errors = contract.checkAt(document, `${place}/content/application~1json/schema`)(JSON.parse(body));
  return errors ? [`event ${event} breaks the contract: ${problemsOf(errors, "body").map(describe).slice(0, 3).join("; ")}`] : [];
}
