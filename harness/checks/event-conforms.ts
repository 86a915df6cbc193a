import { deref, escapePointer } from "../../simulators/core/contract/document.ts";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import { schemaLine } from "../contract-line.ts";
import { show } from "../finding.ts";
import { schemaProblems } from "../schema-problems.ts";
import type { Check } from "./check.ts";

/** Where the contract holds the JSON payload of an event. */
function payloadOf(contract: Contract, name: string): { document: number; pointer: string } | undefined {
  const document = contract.bundle.documents.findIndex((doc) => doc.webhooks?.[name]);
  const doc = contract.bundle.documents[document];
  if (!doc) return undefined;
  const where = `/webhooks/${escapePointer(name)}/post/requestBody`;
  const { node, pointer } = deref(doc, doc.webhooks?.[name]?.post?.requestBody ?? {}, where);
  return node.content?.["application/json"] ? { document, pointer: `${pointer}/content/application~1json/schema` } : undefined;
}

export const eventConforms: Check = {
  name: "event-conforms",
  summary: "An event is one that the contract names, and its payload is what its schema says.",
  *event({ delivery, subject }, { contract, kind }) {
    const { vendor } = delivery;
    if (!subject) {
      yield { vendor, pointer: "event", expected: `an event of ${vendor}`, got: show(delivery.body ?? delivery.text) };
      return;
    }
    if (!contract.events.includes(subject.name)) {
      yield { vendor, pointer: "event", expected: `one of ${contract.events.join(", ")}`, got: subject.name };
      return;
    }
    const payload = payloadOf(contract, subject.name);
    if (!payload || delivery.body === undefined) return;
    for (const problem of schemaProblems(contract.checkAt(payload.document, payload.pointer)(delivery.body) ?? [], "event")) {
      const severity = problem.undocumented && kind === "sandbox" ? "warning" : "error";
      yield { vendor, severity, pointer: problem.at, expected: `${subject.name}: ${problem.expected}`, got: problem.got, ...schemaLine(contract, payload.document, problem.schema, payload.pointer) };
    }
  },
};
