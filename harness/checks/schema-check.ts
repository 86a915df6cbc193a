import { type ContractLine, schemaLine } from "../contract-line.ts";
import { eventProblems } from "../event-promise.ts";
import { bodyProblems, operationLine } from "../promise.ts";
import type { ProblemKind, SchemaProblem } from "../schema-problems.ts";
import { about, type Check, type Evidence } from "./check.ts";

/** What is told of an undocumented field: ours would be invented; a vendor's is news. */
const severityOf = (kind: ProblemKind, { kind: target }: Evidence) => (kind === "undocumented" && target === "sandbox" ? ({ severity: "warning" } as const) : {});

const told = ({ at, expected, got, gotType }: Pick<SchemaProblem, "at" | "expected" | "got" | "gotType">) => ({ pointer: at, expected, got, ...(gotType === undefined ? {} : { gotType }) });

/** A part that names no source of its own rests on that of its operation. */
const withSource = (line: ContractLine, { source }: ContractLine): ContractLine => (line.source === undefined && source !== undefined ? { ...line, source } : line);

/**
 * A check that tells problems of some kinds, in answers and in events alike.
 * @param applies - of which answers, by status; all unless said
 */
export function schemaCheck(name: string, summary: string, kinds: readonly ProblemKind[], applies: (status: number) => boolean = () => true): Required<Pick<Check, "name" | "summary" | "exchange" | "event">> {
  return {
    name,
    summary,
    *exchange(exchange, evidence) {
      const { operation, answer, request } = exchange;
      if (!operation || !applies(answer.status) || request.method === "HEAD") return;
      for (const { kind, schema, ...problem } of bodyProblems(evidence.contract, exchange)) {
        if (kinds.includes(kind)) yield { ...about(exchange), ...severityOf(kind, evidence), ...told(problem), ...withSource(schemaLine(evidence.contract, operation.document, schema, operation.pointer), operationLine(evidence.contract, operation)) };
      }
    },
    *event(event, evidence) {
      for (const { kind, schema, document, payload, ...problem } of eventProblems(evidence.contract, event)) {
        if (kinds.includes(kind)) yield { vendor: event.delivery.vendor, ...severityOf(kind, evidence), ...told(problem), ...schemaLine(evidence.contract, document, schema, payload) };
      }
    },
  };
}
