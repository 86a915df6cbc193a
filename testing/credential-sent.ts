import type { Judgement } from "../harness/finding.ts";
import { operationLine } from "../harness/promise.ts";
import type { Contract } from "../simulators/core/contract/contract.ts";
import { deref } from "../simulators/core/contract/document.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import { cookieOf } from "../simulators/core/contract/request.ts";

/** Where a credential would stand, and what is there. */
interface Carrier {
  /** As a finding names it. */
  readonly pointer: string;
  /** As one writes it: `Authorization: Bearer …`. */
  readonly written: string;
  readonly there: boolean;
}

export interface SentWith {
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
}

/**
 * What is wrong with a request that carries no credential where its operation demands one. Whether the one it carries is any good,
 * no contract tells. Scenarios are not judged by this: there a missing credential (`as: null`) is said beside what it must be answered.
 */
export function* credentialMissing(contract: Contract, operation: Operation, sent: SentWith): Generator<Judgement> {
  const alternatives = operation.security.map((alternative) => Object.keys(alternative).map((scheme) => carrierOf(contract, operation, scheme, sent)));
  if (alternatives.length === 0 || alternatives.some((all) => all.every(({ there }) => there))) return;
  const ways = new Set(alternatives.map((all) => all.map(({ written }) => written).join(" and ")));
  const missing = alternatives[0]!.find(({ there }) => !there)!;
  yield { pointer: missing.pointer, expected: `a credential (${[...ways].join(" or ")})`, got: otherWord(missing, sent), ...operationLine(contract, operation) };
}

function carrierOf(contract: Contract, operation: Operation, name: string, { headers, url }: SentWith): Carrier {
  const doc = contract.bundle.documents[operation.document]!;
  const scheme = deref(doc, doc.components?.securitySchemes?.[name] ?? {}, "").node as { type?: string; in?: string; name?: string; scheme?: string };
  if (scheme.type === "apiKey" && scheme.name !== undefined) {
    const { name: key } = scheme;
    if (scheme.in === "query") return { pointer: `request.query.${key}`, written: `?${key}=…`, there: Boolean(new URL(url).searchParams.get(key)) };
    if (scheme.in === "cookie") return { pointer: `request.cookie.${key}`, written: `Cookie: ${key}=…`, there: Boolean(cookieOf(headers["cookie"], key)) };
    return { pointer: `request.header.${key.toLowerCase()}`, written: `${key}: …`, there: Boolean(headers[key.toLowerCase()]?.trim()) };
  }
  const word = scheme.type === "http" && scheme.scheme?.toLowerCase() !== "bearer" ? capital(scheme.scheme ?? "") : "Bearer";
  const given = /^(\S+)\s+\S/.exec(headers["authorization"] ?? "")?.[1];
  return { pointer: "request.header.authorization", written: `Authorization: ${word} …`, there: given?.toLowerCase() === word.toLowerCase() };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** A credential of another kind is told by its first word alone. */
function otherWord({ pointer }: Carrier, { headers }: SentWith): string {
  const given = pointer === "request.header.authorization" ? headers["authorization"] : undefined;
  if (given === undefined) return "nothing";
  return /\s\S/.test(given) ? `"${given.split(/\s/)[0]} …"` : "a header without a scheme and its credential";
}
