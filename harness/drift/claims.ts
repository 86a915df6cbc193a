import type { Contract } from "../../simulators/core/contract/contract.ts";
import { at, escapePointer } from "../../simulators/core/contract/document.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Exchange } from "../exchange.ts";
import { stepsBetween } from "../lifecycle.ts";
import { isJson, mediaFor, mediaTypeOf, promisedFor } from "../promise.ts";
import type { ScenarioResult } from "../run-result.ts";
import { schemasOver } from "../schema-walk.ts";
import { Sights } from "../sights.ts";
import { jsonPath, type OverlayAction } from "./change.ts";
import { claimKey } from "./observations.ts";

/** A claim of a contract that was inferred, and that a vendor was seen to keep. */
export interface Claim {
  readonly vendor: string;
  /** For people: `POST /v1/calls`, `Call.status = "held"`, `call: ringing → answered`. */
  readonly title: string;
  readonly action: OverlayAction;
  /** It was observed before: only the date is new. */
  readonly again: boolean;
}

interface Reader {
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
}

/**
 * Inferred claims that a run bears out: what was answered without a finding, and exactly as promised. Those that were observed before
 * are among them, for they are no longer old.
 * @param on - date of the observation, `2025-01-31`
 * @param where - the target, for the overlay's description
 */
export function claimsUpheld(results: readonly ScenarioResult[], { contractOf, adapterOf }: Reader, on: string, where: string): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { steps, findings } of results) {
    const doubted = new Set(findings.map(({ step }) => step));
    const sights = new Map<string, Sights>();
    for (const { exchange, event, n } of steps) {
      const vendor = exchange?.vendor ?? event?.delivery.vendor;
      if (vendor === undefined) continue;
      const contract = contractOf(vendor);
      const keep: Keep = (title, again, claimed) => {
        const action = { ...claimed, description: `Inferred, and then observed at ${where}.` };
        const key = `${vendor} ${claimKey(action)}`;
        // What several operations share is one claim.
        if (!claims.has(key)) claims.set(key, { vendor, title, action, again });
      };
      const seen = (document: number, pointer: string, title: string) => {
        const doc = contract.bundle.documents[document]!;
        const claim = at(doc, pointer);
        const again = claim?.["x-observed"] !== undefined;
        if (again || claim?.["x-provenance"] === "inferred") keep(title, again, { target: jsonPath(pointer), update: { "x-provenance": "observed", "x-observed": on }, ...(document > 0 ? { "x-document": doc["x-mount"] } : {}) });
      };
      if (!sights.has(vendor)) sights.set(vendor, new Sights(contract, adapterOf(vendor)));
      const shown = exchange ? sights.get(vendor)!.see(exchange) : [];
      if (doubted.has(n)) continue;
      if (exchange) claimsOf(contract, exchange, seen, keep, on);
      for (const { lifecycle, before, state } of shown) {
        const moves = before === undefined || before === state ? [] : stepsBetween(contract.lifecycles[lifecycle]!, before, state, undefined);
        const [move] = moves;
        // Two sights tell a move only when exactly one explains them.
        const again = move?.observed !== undefined;
        if (move && (again || move.provenance === "inferred") && moves.length === 1) keep(`${lifecycle}: ${before} → ${state} (${move.on})`, again, { target: "$", update: { "x-lifecycle-observed": [{ lifecycle, on: move.on, from: move.from[0], to: move.to, observed: on }] } });
      }
      const name = event?.subject?.name;
      if (name !== undefined) for (const i of contract.bundle.documents.keys()) seen(i, `/webhooks/${escapePointer(name)}/post`, `event ${name}`);
    }
  }
  return [...claims.values()];
}

type Seen = (document: number, pointer: string, title: string) => void;
type Keep = (title: string, again: boolean, action: Omit<OverlayAction, "description">) => void;

function claimsOf(contract: Contract, { operation, answer, manner, request }: Exchange, seen: Seen, keep: Keep, on: string): void {
  const promised = operation && promisedFor(operation, answer.status);
  if (!operation || !promised) return;
  const doc = contract.bundle.documents[operation.document]!;
  const title = `${operation.method} ${operation.path}`;
  if (manner === "call") seen(operation.document, operation.pointer, title);
  const response = at(doc, `${operation.pointer}/responses/${promised.key}`);
  for (const pointer of [`${operation.pointer}/responses/${promised.key}`, typeof response?.$ref === "string" ? decodeURIComponent(response.$ref.slice(1)) : ""]) if (pointer) seen(operation.document, pointer, `${title} → ${promised.key}`);
  for (const parameter of operation.parameters) {
    if (manner === "call" && answer.status < 300 && parameter.in === "query" && request.forCheck?.query().has(parameter.name)) seen(operation.document, parameter.pointer.replace(/\/schema$/, ""), `${title} ?${parameter.name}`);
  }
  const media = mediaFor(promised.response.media, mediaTypeOf(answer.headers));
  if (!media?.schema || !isJson(mediaTypeOf(answer.headers))) return;
  for (const { schema, pointer, value } of schemasOver(contract, operation.document, media.pointer, answer.body)) {
    if (value === null) continue;
    const short = pointer.replace("/components/schemas/", "").replaceAll("/properties/", ".").replaceAll("/", " ");
    seen(operation.document, pointer, short);
    if (typeof value === "object") for (const [key, inner] of Object.entries(value)) if (inner !== null) seen(operation.document, `${pointer}/properties/${escapePointer(key)}`, `${short}.${key}`);
    const word = String(value);
    const again = schema["x-enum-observed"]?.[word] !== undefined;
    if (!again && schema["x-enum-provenance"]?.[word] !== "inferred") continue;
    keep(`${short} = ${word}`, again, { target: jsonPath(pointer), update: { "x-enum-provenance": { [word]: "observed" }, "x-enum-observed": { [word]: on } }, ...(operation.document > 0 ? { "x-document": doc["x-mount"] } : {}) });
  }
}
