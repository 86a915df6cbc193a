import { Interrupted } from "../errors.ts";
import type { Fetch } from "../send.ts";
import { now, sleep } from "../wall-clock.ts";
import type { RateLimit } from "./targets-file.ts";

/**
 * Sends no more requests than their limits allow: the next one waits until each has room. Requests keep their order.
 * @param limitsOf - the limits that a request counts for; the same object means that requests are counted together
 * @returns a `fetch` that gives up, with {@link Interrupted}, on a request that still waits when its second argument is aborted
 */
export function paced(fetch: Fetch, limitsOf: (request: Request) => readonly RateLimit[]): (request: Request, stop?: AbortSignal) => Promise<Response> {
  const meters = new Map<RateLimit, Meter>();
  const meterOf = (limit: RateLimit): Meter => {
    if (!meters.has(limit)) meters.set(limit, limit.burst === undefined ? windowOf(limit) : bucketOf(limit, limit.burst));
    return meters.get(limit)!;
  };
  let line: Promise<void> = Promise.resolve();
  const turn = async (counted: readonly Meter[], stop: AbortSignal | undefined): Promise<void> => {
    for (let wait: number; (wait = Math.max(0, ...counted.map((meter) => meter.millisUntilRoom()))) > 0; ) {
      await sleep(wait, stop);
      if (stop?.aborted) throw new Interrupted();
    }
    for (const meter of counted) meter.count();
  };
  return async (request, stop) => {
    const mine = line.then(() => turn(limitsOf(request).map(meterOf), stop));
    line = mine.catch(() => {}); // who gives up makes room for the next
    await mine;
    return fetch(request);
  };
}

/** What is known of one limit: how long until it has room, and that another request goes. */
interface Meter {
  millisUntilRoom(): number;
  count(): void;
}

/** No stretch of time of that length sees more requests. */
function windowOf({ requests, withinSeconds }: RateLimit): Meter {
  let sent: number[] = [];
  return {
    millisUntilRoom() {
      sent = sent.filter((at) => at > now() - withinSeconds * 1000);
      return sent.length < requests ? 0 : sent.at(-requests)! + withinSeconds * 1000 - now();
    },
    count: () => void sent.push(now()),
  };
}

/** So many may go at once; then as fast as the bucket is filled again. It is taken to be full at first. */
function bucketOf({ requests, withinSeconds }: RateLimit, burst: number): Meter {
  const perMilli = requests / (withinSeconds * 1000);
  let left = burst;
  let at = now();
  const fill = () => {
    left = Math.min(burst, left + (now() - at) * perMilli);
    at = now();
  };
  return {
    millisUntilRoom: () => (fill(), left >= 1 ? 0 : Math.ceil((1 - left) / perMilli)),
    count: () => (fill(), void left--),
  };
}
