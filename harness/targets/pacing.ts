import { Interrupted } from "../errors.ts";
import type { Fetch } from "../send.ts";
import { now, sleep } from "../wall-clock.ts";
import type { RateLimit } from "./targets-file.ts";

/**
 * Sends no more requests than their limits allow: the next one waits until each window has room. Requests keep their order.
 * @param limitsOf - the limits that a request counts for; the same object means the same window
 * @returns a `fetch` that gives up, with {@link Interrupted}, on a request that still waits when its second argument is aborted
 */
export function paced(fetch: Fetch, limitsOf: (request: Request) => readonly RateLimit[]): (request: Request, stop?: AbortSignal) => Promise<Response> {
  const sent = new Map<RateLimit, number[]>();
  let line: Promise<void> = Promise.resolve();
  const turn = async (limit: RateLimit, stop: AbortSignal | undefined): Promise<void> => {
    const times = sent.get(limit) ?? [];
    sent.set(limit, times);
    const window = limit.withinSeconds * 1000;
    while (times.length && times[0]! <= now() - window) times.shift();
    if (times.length >= limit.requests) {
      await sleep(times[0]! + window - now(), stop);
      if (stop?.aborted) throw new Interrupted();
      times.shift();
    }
    times.push(now());
  };
  return async (request, stop) => {
    for (const limit of limitsOf(request)) {
      const mine = line.then(() => turn(limit, stop));
      line = mine.catch(() => {}); // who gives up makes room for the next
      await mine;
    }
    return fetch(request);
  };
}
