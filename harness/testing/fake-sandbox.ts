import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "../send.ts";
import { sleep } from "../wall-clock.ts";

/** How a sandbox behaves on top of what it serves. Each is asked anew for every request, so a test may change it meanwhile. */
export interface Manners {
  /** Only requests with this Authorization header are taken; others get 401. */
  key?: string;
  /** Everything is redirected to here. */
  redirectTo?: string;
  /** So many requests are answered 429. */
  throttleNext?: number;
  /** What a 429 says of when to come again. */
  retryAfterSeconds?: number;
  /** The same, as it is written. */
  retryAfter?: string;
  /** Every answer takes so long. */
  slowMillis?: number;
  /** Requests wait as long as this is so: who sent one stands still at a known point. */
  held?: () => boolean;
  /** A web page in place of everything. */
  page?: string;
  pageStatus?: number;
  /** Plain text in place of what is asked for at these paths. */
  text?: (path: string) => { status: number; text: string } | undefined;
  /** Requests that are answered otherwise: `DELETE /v1/calls/C1`. */
  answer?: (method: string, path: string) => { status: number; body: unknown } | undefined;
}

/** A sandbox that runs. */
export interface FakeSandbox {
  readonly url: string;
  readonly manners: Manners;
  /** `POST /v1/calls`, in order of arrival, refused ones too. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * A server that behaves as a vendor's sandbox does: the API and nothing else, no control plane, keys and limits of its own.
 * @param behind - what serves the API
 * @param base - base URL of the API there, such as `http://sim.test/~world/meridian`
 */
export async function fakeSandbox(behind: Fetch, base: string, manners: Manners = {}): Promise<FakeSandbox> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? "/";
    const method = incoming.method ?? "GET";
    requests.push(`${method} ${path.split("?")[0]}`);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    while (manners.held?.() && !outgoing.destroyed) await sleep(10);
    if (outgoing.destroyed) return;
    if (manners.slowMillis) await sleep(manners.slowMillis);
    const say = (status: number, body: unknown, headers: Record<string, string> = {}) => void outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (manners.page !== undefined) return void outgoing.writeHead(manners.pageStatus ?? 200, { "content-type": "text/html" }).end(manners.page);
    const text = manners.text?.(path);
    if (text) return void outgoing.writeHead(text.status, { "content-type": "text/plain" }).end(text.text);
    if (manners.redirectTo !== undefined) return say(302, {}, { location: manners.redirectTo });
    if (manners.throttleNext) {
      manners.throttleNext--;
      const after = manners.retryAfter ?? manners.retryAfterSeconds?.toString();
      return say(429, { code: "SLOW_DOWN" }, after === undefined ? {} : { "retry-after": after });
    }
    if (manners.key !== undefined && incoming.headers.authorization !== manners.key) return say(401, { code: "WHO_ARE_YOU" });
    const otherwise = manners.answer?.(method, path);
    if (otherwise) return say(otherwise.status, otherwise.body);
    const headers = Object.entries(incoming.headers).filter(([name]) => !["connection", "host", "transfer-encoding", "content-length", "keep-alive"].includes(name)) as [string, string][];
    const inner = await behind(new Request(`${base}${path}`, { method, headers, redirect: "manual", ...(chunks.length ? { body: Buffer.concat(chunks) } : {}) }));
    outgoing.writeHead(inner.status, Object.fromEntries(inner.headers)).end(Buffer.from(await inner.arrayBuffer()));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    manners,
    requests,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
