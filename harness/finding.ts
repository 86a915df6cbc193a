import type { Provenance } from "../simulators/core/contract/document.ts";

/** What JSON Schema calls a type. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

export type Severity = "error" | "warning";

/** One thing that the harness holds against a target. */
export interface Finding {
  /** Name of the check, as in `checks/index.ts`, or of the stage's own word that failed (`check`, `until`, …). */
  readonly check: string;
  readonly severity: Severity;
  readonly scenario: string;
  /** Number of the step in the scenario's timeline, from 1; 0 when it is about the whole story. */
  readonly step: number;
  readonly vendor?: string;
  readonly operationId?: string;
  /** Where in the exchange or event: `body.calls.0.status`, `header.etag`, `status`. */
  readonly pointer?: string;
  readonly expected: string;
  readonly got: string;
  /** JSON type of the value that was got, where it was one: `got` may be cut. */
  readonly gotType?: JsonType;
  /** File and JSON pointer of the promise: `contracts/comswise/openapi.yaml#/components/schemas/Call`. */
  readonly contract?: string;
  /** Heading of the vendor's `sources.md` that the promise rests on. */
  readonly source?: string;
  /** How sure the promise is; a finding against an inferred one may be the contract's fault. */
  readonly provenance?: Provenance;
}

/** What a check says; the judge adds check, scenario and step. */
export type Judgement = Omit<Finding, "check" | "scenario" | "step" | "severity"> & { readonly severity?: Severity };

/** The type of a JSON value; undefined when it is none. */
export function jsonTypeOf(value: unknown): JsonType | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" || type === "object" ? type : undefined;
}

/** A value as a finding shows it: JSON, cut at `limit` characters. */
export function show(value: unknown, limit = 160): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`;
  if (typeof value === "function") return "a value that satisfies the given function";
  if (value instanceof RegExp) return `text matching ${value}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
