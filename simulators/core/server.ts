import type { HttpBindings } from "@hono/node-server";
import { worldOfCredential } from "./engine/authenticate.ts";
import { answerVisit, type Outcome } from "./engine/engine.ts";
import { readBody } from "./engine/read-body.ts";
import { headerOf, Visit, type HeaderSource } from "./engine/visit.ts";
import { createPort, type OutboundPort, type PortRequest } from "./events/port.ts";
import { Coverage } from "./coverage.ts";
import { Refusal } from "./refusal.ts";
import { realDelay } from "./transport/real-time.ts";
import { connect, type Line, type SocketEars, type Upgrade } from "./sockets.ts";
import type { Vendor } from "./vendor.ts";
import type { Exchange } from "./world/records.ts";
import type { World } from "./world/world.ts";
import { Worlds, type WorldsOptions } from "./world/worlds.ts";

export interface ServerOptions extends Pick<WorldsOptions, "defaults" | "settings" | "maxWorlds" | "responseCheck" | "layers"> {
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

/** What the transport hands over with a request: Node's own objects, and a way to make a socket of the connection. */
type Bindings = Partial<HttpBindings> & { readonly upgrade?: (connect: (line: Line) => SocketEars) => void };

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

  readonly options: ServerOptions;

  constructor(
    readonly vendors: ReadonlyMap<string, Vendor>,
    given: ServerOptions,
  ) {
    const options = given.publicUrl === undefined ? given : { ...given, publicUrl: given.publicUrl.replace(/\/+$/, "") };
    this.options = options;
    this.origin = options.publicUrl ?? "http://ringback.test";
    this.port = createPort({ ...(options.allowHosts ? { allowHosts: options.allowHosts } : {}), own: (target, request) => (target.origin === this.origin ? Promise.resolve(this.handle(requestOf(request))) : undefined) });
    this.worlds = new Worlds(vendors, { ...options, port: this.port, originOf: (world) => this.originOf(world) });
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

  /** Where a world is reached: at the origin itself, or under its name. @param origin - as a client named it; default: this server's own */
  originOf = (world: string, origin = this.origin): string => (world === "default" ? origin : `${origin}/~${world}`);

  /** Answers one request, in process or from a socket; at once when nothing has to be waited for. */
  handle = (request: Request, env?: Bindings): Response | Promise<Response> => {
    const { method, url } = request;
    const headers: HeaderSource = env?.incoming?.headers ?? request.headers;
    const start = url.indexOf("/", 8);
    const mark = url.indexOf("?", start === -1 ? url.length : start);
    let path = start === -1 ? "/" : mark === -1 ? url.slice(start) : url.slice(start, mark);
    let prefix: string | undefined;
    if (path.startsWith("/~")) {
      const end = path.indexOf("/", 2);
      prefix = path.slice(2, end === -1 ? path.length : end);
      path = end === -1 ? "/" : path.slice(end);
    }
    const name = prefix ?? headerOf(headers, "x-sim-world");
    const named = name === undefined ? undefined : this.worlds.get(name);
    if (name !== undefined && !named) return plain(404, `there is no world "${name}"`);
    if (path.startsWith("/_sim") && (path.length === 5 || path[5] === "/")) return this.control!(this, named ?? this.worldOfCaller(headers, url) ?? this.worlds.get("default")!, request, path);
    const slash = path.indexOf("/", 1);
    const mounted = this.mounts.get(slash === -1 ? path.slice(1) : path.slice(1, slash));
    const mount = mounted ?? this.mountOfHost(headerOf(headers, "host") ?? url.slice(url.indexOf("//") + 2, start === -1 ? url.length : start));
    if (!mount) return plain(404, `nothing is served at ${path}; vendors are at ${[...this.mounts.keys()].map((m) => `/${m}`).join(", ")}, the control plane at /_sim`);
    const visit = new Visit(mount.vendor, mount.document, method, mounted ? (slash === -1 ? "/" : path.slice(slash)) : path, mark === -1 ? "" : url.slice(mark + 1), headers);
    visit.world = named ?? worldOfCredential(visit, this.worlds) ?? this.worlds.get("default")!;
    const origin = this.options.publicUrl ?? url.slice(0, start === -1 ? url.length : start);
    visit.origin = this.originOf(visit.world.name, origin);
    // Whatever is due by now has happened before this request is answered, however late the machine wakes up for it.
    if ((visit.world.heap.peek()?.dueAt ?? Infinity) <= visit.world.clock.now()) this.worlds.drive(visit.world).nudge();
    if (method === "GET" || method === "HEAD") return this.finish(visit, answerVisit(visit), env);
    return this.handleWithBody(visit, request, env);
  };

  /** The world that a credential of any vendor opens: for the control plane, where no vendor is named. */
  private worldOfCaller(headers: HeaderSource, url: string): World | undefined {
    if (headerOf(headers, "authorization") === undefined && headerOf(headers, "cookie") === undefined && headerOf(headers, "x-api-key") === undefined) return undefined;
    const mark = url.indexOf("?");
    for (const vendor of this.vendors.values()) {
      const world = worldOfCredential(new Visit(vendor, 0, "GET", "/", mark === -1 ? "" : url.slice(mark + 1), headers), this.worlds);
      if (world) return world;
    }
    return undefined;
  }

  private async handleWithBody(visit: Visit, request: Request, env: Bindings | undefined): Promise<Response> {
    try {
      visit.body = await readBody(request, visit);
    } catch (error) {
      visit.unread = error instanceof Refusal ? error : new Refusal("malformed-body", (error as Error).message);
    }
    return this.finish(visit, answerVisit(visit), env);
  }

  private finish(visit: Visit, outcome: Outcome, env: Bindings | undefined): Response | Promise<Response> {
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
      requestHeaders: visit.headerSource,
      requestBody: visit.body,
      status: outcome.status,
      responseHeaders: outcome.headers,
      // A stream is read once, by whoever asked.
      responseBody: outcome.body instanceof ReadableStream ? undefined : outcome.body,
      refused: outcome.refusal && { kind: outcome.refusal.kind, rule: outcome.refusal.detail.rule, message: outcome.refusal.message },
      breach: outcome.breach,
      commit: outcome.commit,
    };
    world.journal.push(exchange);
    this.coverage.exchange(visit, outcome);
    this.options.onExchange?.(world, exchange, outcome.refusal, outcome.breach);
    const changed = (outcome.commit?.changes.length ?? 0) > 0;
    const kept = changed ? this.worlds.drive(world)?.hold(outcome.commit!) : undefined;
    if ((changed && this.beforeAnswer) || outcome.rough) return this.finishLater(visit, outcome, env, id, kept);
    if (kept) this.worlds.drive(world)?.nudge(env?.outgoing ? () => finished(env.outgoing!) : undefined, kept);
    return this.respond(visit, outcome, id, env);
  }

  private async finishLater(visit: Visit, outcome: Outcome, env: Bindings | undefined, id: string, kept: readonly string[] | undefined): Promise<Response> {
    try {
      try {
        if (kept) await this.beforeAnswer?.(visit.world);
      } catch (error) {
        return plain(500, `what this request changed could not be kept: ${(error as Error).message}`);
      }
      if (outcome.rough?.latencySeconds) await realDelay(outcome.rough.latencySeconds * 1000);
    } finally {
      this.worlds.drive(visit.world)?.nudge(env?.outgoing ? () => finished(env.outgoing!) : undefined, kept);
    }
    if (!outcome.rough?.reset) return this.respond(visit, outcome, id, env);
    if (env?.outgoing && "destroy" in env.outgoing) {
      (env.outgoing as { destroy(): void }).destroy();
      // Nobody is there any more to be sent it.
      return new Response(null);
    }
    throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
  }

  /** The answer, built once with its final headers: touching them later would cost more than all checks together. */
  private respond(visit: Visit, outcome: Outcome, id: string, env: Bindings | undefined): Response {
    if (outcome.upgrade) return this.upgrade(visit, outcome.upgrade, env);
    const { status, headers } = outcome;
    if (!this.options.hideExchangeHeader) headers["x-ringback-exchange"] = id;
    const cut = outcome.rough?.malformed && typeof outcome.body === "string";
    const body = cut ? (outcome.body as string).slice(0, Math.ceil(outcome.body!.length / 2)) : outcome.body;
    if (visit.method === "HEAD" || status === 204 || status === 304) return new Response(null, { status, headers });
    if (body === undefined) headers["content-length"] = "0";
    return new Response((body as BodyInit | undefined) ?? null, { status, headers });
  }

  /** Lets the connection become a socket. What comes back is not sent. */
  private upgrade({ world, vendor, principal }: Visit, { kind, data }: Upgrade, env: Bindings | undefined): Response {
    if (!env?.upgrade) return plain(426, "this operation opens a WebSocket; ask over a connection that can become one");
    const drive = this.worlds.drive(world);
    env.upgrade((line) => connect(world, { vendor: vendor.name, account: principal!.account, kind, principal: principal!, data }, line, () => this.originOf(world.name), () => drive.nudge()));
    return new Response(null);
  }

  private mountOfHost(host: string | undefined): Mount | undefined {
    const name = host?.split(":")[0]?.toLowerCase();
    if (name === undefined) return undefined;
    return this.hosts.get(name) ?? this.wildcardHosts.find(([suffix]) => name.endsWith(suffix))?.[1];
  }
}

const plain = (status: number, message: string) => new Response(JSON.stringify({ ringback: message }), { status, headers: { "content-type": "application/json" } });

/** A request to this server itself. One of `fetch` has no body with a GET, so that is left out. */
const requestOf = ({ url, method, headers, body }: PortRequest) => new Request(url, { method, headers, ...(body === undefined || method === "GET" ? {} : { body }) });

/** Settles when an answer has left, or its connection is gone. */
const finished = (outgoing: { once(event: string, run: () => void): unknown; writableFinished?: boolean }): Promise<void> =>
  new Promise((resolve) => {
    if (outgoing.writableFinished) return resolve();
    outgoing.once("finish", resolve);
    outgoing.once("close", resolve);
  });
