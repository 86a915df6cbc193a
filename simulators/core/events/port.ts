import { request as askPlain } from "node:http";
import { request as askTls } from "node:https";
import { realTimeout } from "../transport/real-time.ts";

export interface PortRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type PortOutcome =
  | { readonly status: number; readonly headers: Record<string, string>; readonly bytes: Uint8Array }
  | { readonly error: "timeout" | "unreachable" | "reset" };

/** The one way out of a server: for webhooks and for every fetch that a vendor makes. */
export type OutboundPort = (request: PortRequest) => Promise<PortOutcome>;

/** Real milliseconds that any call may take; longer counts as the vendor's own timeout. */
const CAP_MS = 2000;

/**
 * Makes the outbound port. Only loopback and explicitly allowed hosts are reached; anything else is "unreachable",
 * the same each time, and no name is ever looked up.
 * @param options.own - answers requests to this server itself (its inbox, its storage hosts) without a socket
 */
export function createPort(options: { allowHosts?: readonly string[]; own?: (request: Request) => Promise<Response> | undefined }): OutboundPort {
  return async ({ url, method, headers, body }) => {
    let target: URL;
    try {
      target = new URL(url);
    } catch {
      return { error: "unreachable" };
    }
    // A GET with a body is no request of fetch; this server itself is asked without it.
    const init = { method, headers, ...(body === undefined || method === "GET" ? {} : { body }) };
    try {
      const inside = options.own?.(new Request(target, init));
      if (inside) return await outcomeOf(await inside);
      if (!/^https?:$/.test(target.protocol) || !(isLoopback(target.hostname) || options.allowHosts?.includes(target.hostname))) return { error: "unreachable" };
      if (method === "GET" && body !== undefined) return await getWithBody(target, headers, body);
      return await outcomeOf(await fetch(target, { ...init, redirect: "manual", signal: realTimeout(CAP_MS) }));
    } catch (error) {
      const code = (error as any)?.cause?.code ?? (error as Error).name;
      if (code === "TimeoutError" || code === "AbortError") return { error: "timeout" };
      return { error: code === "ECONNREFUSED" || code === "ENOTFOUND" ? "unreachable" : "reset" };
    }
  };
}

/** Some vendors deliver with a GET that has a body. */
const getWithBody = (target: URL, headers: Readonly<Record<string, string>>, body: string): Promise<PortOutcome> =>
  new Promise((resolve, reject) => {
    const ask = target.protocol === "https:" ? askTls : askPlain;
    const request = ask(target, { method: "GET", headers: { ...headers, "content-length": Buffer.byteLength(body) }, signal: realTimeout(CAP_MS) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode!, headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])), bytes: new Uint8Array(Buffer.concat(chunks)) }));
    });
    request.on("error", (error: NodeJS.ErrnoException) => reject(Object.assign(error, { cause: { code: error.code === "ABORT_ERR" ? "TimeoutError" : error.code } })));
    request.end(body);
  });

const outcomeOf = async (response: Response): Promise<PortOutcome> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  bytes: new Uint8Array(await response.arrayBuffer()),
});

const isLoopback = (host: string) => host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
