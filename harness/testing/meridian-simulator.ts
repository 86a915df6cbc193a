import type { Fetch } from "../send.ts";

type Row = Record<string, unknown>;

/** What one test wants to be otherwise. Each is asked with the request path; undefined leaves the answer as it is. */
export interface Misbehaviour {
  /** Replaces an answer of the vendor's API: `GET /v1/calls/C1`. */
  readonly answer?: (method: string, path: string, request: Request) => Response | undefined | Promise<Response | undefined>;
  /** Changes the payload of an event; several payloads mean several deliveries. */
  readonly events?: (payload: Row) => readonly Row[];
  /** What the simulator says went wrong in its timers. */
  readonly breaches?: readonly string[];
  /** Sent with deliveries in place of the subscription's secret. */
  readonly secret?: string;
  /** Switches, as `GET /_sim/settings/meridian` shows them. */
  readonly settings?: Row;
  /** What a stimulus results in. */
  readonly stimuli?: (name: string) => unknown;
  readonly worlds?: (body: Row) => Response | undefined;
  /** What it serves. */
  readonly vendors?: readonly string[];
}

const ORIGIN = "http://sim.test";
const START = Date.UTC(2025, 0, 1);

/** A little simulator of Meridian with the control plane of the real one, for trying the harness. Calls are over after 30 s. */
export class MeridianSimulator {
  readonly url = ORIGIN;
  readonly worlds: string[] = [];
  readonly requests: { method: string; url: string; headers: Headers; body: string }[] = [];
  now = START;
  private calls = new Map<string, Row>();
  private timers: { at: number; run: () => Promise<void> }[] = [];
  private subscriptions: { url: string; secret?: string }[] = [];

  constructor(private readonly wrong: Misbehaviour = {}) {}

  fetch: Fetch = async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.replace(/^\/~[^/]+/, "");
    const body = await request.clone().text();
    if (path.startsWith("/_sim/")) return this.control(request.method, path.slice(6), body ? JSON.parse(body) : {});
    this.requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (path.startsWith("/meridian-storage/")) return new Response("ring ring", { headers: { "content-type": "text/plain" } });
    const inner = path.replace(/^\/meridian/, "");
    return (await this.wrong.answer?.(request.method, inner, request)) ?? this.api(request.method, inner, body);
  };

  private async control(method: string, path: string, body: Row): Promise<Response> {
    switch (`${method} ${path}`) {
      case "POST worlds": {
        const refused = this.wrong.worlds?.(body);
        if (refused) return refused;
        this.worlds.push(String(body["name"]));
        const credentials = { default: { headers: { authorization: "Bearer meridian-key" } } };
        return reply(201, { name: body["name"], vendors: [{ name: "meridian", baseUrl: `${ORIGIN}/~${String(body["name"])}/meridian`, operations: 4, unsupported: 0, credentials, rows: { agent: "A1" } }] });
      }
      case "GET clock":
        return reply(200, { mode: "frozen", now: new Date(this.now).toISOString() });
      case "POST clock/advance":
        return reply(200, await this.advance(body));
      case "PUT subscriptions/meridian":
        this.subscriptions = body["subscriptions"] as typeof this.subscriptions;
        return reply(200, {});
      case "GET settings/meridian":
        return reply(200, { settings: this.wrong.settings ?? {} });
      case "GET coverage":
        return reply(200, { vendors: [{ name: "meridian", moves: { missing: ["call: queued -dial-> ringing", "call: answered -hangup-> completed"] } }] });
      case "GET health":
        return reply(200, { status: "ready", vendors: this.wrong.vendors ?? ["meridian"], breaches: this.wrong.breaches ?? [] });
    }
    if (path.startsWith("stimuli/")) return reply(200, { result: this.wrong.stimuli?.(path.split("/").at(-1)!) ?? {} });
    if (method === "DELETE") this.worlds.splice(this.worlds.indexOf(decodeURIComponent(path.slice("worlds/".length))), 1);
    return reply(200, {});
  }

  private async advance({ seconds, until, maxSeconds }: Row): Promise<Row> {
    const limit = this.now + Number(seconds ?? maxSeconds) * 1000;
    const due = this.timers.filter(({ at }) => at <= limit).sort((a, b) => a.at - b.at);
    for (const timer of until === "next" ? due.slice(0, 1) : due) {
      this.timers = this.timers.filter((other) => other !== timer);
      this.now = Math.max(this.now, timer.at);
      await timer.run();
    }
    if (until === undefined) this.now = limit;
    return { now: new Date(this.now).toISOString(), stopped: until === undefined ? "time" : due.length ? "next" : "idle" };
  }

  private api(method: string, path: string, body: string): Response {
    if (method === "POST" && path === "/v1/calls") {
      const { to } = JSON.parse(body) as Row;
      if (typeof to !== "string") return reply(400, { code: "BAD_REQUEST" });
      const call = { id: `C${this.calls.size + 1}`, to, state: "ringing", recording: null };
      this.calls.set(call.id, call);
      this.timers.push({ at: this.now + 30_000, run: () => this.hangUp(call.id) });
      return reply(201, call);
    }
    if (method === "GET" && path === "/v1/calls") return reply(200, { calls: [...this.calls.values()], next: null });
    const call = /^\/v1\/calls\/([^/]+)$/.exec(path)?.[1];
    if (method === "GET" && call && this.calls.has(call)) return reply(200, this.calls.get(call), { "x-age": "0" });
    if (method === "DELETE" && call) return this.calls.delete(call) ? new Response(null, { status: 204 }) : reply(404, { code: "UNKNOWN" });
    if (path.endsWith("/notes")) return new Response(null, { status: 204 });
    return method === "GET" ? reply(404, { code: "UNKNOWN" }) : reply(501, { code: "NOT_IMPLEMENTED" });
  }

  private async hangUp(id: string): Promise<void> {
    this.calls.set(id, { ...this.calls.get(id), state: "completed", recording: { url: `${ORIGIN}/meridian-storage/bucket/calls/${id}.txt` } });
    const payload = { event: "call.ended", callId: id, at: new Date(this.now).toISOString() };
    for (const told of this.wrong.events?.(payload) ?? [payload]) await this.tell(told);
  }

  private async tell(payload: Row): Promise<void> {
    for (const { url, secret } of this.subscriptions) {
      const headers = { "content-type": "application/json", ...(secret === undefined ? {} : { "x-secret": this.wrong.secret ?? secret }) };
      const status = await fetch(url, { method: "POST", headers, body: JSON.stringify(payload) }).then((answer) => answer.status, () => 0);
      if (status !== 200) this.timers.push({ at: this.now + 10_000, run: () => this.tell(payload) });
    }
  }
}

export const reply = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
