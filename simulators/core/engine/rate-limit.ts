import { Refusal } from "../refusal.ts";
import type { RateLimit } from "../vendor.ts";
import type { Visit } from "./visit.ts";

/** What is kept of one thing that is counted: a window and what it has had, or a bucket and what is left in it. */
type Counted = { readonly window: number; readonly used: number } | { readonly tokens: number; readonly at: number };

/**
 * Counts a request against the vendor's rate, per account, in fixed windows of world time or a bucket that fills again. Off
 * unless the vendor's settings give a rate: on a frozen clock every window would fill and never end.
 * @throws {Refusal} `rate-limited` with the seconds until another one passes
 */
export function limitRate(visit: Visit): void {
  const settings = visit.world.store<any>("settings").get(visit.vendor.name);
  const rate = visit.vendor.wire.rateLimit?.(settings, visit.operation!.id, visit.world);
  if (!rate) return;
  const store = visit.world.store<Counted>("rates");
  const key = `${visit.vendor.name}/${visit.principal?.account ?? ""}${rate.counts === undefined ? "" : `/${rate.counts}`}`;
  store.put(key, rate.burst === undefined ? inWindow(rate, store.get(key), visit.world.clock.now()) : fromBucket(rate, rate.burst, store.get(key), visit.world.clock.now()));
}

function inWindow(rate: RateLimit, known: Counted | undefined, now: number): Counted {
  const window = Math.floor(now / (rate.windowSeconds * 1000));
  const used = known && "window" in known && known.window === window ? known.used : 0;
  if (used >= rate.limit) throw refused(rate, ((window + 1) * rate.windowSeconds * 1000 - now) / 1000);
  return { window, used: used + 1 };
}

function fromBucket(rate: RateLimit, burst: number, known: Counted | undefined, now: number): Counted {
  const perMs = rate.limit / (rate.windowSeconds * 1000);
  const tokens = known && "tokens" in known ? Math.min(burst, known.tokens + (now - known.at) * perMs) : burst;
  if (tokens < 1) throw refused(rate, (1 - tokens) / perMs / 1000);
  return { tokens: tokens - 1, at: now };
}

const refused = (rate: RateLimit, seconds: number): Refusal =>
  new Refusal("rate-limited", `more than ${rate.limit} requests in ${rate.windowSeconds} s`, { rule: "rate limit", data: { retryAfter: Math.max(1, Math.ceil(seconds)), limit: rate.limit, windowSeconds: rate.windowSeconds } });
