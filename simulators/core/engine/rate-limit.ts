import { Refusal } from "../refusal.ts";
import type { Visit } from "./visit.ts";

/**
 * Counts a request against the vendor's rate, per account, in fixed windows of world time. Off unless the vendor's
 * settings give a rate: on a frozen clock every window would fill and never end.
 * @throws {Refusal} `rate-limited` with the seconds until the window ends
 */
export function limitRate(visit: Visit): void {
  const settings = visit.world.store<any>("settings").get(visit.vendor.name);
  const rate = visit.vendor.wire.rateLimit?.(settings, visit.operation!.id);
  if (!rate) return;
  const windows = visit.world.store<{ window: number; used: number }>("rates");
  const key = `${visit.vendor.name}/${visit.principal?.account ?? ""}`;
  const window = Math.floor(visit.world.clock.now() / (rate.windowSeconds * 1000));
  const known = windows.get(key);
  const used = known?.window === window ? known.used : 0;
  if (used >= rate.limit) {
    const retryAfter = Math.max(1, Math.ceil(((window + 1) * rate.windowSeconds * 1000 - visit.world.clock.now()) / 1000));
    throw new Refusal("rate-limited", `more than ${rate.limit} requests in ${rate.windowSeconds} s`, { rule: "rate limit", data: { retryAfter, ...rate } });
  }
  windows.put(key, { window, used: used + 1 });
}
