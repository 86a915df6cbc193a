import type { Exchange, ReceivedAnswer } from "../harness/exchange.ts";
import { readAnswer } from "../harness/send.ts";
import type { RawBody } from "../simulators/core/contract/request.ts";
import { readBody } from "../simulators/core/engine/read-body.ts";
import { exchangeBehind } from "./calls.ts";
import { kindOf } from "./given.ts";
import { askedFor, exchangeBehindAnswer } from "./own-answers.ts";

/** What a test hands over, in one form: what was sent (as far as it is known), and what came back. */
export interface Evidence {
  readonly method: string | undefined;
  readonly url: string | undefined;
  /** Known where the whole request is. */
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: RawBody | undefined } | undefined;
  readonly answer: ReceivedAnswer | undefined;
  /** Known of what a simulator of this process was asked: operation and vendor need not be looked up. */
  readonly known: { readonly vendor: string; readonly operationId: string | undefined; readonly path: string } | undefined;
}

/** A result of supertest, superagent, axios, got or light-my-request, or anything else with a status. */
interface ResultLike {
  readonly status?: number;
  /** What got and light-my-request call the status. */
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly body?: unknown;
  readonly data?: unknown;
  readonly request?: { readonly method?: string; readonly options?: { readonly method?: string }; readonly url?: string; readonly res?: { readonly responseUrl?: string } };
  readonly req?: { readonly method?: string };
  /** The address that got ended at. */
  readonly url?: string;
  /** How axios was asked. */
  readonly config?: { readonly method?: string; readonly url?: string; readonly baseURL?: string };
}

const NOTHING: Evidence = { method: undefined, url: undefined, request: undefined, answer: undefined, known: undefined };

/**
 * Reads what a test hands to `toKeepContract`: a `Response`, the promise of one, a function that makes one; a result of supertest
 * or axios; a `Request`, or the arguments of a `fetch` call; a call of `sim.calls()`.
 * @throws {TypeError} for anything else
 */
export async function evidenceOf(given: unknown): Promise<Evidence> {
  const received = await answerOf(given);
  if (isResponse(received)) return responseEvidence(received);
  if (isRequest(received)) return requestEvidence(received.clone());
  if (Array.isArray(received) && isFetchInput(received[0])) return requestEvidence(new Request(received[0], received[1] as RequestInit | undefined));
  if (typeof received !== "object" || received === null) throw unusable(received);
  const exchange = exchangeBehind(received);
  if (exchange) return callEvidence(exchange);
  const { status, statusCode } = received as ResultLike;
  const code = typeof status === "number" ? status : statusCode;
  if (typeof code !== "number") throw unusable(received);
  if (can((received as ResultLike).body, "pipe") || can((received as ResultLike).data, "pipe")) throw new TypeError("the body of this answer can be read only once; hand over { status, headers, body: await body.json() }, or the call of sim.calls()");
  return resultEvidence(received as ResultLike, code);
}

/** What axios, got, ky and superagent throw for a 4xx or 5xx holds the answer, and that is what is meant. */
async function answerOf(given: unknown): Promise<unknown> {
  const answerIn = (error: unknown): unknown => (error instanceof Error ? (error as { response?: unknown }).response : undefined);
  try {
    const received: unknown = await (typeof given === "function" ? (given as () => unknown)() : given);
    return answerIn(received) ?? received;
  } catch (error) {
    const answer = answerIn(error);
    if (answer === undefined) throw error;
    return answer;
  }
}

// By what they can do: servers replace the global classes, and undici brings its own.
const can = (value: unknown, ...methods: readonly string[]): boolean => typeof value === "object" && value !== null && methods.every((name) => typeof (value as Record<string, unknown>)[name] === "function");
const isResponse = (value: unknown): value is Response => can(value, "arrayBuffer", "clone") && typeof (value as Response).status === "number";
const isRequest = (value: unknown): value is Request => can(value, "arrayBuffer", "clone") && typeof (value as Request).method === "string";
const isFetchInput = (input: unknown): input is string | URL | Request => typeof input === "string" || input instanceof URL || isRequest(input);

const unusable = (received: unknown) =>
  new TypeError(`toKeepContract takes a Response (or the promise of one), a result of supertest, axios or got, the arguments of a fetch call, or a call of sim.calls(), not ${kindOf(received)}`);

async function responseEvidence(response: Response): Promise<Evidence> {
  if (response.bodyUsed) throw new TypeError("the body of this Response was read before; match it first, or hand over a clone()");
  const answer = await readAnswer(response.clone());
  const asked = askedFor(response);
  if (asked) return { ...NOTHING, ...asked, answer };
  const exchange = exchangeBehindAnswer(response);
  return { ...NOTHING, method: exchange?.method, url: response.url || undefined, answer, known: exchange && knownOf(exchange) };
}

const knownOf = ({ vendor, operationId, path }: NonNullable<ReturnType<typeof exchangeBehind>>) => ({ vendor, operationId, path });

async function requestEvidence(request: Request): Promise<Evidence> {
  const headers = Object.fromEntries(request.headers);
  return { ...NOTHING, method: request.method, url: request.url, request: { headers, body: await readBody(request, { method: request.method, header: (name) => headers[name.toLowerCase()] }) } };
}

async function callEvidence(exchange: NonNullable<ReturnType<typeof exchangeBehind>>): Promise<Evidence> {
  const { method, status, requestBody, requestHeaders, responseBody, responseHeaders } = exchange;
  const entries = requestHeaders instanceof Headers ? [...requestHeaders] : Object.entries(requestHeaders);
  const headers = Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), String(value)]])));
  const answer = await readAnswer(whole(status, new Headers(responseHeaders), typeof responseBody === "string" ? Buffer.from(responseBody) : (responseBody ?? new Uint8Array())));
  return { method, url: undefined, request: { headers, body: requestBody }, answer, known: knownOf(exchange) };
}

async function resultEvidence(result: ResultLike, status: number): Promise<Evidence> {
  const headers = new Headers(Object.entries(result.headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : String(value)] as [string, string]])));
  const body = result.body ?? result.data;
  // supertest gives an empty object where nothing could be parsed; the text says what there was.
  const bytes = body instanceof Uint8Array ? body : body instanceof ArrayBuffer ? new Uint8Array(body) : Buffer.from(result.text ?? (body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body)), "utf8");
  // Lengths and codings are those of the wire, and what is at hand was decoded.
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  const answer = await readAnswer(whole(status, headers, bytes));
  const method = result.request?.method ?? result.request?.options?.method ?? result.req?.method ?? result.config?.method;
  return { ...NOTHING, method: method?.toUpperCase(), url: addressOf(result), answer };
}

/** As much of a Response as is read here: one itself has no status 101, and with 204 and 205 no body that one could find fault with. */
const whole = (status: number, headers: Headers, bytes: Uint8Array) => ({ status, headers, arrayBuffer: async () => Uint8Array.from(bytes).buffer });

/** supertest has the address on its request; axios where it ended after redirects, else as it was asked; got on its answer. */
function addressOf({ request, config, url }: ResultLike): string | undefined {
  const asked = config?.url === undefined || /^[a-z][a-z\d+.-]*:/i.test(config.url) ? config?.url : `${config.baseURL?.replace(/\/+$/, "") ?? ""}/${config.url.replace(/^\/+/, "")}`;
  return [request?.url, request?.res?.responseUrl, asked, url].find((address) => address !== undefined && URL.canParse(address));
}

/** The exchange that the harness judges, once its operation is known. */
export const exchangeOf = (evidence: Evidence & { answer: ReceivedAnswer }, found: Pick<Exchange, "vendor" | "operation" | "siblings"> & { url: string; pathValues: readonly string[] }): Exchange => {
  const { url, pathValues, ...about } = found;
  const { request } = evidence;
  const sent = { method: evidence.method ?? found.operation?.method ?? "GET", url, headers: request?.headers ?? {}, body: undefined };
  const forCheck = request && { pathValues, query: () => new URL(url).searchParams, header: (name: string) => request.headers[name.toLowerCase()], body: request.body };
  return { ...about, manner: "call", expected: "any", as: "default", request: { ...sent, forCheck }, answer: evidence.answer, millis: 0 };
};
