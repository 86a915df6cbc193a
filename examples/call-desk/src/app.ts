import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Desk } from "./desk.ts";
import { callOf } from "./voipbin.ts";

/** Where VoipBin sends its events. It signs nothing, so that the address itself is the secret: keep it out of logs. */
export const webhookPath = <Secret extends string>(secret: Secret) => `/webhooks/voipbin/${secret}` as const;

/** The webhook. What an event says is not believed: it names a call, and the call is read from VoipBin. */
export const createApp = (desk: Desk, secret: string): Hono =>
  new Hono().post(webhookPath(":secret"), async (c) => {
    if (!isSame(c.req.param("secret"), secret)) return c.notFound();
    let id: string | undefined;
    try {
      id = callOf(await c.req.text());
    } catch {
      return c.text("this is no event of VoipBin", 400);
    }
    if (id === undefined) return c.body(null, 204);
    try {
      return (await desk.advance(id)) ? c.body(null, 204) : c.notFound();
    } catch (error) {
      // VoipBin asks again twice, a second apart, after a 5xx; from then on it is `catchUp` that does.
      return c.text((error as Error).message, 503);
    }
  });

/** Takes as long for any two texts, so that nobody finds the secret letter by letter. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash("sha256").update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(x, y);
}
