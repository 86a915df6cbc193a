import type { Fetch } from "../send.ts";
import { now, sleep } from "../wall-clock.ts";
import type { RateLimit } from "./targets-file.ts";

/**
 * Sends no more requests than a limit allows: the next one waits until the window has room. Requests keep their order.
 * @param limitOf - the limit for a URL; undefined for none
 */
export function paced(fetch: Fetch, limitOf: (url: string) => RateLimit | undefined): Fetch {
  const sent = new Map<RateLimit, number[]>();
  let line: Promise<void> = Promise.resolve();
  const turn = async (limit: RateLimit): Promise<void> => {
    const times = sent.get(limit) ?? [];
    sent.set(limit, times);
    const window = limit.withinSeconds * 1000;
    while (times.length && times[0]! <= now() - window) times.shift();
    if (times.length >= limit.requests) {
      await sleep(times[0]! + window - now());
      times.shift();
    }
    times.push(now());
  };
  return async (request) => {
    const limit = limitOf(request.url);
    if (limit) await (line = line.then(() => turn(limit)));
    return fetch(request);
  };
}
