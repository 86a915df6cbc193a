import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { request as send } from "node:http";
import { isSuccess } from "../exchange.ts";
import type { PassingEvent, Plan } from "./fault.ts";

/** World time by which a delivery is late. */
export const LATE_MILLIS = 3_600_000;

/** Stands between a vendor and the runner's receiver, and passes deliveries on as a plan says. */
export class DeliveryProxy {
  private deliveries = 0;
  private receiver = "";
  private readonly held: { event: PassingEvent; due: number }[] = [];

  private constructor(
    private readonly server: Server,
    private readonly plan: Plan,
    private readonly now: () => Promise<Date>,
  ) {}

  static async open(plan: Plan, now: () => Promise<Date>): Promise<DeliveryProxy> {
    const server = createServer((request, response) => void proxy.take(request, response).catch(() => response.destroy()));
    const proxy = new DeliveryProxy(server, plan, now);
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  /** The address to hand out in place of the receiver's. */
  addressFor(receiver: string): string {
    const { origin, pathname } = new URL(receiver);
    this.receiver = origin;
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${pathname}`;
  }

  /** Sends on what was held back and is due. */
  async release(): Promise<void> {
    if (this.held.length === 0) return;
    const now = (await this.now()).getTime();
    for (const { event } of this.held.filter(({ due }) => due <= now)) await this.forward(event);
    this.held.splice(0, this.held.length, ...this.held.filter(({ due }) => due > now));
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const event: PassingEvent = { method: request.method ?? "POST", path: request.url ?? "/", headers: headersOf(request), text: Buffer.concat(chunks).toString("utf8") };
    let status: number | undefined;
    for (const { later, again, ...passing } of this.plan.deliver?.(this.deliveries++, event) ?? [{ ...event, later: false, again: false }]) {
      if (later) this.held.push({ event: passing, due: (await this.now()).getTime() + LATE_MILLIS });
      else if (!again) status = await this.forward(passing);
      else if (status !== undefined && isSuccess(status)) await this.forward(passing);
    }
    response.writeHead(status ?? 200, { "content-type": "text/plain", connection: "close" }).end();
  }

  /** @returns the status that the receiver answered @throws when it broke the connection */
  private forward({ method, path, headers, text }: PassingEvent): Promise<number> {
    return new Promise((resolve, reject) => {
      const outgoing = send(`${this.receiver}${path}`, { method, headers: { ...headers, "content-length": String(Buffer.byteLength(text)) } }, (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
      });
      outgoing.once("error", reject).end(text);
    });
  }
}

/** Headers that belong to the message; those of the connection are made anew. */
const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (["connection", "transfer-encoding", "content-length", "host", "keep-alive"].includes(name) ? [] : [[name, ([] as string[]).concat(value ?? []).join(", ")]])));
