import { Hono } from "hono";
import type { Server } from "../simulators/core/server.ts";
import type { Simulator } from "../simulators/core/simulator.ts";
import { listen } from "../simulators/core/transport/listen.ts";

/**
 * Gives one vendor a root of its own on a port, for clients that take a host but no path. A request gets the vendor's mount
 * put before its path and goes on as if it had come to the main port, so that minted links lead there.
 * @throws {StartupError} when the port is taken
 */
export async function listenForVendor(sim: Simulator, vendor: string, options: { port: number; host: string; tls?: { key: string; cert: string } }): Promise<{ url: string; close(): Promise<void> }> {
  const { server } = sim;
  const mount: string = server.vendors.get(vendor)!.contract.bundle.documents[0]!["x-mount"];
  const main = new URL(server.origin);
  const app = new Hono();
  app.all("*", (c) => {
    const url = new URL(c.req.url);
    url.port = main.port;
    url.pathname = mounted(url.pathname, mount);
    const { method, headers, body } = c.req.raw;
    return server.handle(new Request(url, { method, headers, body, ...(body ? { duplex: "half" } : {}) } as RequestInit), c.env as object);
  });
  // Listening tells a server its own origin; this port must not become the main one's.
  const view: Server = Object.create(server, { origin: { value: server.origin, writable: true } });
  return listen(app, view, options);
}

/** `/~name` stays in front; the control plane is the same on every port. */
function mounted(path: string, mount: string): string {
  const world = /^\/~[^/]+/.exec(path)?.[0] ?? "";
  const rest = path.slice(world.length);
  return rest === "/_sim" || rest.startsWith("/_sim/") ? path : `${world}${mount}${rest}`;
}
