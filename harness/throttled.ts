import type { ExpectedStatus, ReceivedAnswer, SentRequest } from "./exchange.ts";
import { type Fetch, send } from "./send.ts";
import { now, sleep } from "./wall-clock.ts";

/** What may be sent twice without harm. Everything else is sent once, whatever comes. */
const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);
const MAX_REPEATS = 2;

export interface Patience {
  readonly fetch: Fetch;
  readonly timeoutMillis?: number;
  readonly patienceSeconds?: number | undefined;
}

/**
 * Sends a request; a harmless one that is throttled waits as long as it is told, and is sent again.
 * A story that asked for the 429 gets it.
 */
export async function sendPatiently({ fetch, timeoutMillis, patienceSeconds = 0 }: Patience, request: SentRequest, { expected }: { readonly expected: ExpectedStatus | undefined }): Promise<ReceivedAnswer> {
  for (let repeats = 0; ; repeats++) {
    const answer = await send(fetch, request, timeoutMillis);
    const seconds = answer.status === 429 && expected === "success" && HARMLESS.has(request.method) ? retryAfter(answer.headers) : Infinity;
    if (seconds > patienceSeconds || repeats === MAX_REPEATS) return answer;
    await sleep(seconds * 1000);
  }
}

/** Seconds of a Retry-After header, which holds seconds or a date; 1 when it is missing. */
function retryAfter(headers: Headers): number {
  const text = headers.get("retry-after");
  if (text === null) return 1;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now()) / 1000;
  return Number.isNaN(seconds) ? 1 : Math.max(0, seconds);
}
