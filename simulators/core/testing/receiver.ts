import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: any;
}

/** Somebody who is told, on a real socket. */
export interface Receiver {
  readonly url: string;
  readonly heard: Heard[];
  /** What it does with the next requests, in order; 200 when nothing is left. */
  readonly plan: (number | "hang" | "reset")[];
  /** Called at each new connection. */
  onConnection: () => void;
  /** Done before it answers. */
  onHeard: (heard: Heard) => unknown;
}

/** Opens a receiver for the time of a test. */
export async function openReceiver(): Promise<Receiver> {
  const receiver: Receiver & { url: string } = { url: "", heard: [], plan: [], onConnection: () => {}, onHeard: () => {} };
  const server = createServer((request, response) => void hear(receiver, request, response));
  server.on("connection", () => receiver.onConnection());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  (receiver as { url: string }).url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => closing(server));
  return receiver;
}

async function hear(receiver: Receiver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const heard = { path: request.url!, headers: request.headers, body: text ? JSON.parse(text) : undefined };
  receiver.heard.push(heard);
  await receiver.onHeard(heard);
  const next = receiver.plan.shift() ?? 200;
  if (next === "reset") request.socket.resetAndDestroy();
  else if (next !== "hang") response.writeHead(next).end();
}

const closing = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
