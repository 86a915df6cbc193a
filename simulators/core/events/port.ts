import { Agent as PlainAgent, request as askPlain } from "node:http";
import { Agent as TlsAgent, request as askTls } from "node:https";
import { patience } from "../transport/real-time.ts";

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

/** Connections stay open from one delivery to the next: opening one costs more than sending over it. */
const agents = { "http:": new PlainAgent({ keepAlive: true }), "https:": new TlsAgent({ keepAlive: true }) };
const asks = { "http:": askPlain, "https:": askTls };

/**
 * Makes the outbound port. Only loopback and explicitly allowed hosts are reached; anything else is "unreachable",
 * the same each time, and no name is ever looked up. Redirects are answers like others.
 * @param options.own - answers requests to this server itself (its inbox, its storage hosts) without a socket
 */
export function createPort(options: { allowHosts?: readonly string[]; own?: (target: URL, request: PortRequest) => Promise<Response> | undefined }): OutboundPort {
  return async (request) => {
    let target: URL;
    try {
      target = new URL(request.url);
    } catch {
      return { error: "unreachable" };
    }
    try {
      const inside = options.own?.(target, request);
      if (inside) return await outcomeOf(await inside);
      if (!(target.protocol in asks) || !(isLoopback(target.hostname) || options.allowHosts?.includes(target.hostname))) return { error: "unreachable" };
      return await ask(target, request);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ETIMEDOUT") return { error: "timeout" };
      return { error: code === "ECONNREFUSED" || code === "ENOTFOUND" ? "unreachable" : "reset" };
    }
  };
}

/** Node's own client: a third of the work of `fetch`, and it sends a body with a GET, as some vendors do. */
function ask(target: URL, { method, headers, body }: PortRequest, again = false): Promise<PortOutcome> {
  const protocol = target.protocol as keyof typeof asks;
  return new Promise((resolve, reject) => {
    const sent = asks[protocol](target, { agent: agents[protocol], method, headers: body === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(body) } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        giveUp();
        resolve({ status: response.statusCode!, headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])), bytes: new Uint8Array(Buffer.concat(chunks)) });
      });
    });
    const giveUp = patience(CAP_MS, () => sent.destroy(Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" })));
    function fail(error: NodeJS.ErrnoException): void {
      giveUp();
      // The other side closed an idle connection just when it was used again: nothing was read of this request.
      if (!again && sent.reusedSocket && error.code === "ECONNRESET") resolve(ask(target, { url: target.href, method, headers, ...(body === undefined ? {} : { body }) }, true));
      else reject(error);
    }
    sent.on("error", fail);
    sent.end(body);
  });
}

const outcomeOf = async (response: Response): Promise<PortOutcome> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  bytes: new Uint8Array(await response.arrayBuffer()),
});

const isLoopback = (host: string) => host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
