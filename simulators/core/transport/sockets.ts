import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Server } from "../server.ts";
import type { FrameBody, Line, SocketEars } from "../sockets.ts";
import { every } from "./real-time.ts";

/** A client for which so many bytes wait is dropped. A burst is often more than a connection takes at once: it waits here. */
const WAITING_BYTES = 64 << 20;
/** Bytes handed to a connection ahead of what it has taken. */
const AHEAD_BYTES = 1 << 18;
/** Real milliseconds between two looks whether clients take what waits for them; who took nothing in between is dropped. */
const LOOK_MS = 10_000;
const LARGEST_FRAME = 1 << 20;
/** Real milliseconds between two looks whether a client is still there. */
const PING_MS = 30_000;

/**
 * Lets connections of a Node server become WebSockets where an operation answers so; any other answer goes out as plain HTTP.
 * @returns what ends them all
 */
export function serveSockets(node: NodeServer, server: Server): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false });
  const silent = new WeakSet<WebSocket>();
  const stop = every(PING_MS, () => {
    for (const client of sockets.clients) {
      if (silent.has(client)) client.terminate();
      silent.add(client);
      client.ping();
    }
  });
  const outboxes = new WeakMap<WebSocket, Outbox>();
  const stopLooking = every(LOOK_MS, () => {
    for (const client of sockets.clients) outboxes.get(client)?.look();
  });
  node.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on("error", () => stream.destroy());
    void answer(request, stream, head);
  });

  async function answer(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    let opened = false;
    const upgrade = (connect: (line: Line) => SocketEars) => {
      opened = true;
      sockets.handleUpgrade(request, stream, head, (client) => {
        client.on("pong", () => silent.delete(client));
        const outbox = new Outbox(client);
        outboxes.set(client, outbox);
        attach(client, outbox, connect);
      });
    };
    const asked = new Request(`http://${request.headers.host ?? "localhost"}${request.url}`, { method: request.method ?? "GET" });
    const response = await server.handle(asked, { incoming: request, upgrade });
    if (!opened) await writePlain(stream, response);
  }

  return () => {
    stop();
    stopLooking();
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

/** What waits for a client, in order. */
class Outbox implements Line {
  private readonly waiting: FrameBody[] = [];
  private next = 0;
  private bytes = 0;
  private code: number | undefined;
  /** Something was taken since the last look. */
  private moved = true;

  constructor(private readonly client: WebSocket) {}

  send(frame: FrameBody): boolean {
    if (this.client.readyState !== this.client.OPEN || this.code !== undefined) return true;
    if (this.bytes > WAITING_BYTES) return false;
    this.waiting.push(frame);
    this.bytes += frame.length;
    this.pump();
    return true;
  }

  /** Behind what waits; a client that does not read will not say good-bye either. */
  close(code = 1000): void {
    if (code === TRY_AGAIN) return this.client.terminate();
    this.code = code;
    this.pump();
  }

  look(): void {
    if (this.waiting.length > 0 && !this.moved) this.client.terminate();
    this.moved = false;
  }

  private pump(): void {
    while (this.next < this.waiting.length && this.client.bufferedAmount < AHEAD_BYTES) {
      const frame = this.waiting[this.next++]!;
      this.bytes -= frame.length;
      this.client.send(frame, this.taken);
    }
    if (this.next < this.waiting.length) return;
    this.waiting.length = this.next = 0;
    if (this.code !== undefined) this.client.close(this.code);
  }

  private readonly taken = (): void => {
    this.moved = true;
    if (this.next < this.waiting.length) this.pump();
  };
}

const TRY_AGAIN = 1013;

function attach(client: WebSocket, outbox: Outbox, connect: (line: Line) => SocketEars): void {
  const ears = connect(outbox);
  client.on("message", (data: Buffer, binary: boolean) => ears.received(binary ? new Uint8Array(data) : data.toString("utf8")));
  client.on("close", () => ears.closed());
  client.on("error", () => client.terminate());
}

/** An answer over a connection that wanted to be a socket and may not. */
async function writePlain(stream: Duplex, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const head = [`HTTP/1.1 ${response.status} ${response.statusText}`.trimEnd(), ...[...response.headers].filter(([name]) => name !== "content-length").map(([name, value]) => `${name}: ${value}`), `content-length: ${body.length}`, "connection: close", "", ""];
  stream.end(Buffer.concat([Buffer.from(head.join("\r\n")), body]));
}
