import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { TargetError } from "./errors.ts";
import type { Delivery } from "./received-event.ts";

/** What the receiver does with deliveries: answer a status, never answer, or break the connection. */
export type Behaviour = number | "hang" | "reset";

/** The runner's own webhook receiver: records what arrives, in order, and misbehaves when told to. */
export class Receiver {
  /** Everything that arrived, in order. */
  readonly deliveries: Delivery[] = [];
  private readonly planned: Behaviour[] = [];
  private always: Behaviour = 200;
  /** Has it answered everything with 200, and meant to? */
  wellBehaved = true;

  private constructor(
    private readonly server: Server,
    private readonly onDelivery: (delivery: Delivery) => void,
  ) {}

  /**
   * Opens on 127.0.0.1.
   * @param port - 0 for one that is free
   * @param onDelivery - told of each delivery once it was recorded, before it is answered
   * @throws {TargetError} `setup` when somebody else has the port, or this machine does not give it
   */
  static async open(onDelivery: (delivery: Delivery) => void = () => {}, port = 0): Promise<Receiver> {
    const server = createServer((request, response) => void receiver.take(request, response));
    const receiver = new Receiver(server, onDelivery);
    const refused = ({ code, message }: NodeJS.ErrnoException) =>
      new TargetError("setup", code === "EADDRINUSE" ? `port ${port}, where deliveries should come, is taken; end what listens there, or choose another one` : `deliveries cannot come to port ${port}: ${message}`);
    await new Promise<void>((resolve, reject) => server.once("error", (error) => reject(refused(error))).listen(port, "127.0.0.1", resolve));
    return receiver;
  }

  /** Where a vendor is told to deliver. */
  url = (vendor: string): string => `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${vendor}`;

  /** Answers the next deliveries with a status, then as before. @param times - deliveries, default 1 */
  fail(times = 1, status = 500): void {
    this.plan(status, times);
  }

  /** Leaves the next deliveries unanswered until the sender gives up. */
  hang(times = 1): void {
    this.plan("hang", times);
  }

  /** Breaks the connection of the next deliveries. */
  reset(times = 1): void {
    this.plan("reset", times);
  }

  /** How every delivery is answered from now on, when nothing else is planned. */
  answer(behaviour: Behaviour): void {
    this.always = behaviour;
    this.wellBehaved = false;
  }

  /** Forgets what was planned and answers 200 again. */
  recover(): void {
    this.planned.length = 0;
    this.always = 200;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private plan(behaviour: Behaviour, times: number): void {
    this.wellBehaved = false;
    for (let i = 0; i < times; i++) this.planned.push(behaviour);
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // the sender went away before it had said all: nothing was delivered
    }
    const answered = this.planned.shift() ?? this.always;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, ([] as string[]).concat(value ?? []).join(", ")]));
    const path = request.url ?? "/";
    this.record({ vendor: path.split(/[/?]/)[1] ?? "", method: request.method ?? "", path, headers, text: Buffer.concat(chunks).toString("utf8") }, answered);
    if (answered === "reset") request.socket.resetAndDestroy();
    else if (answered !== "hang") response.writeHead(answered, { "content-type": "text/plain", connection: "close" }).end();
  }

  /** Takes note of a delivery that came another way: it was taken elsewhere, and answered with 200 there. */
  record(given: Omit<Delivery, "n" | "body" | "answered">, answered: Behaviour = 200): void {
    const delivery = { n: this.deliveries.length + 1, ...given, body: parsed(given.text), answered };
    this.deliveries.push(delivery);
    this.onDelivery(delivery);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
