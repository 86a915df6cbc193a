import { createServer as createHttps } from "node:https";
import type { Server as NodeServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { StartupError } from "../refusal.ts";
import type { Server } from "../server.ts";
import { serveSockets } from "./sockets.ts";

/**
 * Serves an app on a port of this machine.
 * @param options.port - 0 (default) takes a free one; `host` defaults to 127.0.0.1
 * @throws {StartupError} when the port is taken or not allowed
 */
export async function listen(app: Hono, server: Server, options: { port?: number; host?: string; tls?: { key: string; cert: string } }): Promise<{ url: string; close(): Promise<void> }> {
  const hostname = options.host ?? "127.0.0.1";
  const node = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const tls = options.tls ? { createServer: createHttps, serverOptions: options.tls } : {};
    const started = serve({ fetch: app.fetch, hostname, port: options.port ?? 0, ...(tls as object) }, () => resolve(started));
    started.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? `port ${options.port} of ${hostname} is taken; choose another with --port` : `cannot listen on ${hostname}:${options.port}: ${error.message}`;
      reject(new StartupError(why));
    });
  });
  const { port } = node.address() as AddressInfo;
  const url = `${options.tls ? "https" : "http"}://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
  if (!server.options.publicUrl) server.origin = url;
  const endSockets = serveSockets(node as NodeServer, server);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        endSockets();
        node.close(() => resolve());
        if ("closeAllConnections" in node) node.closeAllConnections();
      }),
  };
}
