import type { HttpBindings } from "@hono/node-server";
import type { RawBody } from "./contract/request.ts";
import { presented } from "./engine/authenticate.ts";
import { answerVisit, type Outcome } from "./engine/engine.ts";
import { readBody } from "./engine/read-body.ts";
import type { Visit } from "./engine/visit.ts";
import { createPort, type OutboundPort } from "./events/port.ts";
import { Coverage } from "./coverage.ts";
import { Refusal } from "./refusal.ts";
import { realDelay, soon } from "./transport/real-time.ts";
import type { Vendor } from "./vendor.ts";
import type { Exchange } from "./world/records.ts";
import type { World } from "./world/world.ts";
import { Worlds, type WorldsOptions } from "./world/worlds.ts";

export interface ServerOptions extends Pick<WorldsOptions, "defaults" | "settings" | "maxWorlds" | "responseCheck"> {
  readonly allowHosts?: readonly string[];
  /** Leave out `x-ringback-exchange`. */
  readonly hideExchangeHeader?: boolean;
  /** Where minted links point when the request's own origin is not what a client can reach. */
  readonly publicUrl?: string;
  /** Told of each request once it is answered: a terminal that follows. */
  readonly onExchange?: (world: World, exchange: Exchange, refusal: Refusal | undefined, breach: string | undefined) => void;
}

/** Answers what is under `/_sim`; undefined: not its path. Set by the control plane. */
export type Control = (server: Server, world: World, request: Request, path: string) => Promise<Response>;

interface Mount {
  readonly vendor: Vendor;
  readonly document: number;
}

/** The vendors of one server and their worlds: takes a request, finds whose it is, answers it. */
export class Server {
  readonly worlds: Worlds;
  readonly coverage = new Coverage();
  readonly port: OutboundPort;
  control: Control | undefined;
  /** Waits for the disk before an answer that changed something goes out: set when durable. */
  beforeAnswer: ((world: World) => Promise<void>) | undefined;
  /** Origin of this server as its clients see it, known from listening or from the last request. */
  origin: string;
  private readonly mounts = new Map<string, Mount>();
  private readonly hosts = new Map<string, Mount>();
  private readonly wildcardHosts: [string, Mount][] = [];

  constructor(
    readonly vendors: ReadonlyMap<string, Vendor>,
    readonly options: ServerOptions,
  ) {
    this.origin = options.publicUrl ?? "http://ringback.test";
    this.port = createPort({ ...(options.allowHosts ? { allowHosts: options.allowHosts } : {}), own: (request) => (new URL(request.url).origin === this.origin ? this.handle(request) : undefined) });
    this.worlds = new Worlds(vendors, { ...options, port: this.port, originOf: (world) => (world === "default" ? this.origin : `${this.origin}/~${world}`) });
    for (const vendor of vendors.values()) {
      vendor.contract.bundle.documents.forEach((doc, document) => {
        this.mounts.set(doc["x-mount"].slice(1), { vendor, document });
        for (const host of doc["x-hosts"] ?? []) {
          if (host.startsWith("*.")) this.wildcardHosts.push([host.slice(1), { vendor, document }]);
          else this.hosts.set(host, { vendor, document });
        }
      });
    }
  }

  /** Answers one request, in process or from a socket. */
  handle = async (request: Request, env?: Partial<HttpBindings>): Promise<Response> => {
    const { method, url } = request;
    const start = url.indexOf("/", 8);
    const mark = url.indexOf("?", start === -1 ? url.length : start);
    let path = start === -1 ? "/" : mark === -1 ? url.slice(start) : url.slice(start, mark);
    const search = mark === -1 ? "" : url.slice(mark + 1);
    const header = headerReader(request, env);
    let prefix: string | undefined;
    if (path.startsWith("/~")) {
      const end = path.indexOf("/", 2);
      prefix = path.slice(2, end === -1 ? path.length : end);
      path = end === -1 ? "/" : path.slice(end);
    }
    const named = prefix ?? header("x-sim-world");
    if (named !== undefined && !this.worlds.get(named)) return plain(404, `there is no world "${named}"`);
    if (path === "/_sim" || path.startsWith("/_sim/")) return this.control!(this, this.worlds.get(named ?? "default")!, request, path);
    const slash = path.indexOf("/", 1);
    const mounted = this.mounts.get(slash === -1 ? path.slice(1) : path.slice(1, slash));
    const mount = mounted ?? this.mountOfHost(header("host"));
    if (!mount) return plain(404, `nothing is served at ${path}; vendors are at ${[...this.mounts.keys()].map((m) => `/${m}`).join(", ")}, the control plane at /_sim`);
    let query: URLSearchParams | undefined;
    const origin = this.options.publicUrl ?? url.slice(0, start === -1 ? url.length : start);
    const partial = { search, header, query: () => (query ??= new URLSearchParams(search)) };
    const world = named !== undefined ? this.worlds.get(named)! : this.worldByCredential(mount, partial);
    let body: RawBody | undefined;
    let unread: Refusal | undefined;
    try {
      body = await readBody(request, method, header);
    } catch (error) {
      unread = error instanceof Refusal ? error : new Refusal("malformed-body", (error as Error).message);
    }
    const visit: Visit = {
      ...partial,
      vendor: mount.vendor,
      contract: mount.vendor.contract,
      document: mount.document,
      world,
      origin: world.name === "default" ? origin : `${origin}/~${world.name}`,
      method,
      path: mounted ? (slash === -1 ? "/" : path.slice(slash)) : path,
      allHeaders: () => (env?.incoming ? flatten(env.incoming.headers) : Object.fromEntries(request.headers)),
      body,
      unread,
      operation: undefined,
      pathValues: [],
      principal: undefined,
      request: undefined,
    };
    const outcome = answerVisit(visit);
    return this.finish(visit, outcome, env);
  };

  private async finish(visit: Visit, outcome: Outcome, env: Partial<HttpBindings> | undefined): Promise<Response> {
    const { world } = visit;
    const id = `ex-${++world.exchanges}`;
    const exchange: Exchange = {
      id,
      at: world.clock.now(),
      vendor: visit.vendor.name,
      operationId: visit.operation?.id,
      method: visit.method,
      path: visit.search ? `${visit.path}?${visit.search}` : visit.path,
      credential: visit.principal?.credential,
      account: visit.principal?.account,
      requestHeaders: visit.allHeaders,
      requestBody: visit.body,
      status: outcome.status,
      responseHeaders: outcome.headers,
      responseBody: outcome.body,
      refused: outcome.refusal && { kind: outcome.refusal.kind, rule: outcome.refusal.detail.rule, message: outcome.refusal.message },
      breach: outcome.breach,
      commit: outcome.commit,
    };
    world.journal.push(exchange);
    this.coverage.exchange(visit, outcome);
    this.options.onExchange?.(world, exchange, outcome.refusal, outcome.breach);
    if (this.beforeAnswer && outcome.commit?.changes.length) await this.beforeAnswer(world);
    if (outcome.rough?.latencySeconds) await realDelay(outcome.rough.latencySeconds * 1000);
    const drive = this.worlds.drive(world);
    drive?.nudge(env?.outgoing ? finished(env.outgoing) : new Promise<void>((resolve) => soon(resolve)));
    if (outcome.rough?.reset) {
      if (env?.outgoing && "destroy" in env.outgoing) (env.outgoing as any).destroy();
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    }
    const headers = this.options.hideExchangeHeader ? outcome.headers : { ...outcome.headers, "x-ringback-exchange": id };
    const text = outcome.rough?.malformed && typeof outcome.body === "string" ? outcome.body.slice(0, Math.ceil(outcome.body.length / 2)) : outcome.body;
    return new Response(visit.method === "HEAD" || outcome.status === 204 || outcome.status === 304 ? null : ((text as BodyInit | undefined) ?? null), { status: outcome.status, headers });
  }

  private mountOfHost(host: string | undefined): Mount | undefined {
    const name = host?.split(":")[0]?.toLowerCase();
    if (name === undefined) return undefined;
    return this.hosts.get(name) ?? this.wildcardHosts.find(([suffix]) => name.endsWith(suffix))?.[1];
  }

  private worldByCredential(mount: Mount, visit: Pick<Visit, "search" | "header" | "query">): World {
    for (const text of presented(visit, mount.vendor, mount.document)) {
      const world = this.worlds.worldOfCredential(mount.vendor.name, text);
      if (world) return world;
    }
    return this.worlds.get("default")!;
  }
}

const plain = (status: number, message: string) => new Response(JSON.stringify({ ringback: message }), { status, headers: { "content-type": "application/json" } });

function headerReader(request: Request, env: Partial<HttpBindings> | undefined): (name: string) => string | undefined {
  const incoming = env?.incoming;
  if (!incoming) return (name) => request.headers.get(name) ?? undefined;
  return (name) => {
    const value = incoming.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
}

const flatten = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, Array.isArray(value) ? value.join(", ") : value]])));

/** Settles when an answer has left, or its connection is gone. */
const finished = (outgoing: { once(event: string, run: () => void): unknown; writableFinished?: boolean }): Promise<void> =>
  new Promise((resolve) => {
    if (outgoing.writableFinished) return resolve();
    outgoing.once("finish", resolve);
    outgoing.once("close", resolve);
  });
