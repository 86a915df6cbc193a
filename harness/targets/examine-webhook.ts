import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Fetch, send } from "../send.ts";
import { now } from "../wall-clock.ts";
import { deliverySource } from "./delivery-source.ts";
import { attempt, type Examined } from "./examine.ts";
import type { SandboxPlan, VendorPlan } from "./targets-file.ts";

/** How events of a vendor reach the runner: is the port free, does the public address lead there, can deliveries be collected? */
export async function examineWebhook(vendor: string, { webhook }: VendorPlan, sandbox: SandboxPlan, fetch: Fetch): Promise<Examined> {
  const check = `${vendor} webhook`;
  if (!webhook) return { check, ok: true, note: true, says: "none: stories that wait for events are skipped" };
  if (webhook.pull) {
    const { file, url, sharedWith = [] } = webhook.pull;
    const pulled = await attempt(check, () => deliverySource({ pull: webhook.pull!, vendors: [vendor] }, fetch).fresh());
    const apart = sharedWith.length ? `, as those of ${sharedWith.join(" and ")}; their path must name the vendor` : "";
    return "says" in pulled ? pulled : { check, ok: true, says: `deliveries are collected from ${file ?? url}${apart}` };
  }
  const { port, publicUrl } = webhook.listen!;
  return listening(check, port, publicUrl, sandbox.timeoutSeconds * 1000, fetch);
}

/** Opens the listener and asks it from outside. */
function listening(check: string, port: number, publicUrl: string | undefined, timeoutMillis: number, fetch: Fetch): Promise<Examined> {
  const token = `ringback-doctor-${now()}`;
  return new Promise((resolve) => {
    const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(token));
    const done = (examined: Examined) => void (server.closeAllConnections(), server.close(() => resolve(examined)));
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ check, ok: false, says: error.code === "EADDRINUSE" ? `port ${port} is taken; choose another, or end what listens there` : error.message }));
    server.listen(port, "127.0.0.1", async () => {
      const bound = (server.address() as AddressInfo).port;
      if (publicUrl === undefined) return done({ check, ok: true, says: `listens on port ${bound}; without a publicUrl, only what runs on this machine can deliver` });
      const asked = await attempt(check, () => send(fetch, { method: "GET", url: publicUrl, headers: {}, body: undefined, forCheck: undefined }, timeoutMillis));
      if ("says" in asked) return done({ ...asked, says: `${asked.says}; does the tunnel to port ${bound} run?` });
      done(asked.value.text === token ? { check, ok: true, says: `${publicUrl} leads to port ${bound} here` } : { check, ok: false, says: `${publicUrl} answers ${asked.value.status}, but does not lead to port ${bound} here` });
    });
  });
}
