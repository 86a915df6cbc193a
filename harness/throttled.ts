import type { ExpectedStatus, ReceivedAnswer, SentRequest } from "./exchange.ts";
import { asksFor } from "./expected-status.ts";
import { retryAfterSeconds } from "./retry-after.ts";
import { type Fetch, send } from "./send.ts";
import { sleep } from "./wall-clock.ts";

/** What may be sent twice without harm. Everything else is sent once, whatever comes. */
const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);
const MAX_REPEATS = 2;
/** Seconds until a throttled request is sent again, when the answer does not say. */
const UNTOLD_SECONDS = 1;

export interface Patience {
  readonly fetch: Fetch;
  readonly timeoutMillis?: number;
  readonly patienceSeconds?: number | undefined;
  /** Whatever is sent removes what is ours, so all of it may be sent again. */
  readonly repeatsAll?: boolean | undefined;
  /** Ends what is waited for. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends a request; a harmless one that is throttled waits as long as it is told, and is sent again.
 * A story that asked for the 429 gets it.
 */
export async function sendPatiently({ fetch, timeoutMillis, patienceSeconds = 0, repeatsAll = false, signal }: Patience, request: SentRequest, { expected }: { readonly expected: ExpectedStatus | undefined }): Promise<ReceivedAnswer> {
  const repeatable = repeatsAll || (HARMLESS.has(request.method) && !asksFor(expected, 429));
  for (let repeats = 0; ; repeats++) {
    const answer = await send(fetch, request, timeoutMillis);
    const seconds = answer.status === 429 && repeatable ? (retryAfterSeconds(answer.headers) ?? UNTOLD_SECONDS) : Infinity;
    if (seconds > patienceSeconds || repeats === MAX_REPEATS) return answer;
    await sleep(seconds * 1000, signal);
  }
}
