/** The harness's only view of real time: how long to wait for a server, and how long a run took. Repository tests look for others. */

/** Real milliseconds since 1970. */
export const now = (): number => Date.now();

/** Waits for real time to pass. @param signal - ends the wait early when it is aborted, and leaves no timer behind */
export const sleep = (millis: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    signal?.addEventListener("abort", done);
  });

/**
 * Gives up on work after real milliseconds: its signal aborts, and whoever waits is told so by a TimeoutError.
 * Aborting is not enough: Node 20 to 24 lose the signal of a Request that the garbage collector passes by, and wait for ever.
 */
export async function within<T>(millis: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException(`nothing came within ${millis} ms`, "TimeoutError");
      reject(error);
      controller.abort(error);
    }, millis);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
