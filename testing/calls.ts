import { isLike } from "../harness/compare.ts";
import { isJson } from "../harness/promise.ts";
import type { RawBody } from "../simulators/core/contract/request.ts";
import { didYouMean, StartupError } from "../simulators/core/refusal.ts";
import type { Simulator } from "../simulators/core/simulator.ts";
import { writeHeaders } from "../simulators/core/engine/visit.ts";
import type { Exchange } from "../simulators/core/world/records.ts";
import { onlyKnown } from "./given.ts";

/** One request that a simulator was sent, and its answer. */
export interface Call {
  readonly vendor: string;
  /** Undefined where the address or the verb is none of the contract's. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The vendor's own path, without its query. */
  readonly path: string;
  /** A name that came more than once has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, fields of a form, else text or bytes; undefined when nothing was sent. */
  readonly body: unknown;
  /** Name of the credential that was recognised. */
  readonly credential: string | undefined;
  /** World time, ISO 8601. */
  readonly at: string;
  readonly answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
  /** Why it was refused, in the simulator's own words. */
  readonly refused: string | undefined;
}

/** Part of a call; patterns and predicates may stand inside. */
export type CallMatch = { readonly [K in keyof Call]?: unknown };

/** What of a call can be matched. */
export const CALL_PARTS: readonly (keyof Call)[] = ["vendor", "operationId", "method", "path", "query", "headers", "body", "credential", "at", "answer", "refused"];

const exchanges = new WeakMap<Call, Exchange>();

/** What the simulator itself knows of a call. */
export const exchangeBehind = (call: object): Exchange | undefined => exchanges.get(call as Call);

/** @throws for an operation that no vendor of this simulator has, and for parts that no call has */
export function callsOf(sim: Simulator, operationId: string | undefined, match: CallMatch = {}): readonly Call[] {
  const known = [...sim.server.vendors.values()].flatMap(({ contract }) => [...contract.operations.keys()]);
  if (operationId !== undefined && !known.includes(operationId)) {
    const meant = didYouMean(String(operationId), known) || "; ringback list operations shows them";
    throw new StartupError(`there is no operation ${operationId} in the contract${sim.server.vendors.size > 1 ? "s" : ""} of ${[...sim.server.vendors.keys()].join(", ")}${meant}`);
  }
  onlyKnown("the parts of a call", match, CALL_PARTS);
  if (isPlain(match.answer)) onlyKnown("the parts of a call's answer", match.answer, ["status", "headers", "body"]);
  const wanted = sim.world.journal.all().filter((exchange) => operationId === undefined || exchange.operationId === operationId);
  const like = asCallsAre(match);
  return wanted.map(callOf).filter((call) => isLike(call, like));
}

/** The same match with names of headers and the verb as a call has them: a `.not` must not pass because of a capital letter. */
export function asCallsAre({ ...match }: CallMatch): CallMatch {
  const { method, headers, answer } = match;
  const inLower = (given: unknown) => (isPlain(given) ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])) : given);
  return {
    ...match,
    ...(typeof method === "string" ? { method: method.toUpperCase() } : {}),
    ...(headers === undefined ? {} : { headers: inLower(headers) }),
    ...(isPlain(answer) && "headers" in answer ? { answer: { ...answer, headers: inLower(answer["headers"]) } } : {}),
  };
}

/** An object of fields, and no pattern or matcher. */
const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function callOf(exchange: Exchange): Call {
  const [path = "", search = ""] = exchange.path.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const call: Call = {
    vendor: exchange.vendor,
    operationId: exchange.operationId,
    method: exchange.method,
    path,
    query: Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).length > 1 ? query.getAll(name) : query.get(name)!])),
    headers: writeHeaders(exchange.requestHeaders),
    body: sentBody(exchange.requestBody),
    credential: exchange.credential,
    at: new Date(exchange.at).toISOString(),
    answer: { status: exchange.status, headers: exchange.responseHeaders, body: readable(exchange.responseBody, exchange.responseHeaders["content-type"]) },
    refused: exchange.refused?.message,
  };
  exchanges.set(call, exchange);
  return call;
}

function sentBody(body: RawBody | undefined): unknown {
  if (!body) return undefined;
  if (body.form) return Object.fromEntries([...body.form].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
  const { contentType, text, bytes } = body;
  if (contentType?.startsWith("application/x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  return readable(text ?? bytes, contentType);
}

function readable(body: string | Uint8Array | undefined, contentType = ""): unknown {
  if (typeof body !== "string" || !isJson(contentType.split(";")[0]!.trim().toLowerCase())) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
