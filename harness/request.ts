import type { Contract } from "../simulators/core/contract/contract.ts";
import { at } from "../simulators/core/contract/document.ts";
import type { Operation, Parameter } from "../simulators/core/contract/operation.ts";
import type { ReadyCredential } from "./adapters/adapter.ts";
import type { LinkOptions, LooseInput } from "./client-types.ts";
import type { SentRequest } from "./exchange.ts";
import { buildBody } from "./request-body.ts";

/**
 * Builds the request of an operation from its contract: path template, encoding, query, headers, body.
 * @param base - base URL of the operation's document
 * @throws Error when a path parameter is missing (a scenario's mistake; types forbid it)
 */
export function buildRequest(contract: Contract, operation: Operation, base: string, input: LooseInput, credential: ReadyCredential | undefined): SentRequest {
  const pathValues: string[] = [];
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = input.path?.[name];
    if (value === undefined) throw new Error(`${operation.id}: path parameter ${name} is missing`);
    const text = encodePath(String(value), operation.parameters.find((p) => p.in === "path" && p.name === name));
    pathValues.push(text);
    return text;
  });
  const query = buildQuery(contract, operation, input.query ?? {});
  const body = buildBody(operation, input);
  const headers = lowerCase({
    ...(body?.contentType === undefined ? {} : { "content-type": body.contentType }),
    ...credential?.headers,
    ...input.headers,
  });
  const sentQuery = new URLSearchParams([...query, ...Object.entries(credential?.query ?? {})]).toString();
  return {
    method: operation.method,
    url: `${base}${path}${sentQuery ? `?${sentQuery}` : ""}`,
    headers,
    body: body?.bytes,
    forCheck: { pathValues, query: () => query, header: (name) => headers[name.toLowerCase()], body: body?.forCheck },
  };
}

/** Slashes stay where a parameter holds several segments (an object key). */
const encodePath = (value: string, parameter: Parameter | undefined): string =>
  parameter?.multiSegment ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);

function buildQuery(contract: Contract, operation: Operation, given: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).map(String);
    const parameter = operation.parameters.find((p) => p.in === "query" && p.name === name);
    const declared = parameter && at(contract.bundle.documents[operation.document], parameter.pointer.replace(/\/schema$/, ""));
    if (declared?.explode === false) query.append(name, values.join(","));
    else for (const one of values) query.append(name, one);
  }
  return query;
}

/** Header names as the wire compares them; the last of two that differ in case wins. */
export const lowerCase = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** A request typed by hand: it need not fit any operation, so nothing is encoded or checked. */
export function buildRaw(method: string, url: string, options: { headers?: Readonly<Record<string, string>>; body?: unknown }, credential: ReadyCredential | undefined): SentRequest {
  const { body } = options;
  const asIs = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const bytes = body === undefined ? undefined : body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body), "utf8");
  const headers = lowerCase({ ...(asIs ? {} : { "content-type": "application/json" }), ...credential?.headers, ...options.headers });
  return { method: method.toUpperCase(), url: withQuery(url, credential), headers, body: bytes, forCheck: undefined };
}

/** A link as it was minted, with nothing added but what the caller says. */
export function buildLink(url: string, options: LinkOptions, credential: ReadyCredential | undefined, pathValues: readonly string[]): SentRequest {
  const sent = buildRaw(options.method ?? "GET", url, options, credential);
  const contentType = sent.headers["content-type"];
  const body = sent.body && { contentType, bytes: sent.body, text: Buffer.from(sent.body).toString("utf8") };
  return { ...sent, forCheck: { pathValues, query: () => new URL(sent.url).searchParams, header: (name) => sent.headers[name.toLowerCase()], body } };
}

function withQuery(url: string, credential: ReadyCredential | undefined): string {
  const extra = new URLSearchParams(credential?.query).toString();
  return extra ? `${url}${url.includes("?") ? "&" : "?"}${extra}` : url;
}
