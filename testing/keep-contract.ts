import { adapterOf } from "../harness/adapters/index.ts";
import { Judge } from "../harness/judge.ts";
import { locate } from "../harness/locate.ts";
import { ScenarioLog } from "../harness/log.ts";
import { findingMessage } from "../harness/report/message.ts";
import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";
import { contractGiven, operationOf } from "./contract.ts";
import { credentialMissing } from "./credential-sent.ts";
import { type Evidence, evidenceOf, exchangeOf } from "./evidence.ts";
import { kindOf, onlyKnown } from "./given.ts";
import { noOperation } from "./no-operation.ts";
import { placeOf } from "./place.ts";
import { requestFindings } from "./request-problems.ts";

export interface KeepContractOptions {
  /** Operation id, where the address does not tell: `createCall`. */
  readonly operation?: string;
  /** An undocumented field is no fault: for answers of the real service, which may add some at any time. */
  readonly allowUnknownFields?: boolean;
}

/** What an expectation library wants of a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Does this keep the vendor's contract? Judged are status, media type, headers and body of an answer, and of a request (where it
 * is known) parameters, body and that it carries a credential; each fault is named with its place and the contract line behind it.
 * @param given - a `Response`, the promise of one, a result of supertest, axios or got, the arguments of a `fetch` call, a call of `sim.calls()`
 * @param vendor - name of the vendor, or its contract
 * @param options - operation id, or more
 */
export async function toKeepContract(given: unknown, vendor: string | Contract, options: string | KeepContractOptions = {}): Promise<MatcherResult> {
  const contract = contractGiven(vendor);
  const wanted = typeof options === "string" ? { operation: options } : options;
  onlyKnown("the options of toKeepContract", wanted, ["operation", "allowUnknownFields"]);
  const evidence = await evidenceOf(given);
  const found = find(contract, evidence, wanted.operation);
  const { answer } = evidence;
  const findings = answer ? judged(contract, exchangeOf({ ...evidence, answer }, found), evidence.method, wanted) : requestFindings(contract, evidence, found);
  const { operation } = found;
  if (operation && evidence.request) findings.unshift(...[...credentialMissing(contract, operation, { ...evidence.request, url: found.url })].map((fault) => ({ check: "request-conforms", ...fault })));
  const faults = findings.map((finding) => `${findingMessage(finding)}${finding.contract ? `\n    ${placeOf(contract, finding.contract)}` : ""}`);
  const subject = `${found.operation?.id ?? `${evidence.method ?? "a request"} ${new URL(found.url).pathname}`}${answer ? ` (${answer.status})` : ""}`;
  return {
    pass: faults.length === 0,
    message: () => (faults.length ? `${subject} does not keep the contract of ${contract.vendor}:\n${faults.map((fault) => `  ${fault}`).join("\n")}` : `${subject} keeps the contract of ${contract.vendor}, and was expected not to`),
  };
}

/** What is said of one fault. */
type Fault = Parameters<typeof findingMessage>[0] & { readonly contract?: string };

function judged(contract: Contract, exchange: ReturnType<typeof exchangeOf>, method: string | undefined, { allowUnknownFields }: KeepContractOptions): Fault[] {
  const log = new ScenarioLog("test");
  const judge = new Judge({ contract, adapter: adapterOf(contract.vendor), kind: allowUnknownFields ? "sandbox" : "simulator", log });
  judge.exchange(exchange);
  const faults: Fault[] = log.findings.filter(({ severity }) => severity === "error");
  return exchange.operation || exchange.siblings ? faults : [...faults, noOperation(contract, method, exchange.request.url)];
}

interface Found {
  readonly vendor: string;
  readonly operation: Operation | undefined;
  readonly siblings?: readonly Operation[];
  readonly url: string;
  readonly pathValues: readonly string[];
}

/** @throws when the operation is not known and cannot be found out */
function find(contract: Contract, { method, url, known, answer }: Evidence, wanted: string | undefined): Found {
  const { vendor } = contract;
  if (known && known.vendor !== vendor) throw new TypeError(`this call went to ${known.vendor}, not to ${vendor}`);
  if (wanted !== undefined && typeof wanted !== "string") throw new TypeError(`toKeepContract takes the id of an operation, not ${kindOf(wanted)}`);
  const named = wanted ?? known?.operationId;
  const operation = named === undefined ? undefined : operationOf(contract, named);
  const address = url ?? (known && `${homeOf(contract, operation?.document ?? 0)}${known.path}`);
  const verbs = method === undefined ? METHODS : [method];
  const located = address === undefined ? [] : verbs.map((verb) => locate(contract, basesAt(contract, address), verb, address));
  const fitting = located.flatMap((each) => (each.operation && (!operation || each.operation === operation) ? [{ operation: each.operation, pathValues: each.pathValues }] : []));
  if (operation) return { vendor, operation, url: address ?? homeOf(contract, operation.document) + operation.path, pathValues: fitting[0]?.pathValues ?? [] };
  if (address === undefined) throw new TypeError(`this answer does not tell what was asked for; name its operation: toKeepContract("${vendor}", "<operation>"); ringback list operations shows them`);
  // Of a Response only the address is known: the status may tell which verb it was.
  const likely = fitting.length > 1 && answer ? fitting.filter(({ operation: one }) => one.responses[answer.status]) : fitting;
  if (likely.length > 1) throw new TypeError(`${address} is ${likely.map(({ operation: one }) => one.id).join(" or ")} of ${vendor}, and this answer does not tell which; name it: toKeepContract("${vendor}", "${likely[0]!.operation.id}")`);
  const siblings = located.find((each) => each.siblings)?.siblings;
  return { vendor, operation: likely[0]?.operation, pathValues: likely[0]?.pathValues ?? [], url: address, ...(siblings ? { siblings } : {}) };
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const homeOf = (contract: Contract, document: number): string => `http://ringback.test${contract.bundle.documents[document]!["x-mount"]}`;

/** Where the hosts of a vendor are, if this is an address of a simulator: its mounts, behind a world's name perhaps. */
function basesAt(contract: Contract, address: string): string[] {
  const { origin, pathname } = new URL(address);
  const world = /^\/~[^/]+/.exec(pathname)?.[0] ?? "";
  return contract.bundle.documents.map((doc) => origin + world + doc["x-mount"]);
}
