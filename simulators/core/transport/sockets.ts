import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Server } from "../server.ts";
import type { Line, SocketEars } from "../sockets.ts";
import { every } from "./real-time.ts";

/** A client with so many bytes unread is dropped. */
const UNREAD_BYTES = 1 << 20;
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
        attach(client, connect);
      });
    };
    const asked = new Request(`http://${request.headers.host ?? "localhost"}${request.url}`, { method: request.method ?? "GET" });
    const response = await server.handle(asked, { incoming: request, upgrade });
    if (!opened) await writePlain(stream, response);
  }

  return () => {
    stop();
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

function attach(client: WebSocket, connect: (line: Line) => SocketEars): void {
  const ears = connect({
    send(frame) {
      if (client.readyState !== client.OPEN) return true;
      if (client.bufferedAmount > UNREAD_BYTES) return false;
      client.send(frame);
      return true;
    },
    // A client that does not read will not say good-bye either.
    close: (code) => (client.bufferedAmount > UNREAD_BYTES ? client.terminate() : client.close(code)),
  });
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
